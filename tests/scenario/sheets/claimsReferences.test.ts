import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { offset } from "../../../src/report/address";
import type { CellsBlock } from "../../../src/report/plan";
import { scenarioPlan } from "../../../src/scenario";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculatedFile } from "../../oracle/libreOffice";
import { readCells, type ReadValue } from "../../oracle/readCells";
import { isMissing } from "../../oracle/tools";
import { recalculateEach } from "../recalculated";

const t = translator("en");

/** A customer who pays 60 a month, of which 10 go for service; 40 to win one of a hundred leads in four. */
const stated = {
  ...{ price: 60, price_discount: 0, gross_margin: 1, frequency: 1, service_minutes: 5, minute_cost: 1 },
  ...{ retention_spend: 5, expansion: 0, reactivation: 0, referral: 0, discount: 0.1, churn: 0.02 },
  ...{ leads: 400, conversion: 0.25, acquisition_spend: 12_000, opening_customers: 1000 },
};

type Sheet = "claims" | "longTerm" | "budgetSplit";

/** What LibreOffice makes of the formulas of a block, by the words in the first column of its rows. */
async function recalculated(sheets: Sheet[]) {
  const study = { ...startingStudy(t), scenarios: [{ name: "Stated", values: stated, weight: 1 }], sheets };
  const plan = scenarioPlan(study, t);
  const cells = await readCells(await recalculatedFile(writeXlsx(plan)));
  return (key: Sheet, block: string) => {
    const { name, blocks } = plan.sheets.find((sheet) => sheet.key === key)!;
    const { at, rows } = blocks.find((one): one is CellsBlock => one.kind === "cells" && one.key === block)!;
    const value = (down: number, right: number) => cells.get(`${name}!${offset(at, down, right)}`)?.value;
    return new Map(rows.map((row, down) => [labelOf(value(down, 0)), row.map((_, right) => value(down, right))]));
  };
}

const labelOf = (found: ReadValue | undefined) => (typeof found === "string" ? found : JSON.stringify(found ?? null));

const monthly = 1.1 ** (1 / 12);

/** Margin of 50 at the end of each month from those who are left: present values, added up one by one. */
function worth(retention: number, months = 2400): number {
  let [sum, left] = [0, 1];
  for (let month = 1; month <= months; month++) {
    left *= retention;
    sum += (50 * left) / monthly ** month;
  }
  return sum;
}

describe.skipIf(isMissing("soffice"))("claims and long-term value, calculated by LibreOffice and by hand", () => {
  it("are the sums over the months of a customer's life", { timeout: 120_000 }, async () => {
    const rowsOf = await recalculated(["claims", "longTerm", "budgetSplit"]);
    const figures = rowsOf("claims", "workings");
    const figure = (label: string) => Number(figures.get(label)![2]);

    // five points more of yearly retention (Reichheld & Sasser 1990), on this customer
    const raised = (0.98 ** 12 + 0.05) ** (1 / 12);
    expect(figure("CLV with it")).toBeCloseTo(worth(raised), 6);
    expect(figure("Gain of CLV")).toBeCloseTo(worth(raised) / worth(0.98) - 1, 9);
    expect(worth(figure("Retention a month that the least gain takes")) / worth(0.98)).toBeCloseTo(1.25, 9);

    // 120 to win, 12 × 5 to keep for a year: twice, not five times; 2 a month would make it five
    expect(figure("CAC over cost of keeping")).toBeCloseTo(2, 12);
    expect(figure("Retention spend a month at which the claim is just true")).toBeCloseTo(2, 12);

    const years = rowsOf("longTerm", "years");
    for (const year of [1, 2, 3, 4, 5]) {
      const [, soFar, droi, won, service, retention] = years.get(String(year))!.map(Number);
      expect(soFar).toBeCloseTo(worth(0.98, 12 * year), 7);
      expect(droi).toBeCloseTo(worth(0.98, 12 * year) / 120 - 1, 9);
      const left = Array.from({ length: 12 }, (_, month) => 0.98 ** (12 * (year - 1) + month + 1));
      expect(won).toBe(year === 1 ? 120 : 0);
      expect(service).toBeCloseTo(
        left.reduce((sum, share) => sum + 5 * share, 0),
        9,
      );
      expect(retention).toBeCloseTo(service!, 9);
    }

    // a thousand customers of today, and a hundred more at the end of each of sixty months
    const equity = rowsOf("longTerm", "equity");
    let future = 0;
    for (let month = 1; month <= 60; month++) future += (100 * (worth(0.98) - 120)) / monthly ** month;
    const now = 1000 * worth(0.98);
    expect(equity.get("Customers of today, for all time to come")![2]).toBeCloseTo(now, 4);
    expect(equity.get("Customers won in the next 60 months")![2]).toBeCloseTo(future, 4);
    expect(equity.get("Customer equity")![2]).toBeCloseTo(now + future, 4);

    // "5 times cheaper" compares averages; one customer more costs what the slope of the response says
    const costs = rowsOf("budgetSplit", "average");
    const slope = (rate: number, ceiling: number, spend: number) => {
      const response = (money: number) => ceiling * (1 - (1 - rate / ceiling) ** (money / spend));
      return (response(spend + 1e-4) - response(spend - 1e-4)) / 2e-4;
    };
    const [won, kept] = [...costs.values()].slice(2, 4).map((row) => row.slice(1).map(Number));
    expect([won![0], kept![0]]).toEqual([10 / 0.2, 10 / 0.5]);
    expect(won![1]).toBeCloseTo(1 / slope(0.2, 0.4, 10), 5);
    expect(kept![1]).toBeCloseTo(1 / slope(0.5, 0.7, 10), 5);
    expect(won![0]! / kept![0]!).not.toBeCloseTo(won![1]! / kept![1]!, 1);
  });

  it.each([
    { times: 0, keepMonths: 0, points: 0.9, top: 0.33, profit: 0.45 },
    { times: 2, points: -2, gainLeast: 0, top: -1, profit: 0 },
    { gainLeast: 9, top: 1, profit: 2 },
  ])("say the same of what else is claimed: %j", { timeout: 120_000 }, async (claimed) => {
    const profitCurve = Array.from({ length: 21 }, (_, place) => Math.min(1, place / 8));
    const study = { ...startingStudy(t), sheets: ["claims" as const], claims: { profitCurve, claimed } };
    const [compared] = await recalculateEach({ ...study, scenarios: study.scenarios.slice(0, 1) });
    expect(compared).toBeGreaterThan(20);
  });
});
