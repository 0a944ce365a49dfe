import { describe, expect, it } from "vitest";
import type { Validation } from "../../src/report/plan";
import { comparison, validationFault } from "../../src/report/validations";

const words = { title: "Churn", message: "A share between 0 and 1." };
const list = (...options: readonly string[]): Validation => ({
  range: "B4",
  rule: { kind: "list", options },
  ...words,
});
const share: Validation = { range: "B4", rule: { kind: "decimal", min: 0, max: 1 }, ...words };

describe("a validation is taken", () => {
  it.each<readonly [string, Validation]>([
    ["a share", share],
    ["a list of 255 characters", list("a".repeat(127), "b".repeat(127))],
    ["a list in cells", { range: "B4", rule: { kind: "list", options: { sheet: "s", range: "A1:A900" } }, ...words }],
    ["a title of 32 and a message of 225 characters", { ...share, title: "t".repeat(32), message: "m".repeat(225) }],
  ])("for %s", (_, validation) => expect(validationFault(validation)).toBeUndefined());
});

describe("a validation is refused in a sentence", () => {
  it.each<readonly [string, Validation, RegExp]>([
    ["a list of 256 characters", list("a".repeat(127), "b".repeat(128)), /255 characters.*into cells/],
    ["an option with a comma", list("yes, please"), /"yes, please".*comma/],
    ["a blank option", list("yes", ""), /blank/],
    ["an option that looks like a formula", list("=A1"), /"=A1"/],
    ["no options", list(), /empty/],
    ["a title of 33 characters", { ...share, title: "t".repeat(33) }, /32 characters/],
    ["a message of 226 characters", { ...share, message: "m".repeat(226) }, /225 characters/],
    ["a bound that is no number", { ...share, rule: { kind: "whole", min: NaN } }, /B4 is not a number/],
    ["bounds the wrong way round", { ...share, rule: { kind: "date", min: 2, max: 1 } }, /2 and 1/],
  ])("for %s", (_, validation, sentence) => expect(validationFault(validation)).toMatch(sentence));
});

it("compares with one bound, with two, or with all numbers", () => {
  expect(comparison({ min: 1 })).toEqual({ operator: "greaterThanOrEqual", first: 1 });
  expect(comparison({ max: 2 })).toEqual({ operator: "lessThanOrEqual", first: 2 });
  expect(comparison({ min: 1, max: 2 })).toEqual({ operator: "between", first: 1, second: 2 });
  const { first, second } = comparison({});
  expect([first < -1e300, second! > 1e300]).toEqual([true, true]);
});
