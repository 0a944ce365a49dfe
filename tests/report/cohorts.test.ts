import { expect, it } from "vitest";
import { cellGrid, valueOf } from "../../src/report/cellGrid";
import { companyPlan, companyWithoutLedger } from "./fixture";

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
