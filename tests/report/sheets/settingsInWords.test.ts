import { describe, expect, it } from "vitest";
import { stageModels } from "../../../src/core";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, type ReportSettings } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { factsOf } from "../facts";
import { ledgerRows, orderRows } from "../fixture";

const settings: Required<ReportSettings> = {
  ...{ asOf: 45_838, periodStart: 45_658, stageModel: "m5a", thresholds: { churnDays: 90 }, unit: "EUR" },
  ...{ subject: "Sample Ltd", preparer: "Ann Lee", costMap: { Postage: "service" }, drivers: { overhead: "revenue" } },
  ...{ marginRate: 0.4, lostMonths: 9, churnBasis: "both", cacLagMonths: 1, attribution: "linear" },
  ...{ attributionHalfLife: 2, lifetimeMonths: 24, amortiseCac: true, showNames: false, repeatContactDays: 5 },
  ...{ initiativeMonths: 2, initiativeHorizon: 6, quantities: { service: "tickets" }, fiscalYearStart: 4 },
  fiscalYearNamed: "end",
  ...{ materiality: { amount: 5000, share: 0.1 }, largeAmounts: "wan", sheets: ["stages", "definitions"] },
  ...{
    alertThresholds: { silent: 60 },
    kpis: [{ id: "revenue" }, { id: "own", formula: "revenue/orders", label: "Per order" }],
  },
};

function shown(locale: string): [string, string][] {
  const t = translator(locale);
  const plan = reportPlan(reportData({ facts: factsOf(orderRows, ledgerRows), sources: [], settings }), t);
  const grid = cellGrid(plan.sheets.find(({ key }) => key === "definitions")!);
  const text = (at: string) => {
    const value = valueOf(grid.get(at)?.content ?? null);
    return typeof value === "string" ? value : "";
  };
  const heading = [...grid.keys()].find(
    (at) => at.startsWith("A") && text(at) === t("report.metric.heading.settings"),
  )!;
  const first = Number(heading.slice(1)) + 2;
  return Object.keys(settings).map((_, index): [string, string] => [
    text(`A${first + index}`),
    text(`B${first + index}`),
  ]);
}

describe("the settings of a report on its sheet of definitions", () => {
  it("are said in words, values too", () => {
    expect(Object.fromEntries(shown("en"))).toMatchObject({
      ...{ "As of": "2025-06-30", "First day of the period": "2025-01-01", "Prepared by": "Ann Lee" },
      ...{ "Margin, as a share of revenue": "40.0%", "CAC amortised over the lifetime": "yes" },
      ...{
        "Basis of the cost of churn": "lost margin and replacement CAC",
        "Customers are credited to": "all touches alike",
      },
      ...{ "Material variance": "from 5,000 and 10.0% of the budget on", "Large amounts": "in 万 and 亿" },
      ...{ "Sheets wanted": "Stage summary; Definitions", "KPIs wanted": "Revenue; Per order" },
      ...{ "Thresholds of the alerts": "Silent: 60", "What budget quantities count": "Service: tickets" },
      ...{ "What shared cost is spread by": "Shared overhead: revenue" },
    });
  });

  it.each(["en", "zh-CN", "zh-TW"])("hold no name of our program (%s)", (locale) => {
    const names = new Set([...Object.keys(settings), ...Object.keys(stageModels)]);
    const rows = shown(locale);
    expect(rows).toHaveLength(Object.keys(settings).length);
    for (const [name, value] of rows) {
      expect(name === "" || names.has(name)).toBe(false);
      expect(value).toMatch(/^[^{}[\]"]+$/);
    }
  });
});
