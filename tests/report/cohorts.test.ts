import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { reportData, reportPlan } from "../../src/report";
import { cellGrid, valueOf } from "../../src/report/cellGrid";
import type { ReportPlan } from "../../src/report/plan";
import { writeXlsx } from "../../src/writers/xlsx";
import { recalculate } from "../oracle/recalculation";
import { isMissing } from "../oracle/tools";
import { factsOf } from "./facts";
import { companyPlan, companyWithoutLedger, ledgerRows, orderRows } from "./fixture";

const grid = (plan = companyPlan()) => cellGrid(plan.sheets.find(({ key }) => key === "cohorts")!);
const shown = (address: string, of = grid()) => valueOf(of.get(address)?.content ?? null);

it("the sheet shows when revenue has paid back the CAC of the month, and a dash where it has not", () => {
  const rows = [20, 21, 22, 23, 24, 25, 26, 27].map((row) => [shown(`C${row}`), shown(`D${row}`)]);
  expect(rows).toEqual([
    // before the period
    ...[
      ["–", "–"],
      ["–", "–"],
      ["–", "–"],
      ["–", "–"],
    ],
    // Berg brought 100.00 of 100.10
    [100.1, "–"],
    // nothing was spent in April and May
    ...[
      [0, "–"],
      [0, "–"],
    ],
    // 40.00 for two, who brought 20.00 each at once
    [20, 0],
  ]);
});

it("the sheet leaves blank what is not observed yet", () => {
  // June has one month, May has two
  expect([shown("E15"), shown("F15"), shown("F14"), shown("G14")]).toEqual([1, null, 0, null]);
});

it("the sheet weighs all cohorts by their customers, those that are observed so long", () => {
  // of the 10 customers 8 are observed for a month more; Dora alone came back then
  expect([shown("E16"), shown("F16")]).toEqual([1, 1 / 8]);
});

it("the sheet has no CAC without a ledger", () => {
  const of = grid(companyPlan("en", companyWithoutLedger()));
  expect([shown("C19", of), shown("C24", of), shown("A29", of)]).toEqual([null, null, null]);
});

describe("where every order line states what its goods cost", () => {
  const { orders, ...rest } = factsOf(orderRows, ledgerRows);
  const buyer = (row: number) => orders.customers[orders.customer[row]!];
  // goods cost half of the amount, but nothing of what Berg buys
  const cost = orders.amount.map((amount, row) => (buyer(row) === "Berg GmbH" ? 0 : amount / 2));
  const planWith = (goods: Float64Array) => {
    const data = reportData({ facts: { ...rest, orders: { ...orders, cost: goods } }, sources: [], settings: {} });
    return { data, plan: reportPlan(data, translator("en")) };
  };
  const texts = (plan: ReportPlan) =>
    [...grid(plan).values()].flatMap(({ address, content }) => {
      const text = valueOf(content);
      return typeof text === "string" ? [{ address, text }] : [];
    });
  const notes = (plan: ReportPlan) =>
    texts(plan)
      .map(({ text }) => text)
      .join("\n");

  it("the margin of a cohort is its own: 50.50 of Berg less 100.10; 15.00 of the two of May, half of it goods", () => {
    const { plan } = planWith(cost);
    const net = texts(plan).find(({ text }) => /margin less CAC/.test(text))!;
    const first = Number(net.address.slice(1)) + 2;
    const line = (month: number) => shown(`E${first + month}`, grid(plan));
    expect([line(4), line(6), line(7)]).toEqual([50.5 - 100.1, 7.5, 10 - 20]);
    expect(notes(plan)).toMatch(/Margin: revenue less what the order lines/);
  });

  it("the rate stands in where a line does not", () => {
    const unknown = cost.map((amount, row) => (row === 0 ? NaN : amount));
    expect(planWith(unknown).data.cohorts![0]!.goods).toBeUndefined();
    expect(notes(planWith(unknown).plan)).toMatch(/not every order line says/);
  });

  it.skipIf(isMissing("soffice"))("is the same to LibreOffice", { timeout: 120_000 }, async () => {
    const { compared, differences } = await recalculate(writeXlsx(planWith(cost).plan));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
