import { describe, expect, it } from "vitest";
import { parseFormula } from "../../src/core/formula/parse";
import { excelFormula } from "../../src/report/formulaText";

const excel = (text: string) => excelFormula(parseFormula(text), (name) => name.toUpperCase());

describe("excelFormula(node, cellOf)", () => {
  it.each([
    ["a / (1 - b)", "(A/(1-B))"],
    ["-2^2", "(0-(2^2))"],
    ["a > 0 ? b : 5%", "IF(IF(A>0,1,0)<>0,B,(5/100))"],
    ["not (a == b) and c", "IF(AND(IF(IF(A=B,1,0)=0,1,0)<>0,C<>0),1,0)"],
    ["round(a, 2) + ceil(b) + floor(c) + max(a, b, 0)", "(ROUND(A,TRUNC(2))+(0-INT(0-B))+INT(C)+MAX(A,B,0))"],
    ["a * 1e-7", "(A*1E-7)"],
    ["a - b + c - (a - b)", "(A-B+C-(A-B))"],
    ["a / b * c - a", "((A/B*C)-A)"],
  ])("%s", (text, expected) => expect(excel(text)).toBe(expected));
});
