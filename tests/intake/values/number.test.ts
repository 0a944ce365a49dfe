import { describe, expect, it } from "vitest";
import { readNumberText } from "../../../src/intake/values/number";
import { cleanText } from "../../../src/intake/values/text";

const read = (text: string, mark: "." | "," = ".") => readNumberText(cleanText(text), mark);

describe("readNumberText", () => {
  it.each([
    { text: "1,234.56", value: 1234.56 },
    { text: "1 234.56", value: 1234.56 },
    { text: "1\u00a0234.56", value: 1234.56 },
    { text: "1\u202f234", value: 1234 },
    { text: "1'234.56", value: 1234.56 },
    { text: "1’234’567", value: 1234567 },
    { text: "1，234", value: 1234 },
    { text: "12,34,567", value: 1234567 },
    { text: "１２３４．５", value: 1234.5 },
    { text: "(1,234)", value: -1234 },
    { text: "（1,234）", value: -1234 },
    { text: "1,234-", value: -1234 },
    { text: "\u22121,234", value: -1234 },
    { text: "△1,234", value: -1234 },
    { text: "红字1,234", value: -1234 },
    { text: "[紅字] 1,234", value: -1234 },
    { text: "+5", value: 5 },
    { text: ".5", value: 0.5 },
    { text: "1.5e3", value: 1500 },
    { text: "1.2亿", value: 120_000_000 },
    { text: "1,234万", value: 12_340_000 },
    { text: "500K", value: 500_000 },
    { text: "3M", value: 3_000_000 },
    { text: "-0", value: 0 },
  ])("reads $text as $value", ({ text, value }) => {
    expect(read(text)?.value).toBe(value);
  });

  it.each([
    { text: "1.234,56", value: 1234.56 },
    { text: "1 234,56", value: 1234.56 },
    { text: "1,5", value: 1.5 },
    { text: "1.234", value: 1234 },
  ])("reads $text as $value in a column with decimal commas", ({ text, value }) => {
    expect(read(text, ",")?.value).toBe(value);
  });

  it.each([
    { text: "¥1,234", value: 1234, currency: "¥" },
    { text: "￥1,234", value: 1234, currency: "¥" },
    { text: "RMB 1,234", value: 1234, currency: "¥" },
    { text: "1,234元", value: 1234, currency: "¥" },
    { text: "1.2亿元", value: 120_000_000, currency: "¥" },
    { text: "NT$5", value: 5, currency: "NT$" },
    { text: "HK$5", value: 5, currency: "HK$" },
    { text: "US$5", value: 5, currency: "$" },
    { text: "5 usd", value: 5, currency: "$" },
    { text: "-$5.50", value: -5.5, currency: "$" },
    { text: "$-5.50", value: -5.5, currency: "$" },
    { text: "($5.50)", value: -5.5, currency: "$" },
    { text: "5.50 €", value: 5.5, currency: "€" },
  ])("reads $text as $value in $currency", ({ text, value, currency }) => {
    expect(read(text)).toEqual({ value, currency });
  });

  it.each([
    "",
    "-",
    "abc",
    "1,23",
    "1,2345",
    "1.2.3",
    "12%",
    "1e999",
    "9".repeat(61),
    "▲5",
    "$",
    "1-2",
    "0x10",
    "Infinity",
    "--5",
    "1e5万",
  ])("does not take %s for a number", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("does not take a decimal comma for thousands, nor the reverse", () => {
    expect(read("1.234,56")).toBeUndefined();
    expect(read("1,234.56", ",")).toBeUndefined();
  });
});
