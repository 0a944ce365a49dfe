import { describe, expect, it } from "vitest";
import { languages, translator, type Locale } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import type { ReportPlan } from "../../../src/report/plan";
import { formulaWords, traceWords } from "../../../src/report/trace";
import { factsOf } from "../facts";
import { ledgerRows, orderRows } from "../fixture";

const plan = {
  names: [{ name: "ClcAsOf", cells: { sheet: "cover", range: "B2" } }],
  sheets: [
    { key: "cover", name: "Cover & checks", blocks: [{ kind: "cells", at: "A2", rows: [["As of", 45838]] }] },
    {
      key: "stages",
      name: "It's stages",
      blocks: [
        {
          kind: "cells",
          at: "A5",
          rows: [
            ["Category", "Cost", "Customers"].map((content) => ({ content, style: "header" })),
            ["Acquisition", 340, 4],
            ["Churn", 12, 1],
          ],
        },
      ],
    },
  ],
} as unknown as ReportPlan;

describe("formulaWords(plan, sheet, formula)", () => {
  it.each([
    ["stages", "=B6/C6", "[Cost, Acquisition] ÷ [Customers, Acquisition]"],
    [
      "stages",
      '=IF(C$6=0,"–",B6/C6)',
      'IF([Customers, Acquisition]=0, "–", [Cost, Acquisition] ÷ [Customers, Acquisition])',
    ],
    ["stages", "=SUM(B6:B7)", "SUM([Cost, Acquisition … Churn])"],
    ["cover", "='It''s stages'!$B$7*2-1", "[Cost, Churn] × 2 − 1"],
    [
      "cover",
      "=SUMIFS(ClcMonths[Cost of '[all']],ClcMonths[Month],ClcAsOf)",
      "SUMIFS([Cost of [all]], [Month], [As of])",
    ],
    ["stages", '="B6 is "&B6', '"B6 is "&[Cost, Acquisition]'],
    ["stages", "='Gone'!A1+LOG10(B6)", "['Gone'!A1] + LOG10([Cost, Acquisition])"],
  ])("on %s: %s", (sheet, formula, expected) => expect(formulaWords(plan, sheet, formula)).toBe(expected));
});

describe("traceWords(trace, data, t)", () => {
  const data = reportData({ facts: factsOf(orderRows, ledgerRows), sources: [] });

  it("says what is summed and of which rows", () => {
    const where = { stage: "value", month: "2025-04", costLine: "churn", customer: "" } as const;
    expect(traceWords({ measure: "directCost", where }, data, translator("en"))).toEqual({
      definition: "Direct cost: the amounts of ledger rows from 2025-01-01 to 2025-06-30 that name a customer.",
      rows: "stage: Value; month: 2025-04; lifecycle category: Churn and winback; customer: Unassigned (no customer named)",
    });
  });

  it.each(Object.keys(languages) as Locale[])("fills in every value in %s", (locale) => {
    const t = translator(locale);
    const planned = reportPlan(data, t);
    const traces = planned.sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "table" ? block.columns.flatMap(({ trace }) => (trace ? [trace] : [])) : [],
      ),
    );
    expect(traces.length).toBeGreaterThan(0);
    for (const trace of traces) {
      const { definition, rows } = traceWords(trace, data, t);
      expect(`${definition}${rows}`).not.toMatch(/[{}]/);
    }
  });
});
