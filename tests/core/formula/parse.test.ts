import { describe, expect, it } from "vitest";
import { CoreError } from "../../../src/core";
import { compile } from "../../../src/core/formula/evaluate";
import { parseFormula } from "../../../src/core/formula/parse";
import { translator } from "../../../src/i18n";

const times = (count: number, part: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => part(place));

function refusal(text: string): string {
  try {
    parseFormula(text);
  } catch (error) {
    if (error instanceof CoreError) return translator("en")(`error.${error.code}`, error.details);
    throw error;
  }
  return "";
}

describe("parseFormula(text)", () => {
  it("reads a sum of many terms, which is not deep", () => {
    const sum = parseFormula(times(90, (place) => `d_${place}`).join(" + "));
    expect(compile(sum)((name) => Number(name.slice(2)))).toBe((89 * 90) / 2);
    expect(compile(parseFormula(times(90, () => "2").join(" - ")))(() => 0)).toBe(2 - 89 * 2);
  });

  it.each([
    [
      `${"(1 + ".repeat(40)}1${")".repeat(40)}`,
      "The formula is 41 brackets or calls deep, at most 32 are read. Split it.",
    ],
    [
      times(101, () => "1").join(" + "),
      "The formula has 201 numbers, names and operations, at most 200 are read. Split it.",
    ],
    [
      `1${" ".repeat(1000)}`,
      "The formula has 1001 characters, at most 1000 are read. Make a line of its own of a part.",
    ],
  ])("tells in a sentence why it does not read more", (text, sentence) => expect(refusal(text)).toBe(sentence));
});
