import { describe, expect, it } from "vitest";
import { CoreError } from "../../../src/core";
import { compileIndexed } from "../../../src/core/formula/compileIndexed";
import { compile } from "../../../src/core/formula/evaluate";
import { parseFormula } from "../../../src/core/formula/parse";

const names = ["a", "b", "c"];
const places = (name: string) => names.indexOf(name);

describe("compileIndexed(node, placeOf)", () => {
  it.each([
    ...["a + b * c", "a - b / c", "-a ^ 2", "+a", "a == b", "a != b", "a < b", "a > b", "a <= b", "a >= b", "10%"],
    ...["a and c", "a or c", "not c", "a > b ? a : c", "if(a < b, b, c)", "min(a, b, c)", "max(a, b)", "sum(a, b, c)"],
    ...["abs(b)", "sqrt(a)", "exp(c)", "ln(a)", "log10(a)", "floor(a)", "ceil(a)", "round(a, 1)", "round(b)"],
  ])("computes %s as compile does", (text) => {
    const node = parseFormula(text);
    for (const values of [[2.25, -3.5, 0.5] as const, [1, 1, 0.25] as const]) {
      const expected = compile(node)((name) => values[places(name)]!);
      expect(compileIndexed(node, places)(Float64Array.from(values))).toBe(expected);
    }
  });

  it.each(["a / c", "a > c / c", "not (a / c)", "(a / c) ? 1 : 2", "max(a, a / c)", "a / c == a / c"])(
    "has no value for %s where c is 0",
    (text) => {
      expect(compileIndexed(parseFormula(text), places)(Float64Array.of(1, 2, 0))).toBeNaN();
    },
  );

  it("refuses a function that is not offered", () => {
    expect(() => compileIndexed(parseFormula("fetch(a)"), places)).toThrow(CoreError);
  });
});
