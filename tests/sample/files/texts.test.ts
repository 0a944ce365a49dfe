import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/intake";
import { momentText } from "../../../src/sample/files/cells";
import { delimitedText } from "../../../src/sample/files/delimited";
import { amountText, fullWidth, type AmountStyle } from "../../../src/sample/files/dirty/amountText";
import { dayText } from "../../../src/sample/files/dirty/dayText";

const plain: AmountStyle = { mark: ".", group: ",", negative: "minus" };

describe("amountText", () => {
  it.each([
    { amount: 1234567.8, style: plain, expected: "1,234,567.80" },
    { amount: -12.5, style: { ...plain, negative: "brackets" }, expected: "(12.50)" },
    { amount: -12.5, style: { ...plain, negative: "trailing" }, expected: "12.50-" },
    { amount: -12.5, style: { ...plain, negative: "triangle", before: "NT$" }, expected: "△NT$12.50" },
    { amount: 1234.5, style: { mark: ",", group: ".", negative: "minus", after: " €" }, expected: "1.234,50 €" },
    { amount: 12345.67, style: { ...plain, power: 4 }, expected: "1.234567" },
    { amount: 12000, style: { ...plain, power: 4 }, expected: "1.20" },
    { amount: 0.05, style: { ...plain, power: 3 }, expected: "0.00005" },
  ] as const)("writes $amount as $expected", ({ amount, style, expected }) => {
    expect(amountText(amount, style)).toBe(expected);
  });
});

describe("dayText and momentText", () => {
  const day = serialOf(2024, 3, 5)!;
  it.each([
    ["iso", "2024-03-05"],
    ["dots", "05.03.2024"],
    ["american", "03/05/2024"],
    ["named", "05-Mar-24"],
    ["slashes", "2024/3/5"],
    ["compact", "20240305"],
    ["chinese", "2024年3月5日"],
    ["republic", "113/03/05"],
    ["republicWords", "民國113年3月5日"],
  ] as const)("writes a day as %s: %s", (style, expected) => {
    expect(dayText(day, style)).toBe(expected);
  });

  it("writes a moment to the minute", () => {
    expect(momentText(day + (10 * 60 + 2) / 1440)).toBe("2024-03-05 10:02");
  });
});

it("quotes what a delimited text could not hold otherwise", () => {
  expect(delimitedText([["a,b", 'say "c"', "d;e", "f\ng"]])).toBe('"a,b","say ""c""",d;e,"f\ng"\r\n');
});

it("writes full-width forms", () => {
  expect(fullWidth("001,5")).toBe("００１，５");
});
