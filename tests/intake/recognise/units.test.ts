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
    ["Amount (USD '000)", 1000, "USD"],
    ["Amount ($000s)", 1000, "USD"],
    ["Amount $000", 1000, "USD"],
    ["Amount (000s)", 1000, undefined],
    ["Amount (thousands)", 1000, undefined],
    ["Amount in TEUR", 1000, "EUR"],
    ["Amount TEUR", 1000, "EUR"],
    ["Amount (T€)", 1000, "EUR"],
    ["Amount (k€)", 1000, "EUR"],
    ["Amount in Tsd. EUR", 1000, "EUR"],
    ["Amount (Mio. €)", 1_000_000, "EUR"],
    ["Amount Mio. EUR", 1_000_000, "EUR"],
    ["Amount (Mrd. EUR)", 1_000_000_000, "EUR"],
    ["金额(千元)", 1000, undefined],
    ["銷售額(仟元)", 1000, undefined],
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
    ["Costs (USD '000)", 1000, "USD"],
    ["Costs 2024, $000s", 1000, "USD"],
    ["Cost report (in thousands)", 1000, undefined],
    ["Cost report (USD in thousands)", 1000, "USD"],
    ["Budget ($ thousands) - draft", 1000, "USD"],
    ["Kosten in TEUR", 1000, "EUR"],
    ["Alle Angaben in Tsd. EUR", 1000, "EUR"],
    ["Kosten in Mio. EUR", 1_000_000, "EUR"],
    ["Kosten in Mio.", 1_000_000, undefined],
    ["费用明细表（千元）", 1000, undefined],
    ["費用明細表（新台幣仟元）", 1000, "TWD"],
    ["Plan (M)", undefined, undefined],
    ["Savings above $1,000", undefined, undefined],
    ["货币单位：人民币元", undefined, "CNY"],
    ["编制单位：海蓝商贸有限公司", undefined, undefined],
  ])("in a line above the table: %s", (line, factor, currency) => {
    expect(captionScale([[line]])?.factor).toBe(factor);
    expect(captionCurrency([[line]])).toBe(currency);
  });
});
