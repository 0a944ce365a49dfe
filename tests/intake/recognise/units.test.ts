import { describe, expect, it } from "vitest";
import {
  captionCurrency,
  captionScale,
  titleCurrency,
  titleScale,
  withoutUnit,
} from "../../../src/intake/recognise/units";

describe("units of amounts", () => {
  it.each([
    ["金额(万元)", 10_000, undefined],
    ["金额(人民币万元)", 10_000, "CNY"],
    ["金额(单位:万元)", 10_000, undefined],
    ["销售额(万元人民币)", 10_000, "CNY"],
    ["銷售額(新台幣仟元)", 1000, "TWD"],
    ["Amount ('000 EUR)", 1000, "EUR"],
    ["Amount (USD m)", 1_000_000, "USD"],
    ["Amount in thousands", 1000, undefined],
    ["Amount (in USD)", undefined, "USD"],
    ["金额(元)", undefined, undefined],
  ])("in a title: %s", (title, factor, currency) => {
    expect(titleScale(title)?.factor).toBe(factor);
    expect(titleCurrency(title)).toBe(currency);
    expect(withoutUnit(title)).toMatch(/^(?:金额|销售额|銷售額|Amount)$/);
  });

  it.each([
    ["单位：人民币万元", 10_000, "CNY"],
    ["單位：新台幣仟元", 1000, "TWD"],
    ["单位：百万元", 1_000_000, undefined],
    ["(in thousands of EUR)", 1000, "EUR"],
    ["Amounts in USD thousands", 1000, "USD"],
    ["All amounts in EUR", undefined, "EUR"],
    ["货币单位：人民币元", undefined, "CNY"],
    ["编制单位：海蓝商贸有限公司", undefined, undefined],
  ])("in a line above the table: %s", (line, factor, currency) => {
    expect(captionScale([[line]])?.factor).toBe(factor);
    expect(captionCurrency([[line]])).toBe(currency);
  });
});
