import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { reportData, reportPlan } from "../../src/report";
import { factsOf } from "./facts";
import { ledgerRows, orderRows } from "./fixture";

/** The company, a thousand times as large, as JSON. */
function planText(locale: string): string {
  const orders = orderRows.map(([customer, date, id, amount, ...rest]) => {
    return [customer, date, id, amount * 1000, ...rest] as const;
  });
  const ledger = ledgerRows.map(([date, category, customer, amount, ...rest]) => {
    return [date, category, customer, amount * 1000, ...rest] as const;
  });
  const data = reportData({ facts: factsOf(orders, ledger), sources: [], settings: { largeAmounts: "wan" } });
  return JSON.stringify(reportPlan(data, translator(locale)).sheets);
}

describe("amounts in units of ten thousand", () => {
  it("bear the sign of the place", () => {
    expect(planText("zh-CN")).toContain('\\"万\\"');
    expect(planText("zh-CN")).not.toContain('\\"萬\\"');
    expect(planText("zh-TW")).toContain('\\"萬\\"');
    expect(planText("zh-TW")).not.toMatch(/\\"[万亿]\\"/);
  });
});
