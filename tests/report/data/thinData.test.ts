import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/intake/facts";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { sheetKeys } from "../../../src/report/names";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { budgetOfRows } from "../costsFacts";
import { factsOf, type LedgerRow, type OrderRow } from "../facts";
import { formulasOf, lintFormula } from "../formulaLint";
import { factsOfSubscriptions } from "../lifecycleFacts";
import {
  activitiesOf,
  customerListOf,
  initiativesOf,
  spendOf,
  surveysOf,
  ticketsOf,
  touchpointsOf,
  withFacts,
} from "../serveFacts";

/** One customer known to every source, with one row of each on a day. */
function everyRole(orders: readonly OrderRow[], ledger: readonly LedgerRow[], date: string): Facts {
  return withFacts(factsOf(orders, ledger), {
    customers: customerListOf([["Ada", "Ada Ltd", "Trade", "Web"]]),
    subscriptions: factsOfSubscriptions([["Ada", "Basic", date, null, null, 0, 10, 10]]).subscriptions!,
    spend: spendOf([[date, "Web", 20, 1]]),
    touchpoints: touchpointsOf([[date, "Ada", "Web"]]),
    tickets: ticketsOf([[date, "Ada", "Mail", 10, 5, 60, 4]]),
    surveys: surveysOf([[date, "Ada", 9, 5]]),
    budget: budgetOfRows([["Advertising", date, 25]]),
    activities: activitiesOf([["Support", 5, "tickets", null, 10, null]]),
    initiatives: initiativesOf([["Chatbot", date, 10, 20, 15, 20, 19]]),
  });
}

const row: OrderRow = ["1", "2025-03-15", "Ada", 9.99, "Web"];
const advertising: LedgerRow = ["2025-03-31", "Advertising", null, 20, "Web"];
const loyalty: LedgerRow = ["2025-03-31", "Loyalty programme", "Ada", 3];
const inJanuaryAndMarch: readonly OrderRow[] = [
  ["1", "2025-01-10", "Ada", 100],
  ["2", "2025-01-20", "Bo", 50.5],
  ["3", "2025-03-05", "Ada", 70.25],
];
const costsOfJanuaryAndMarch: readonly LedgerRow[] = [
  ["2025-01-31", "Advertising", null, 20],
  ["2025-03-31", "Customer support", "Ada", 7.77],
];

/** Months, customers, revenue and cost were added up by hand. */
const cases: readonly {
  readonly what: string;
  readonly facts: Facts;
  readonly months: readonly number[];
  readonly customers: number;
  readonly cost: number;
}[] = [
  { what: "one order", facts: factsOf([row]), months: [9.99], customers: 1, cost: 0 },
  { what: "one order, one cost", facts: factsOf([row], [advertising]), months: [9.99], customers: 1, cost: 20 },
  {
    what: "January and March without February",
    facts: factsOf(inJanuaryAndMarch, costsOfJanuaryAndMarch),
    ...{ months: [150.5, 0, 70.25], customers: 2, cost: 27.77 },
  },
  {
    what: "January and March without February, with all sources",
    facts: everyRole(inJanuaryAndMarch, [...costsOfJanuaryAndMarch, loyalty], "2025-01-10"),
    ...{ months: [150.5, 0, 70.25], customers: 2, cost: 30.77 },
  },
  {
    what: "all in one month",
    facts: factsOf(
      inJanuaryAndMarch.map(([id, , name, amount], place) => [id, `2025-02-0${place + 1}`, name, amount] as const),
      [["2025-02-28", "Advertising", null, 20]],
    ),
    ...{ months: [220.75], customers: 2, cost: 20 },
  },
  {
    what: "one customer with all sources",
    facts: everyRole([row], [advertising, loyalty], "2025-03-15"),
    ...{ months: [9.99], customers: 1, cost: 23 },
  },
];

describe.each(cases)("a report on $what", ({ facts, months, customers, cost }) => {
  const data = reportData({ facts, sources: [] });
  const plans = (["en", "zh-CN", "zh-TW"] as const).map((locale) => reportPlan(data, translator(locale)));
  const [plan] = plans;

  it("has each month of the period, and all customers and amounts", () => {
    expect(data.months.map(({ revenue }) => revenue)).toEqual(months);
    expect([data.customers.length, data.totals.cost]).toEqual([customers, cost]);
  });

  it("ties to 0 in each check", () => {
    expect(data.checks.length).toBeGreaterThan(2);
    expect(data.checks.filter(({ difference }) => difference !== 0)).toEqual([]);
  });

  it("has only sound formulas, and never NaN or a word left out", () => {
    for (const one of plans) {
      // the 1 of growth, a/b - 1, is nobody's to change
      const faults = formulasOf(one).flatMap((formula) => lintFormula(formula, one).filter((fault) => fault !== "1"));
      expect(faults).toEqual([]);
      const values = one.sheets.flatMap((sheet) =>
        [...cellGrid(sheet).values()].map(({ content }) => valueOf(content)),
      );
      expect(values.filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
      expect(
        values.filter((value) => typeof value === "string" && /NaN|undefined|Infinity|\{\w+\}/.test(value)),
      ).toEqual([]);
    }
  });

  it.skipIf(isMissing("soffice"))("holds what LibreOffice calculates", { timeout: 120_000 }, async () => {
    const { compared, differences } = await recalculate(writeXlsx(plan!));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(20);
  });
});

it.each(cases.filter(({ what }) => what.endsWith("all sources")))(
  "$what leaves out no sheet but cohorts",
  ({ facts }) => {
    const keys = reportPlan(reportData({ facts, sources: [] }), translator("en")).sheets.map(({ key }) => key);
    // the first needs first orders in two months, the others a build and a refresh of a workbook
    const others = ["cohorts", "runLog", "orphans"];
    expect(keys).toEqual(sheetKeys.filter((key) => !others.includes(key)));
  },
);
