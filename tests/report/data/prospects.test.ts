import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/intake/facts";
import { reportData } from "../../../src/report";
import { day, factsOf } from "../facts";
import { customerListOf, withFacts } from "../serveFacts";

const facts = withFacts(
  factsOf([
    ["1", "2025-01-10", "Ann", 10],
    ["2", "2025-02-10", "Bob", 20],
  ]),
  {
    customers: customerListOf([
      ["Ann", "Ann Ltd", "Trade", "Web"],
      ["Cid", "Cid Ltd", "Trade", "Web"],
      ["Dan", "Dan Ltd", "Trade", "Web"],
    ]),
  },
);

/** The list with the days on which its customers were created. */
function created(...dates: readonly (string | null)[]): Facts {
  return { ...facts, customers: { ...facts.customers!, date: Float64Array.from(dates, (date) => day(date)) } };
}

describe("customers of the list who never ordered", () => {
  it("are prospects: among the customers, in stage and funnel, with a number of their own", () => {
    const data = reportData({ facts: created(null, null, "2025-02-01"), sources: [] });
    // Ann and Bob ordered, Cid and Dan did not
    expect(data.totals).toMatchObject({ customers: 4, prospects: 2, orders: 2, revenue: 30 });
    expect(data.stages.find(({ stage }) => stage === "prospect")!.customers).toBe(2);
    expect(data.lifecycle.funnel.slice(0, 2).map(({ reached }) => reached)).toEqual([4, 2]);
    expect(data.checks.filter(({ difference }) => difference !== 0)).toEqual([]);
  });

  it("are none yet where they were created after the day of the report", () => {
    const { totals } = reportData({ facts: created(null, null, "2025-03-01"), sources: [] });
    expect(totals).toMatchObject({ customers: 3, prospects: 1 });
  });
});
