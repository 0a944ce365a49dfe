import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { Facts } from "../../../src/intake/facts";
import { reportData } from "../../../src/report";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { driverRows } from "../../../src/scenario/seed/driverRows";
import { seedModel } from "../../../src/scenario/seed/seedModel";
import { day, factsOf, type LedgerRow, type OrderRow } from "../../report/facts";
import { spendOf, withFacts } from "../../report/serveFacts";

const t = translator("en");

const orders: readonly OrderRow[] = [
  ["1", "2025-01-07", "Bo", 10],
  ["2", "2025-02-08", "Cy", 10],
];
const spend = spendOf([
  ["2025-01-31", "Search", 60],
  ["2025-02-28", "Search", 40],
]);

/** Base and source of the acquisition cost of a month, and what the rows behind it come to. */
function seeded(facts: Facts) {
  const data = reportData({ facts, sources: [], settings: { asOf: day("2025-02-28") } });
  const model = seedModel(defaultModel(t), data, facts, t);
  const { base, source } = model.drivers.find(({ id }) => id === "acquisition_spend")!;
  return { base, source, rows: driverRows("acquisition_spend", data, facts)!.total };
}

describe("what winning costs a month, from the data", () => {
  it("is what the ledger books for it, people included, and says so", () => {
    const ledger: LedgerRow[] = [
      ["2025-01-31", "Advertising", null, 60],
      ["2025-02-28", "Advertising", null, 40],
      ["2025-02-28", "Sales salaries", null, 130],
    ];
    const { base, source, rows } = seeded(withFacts(factsOf(orders, ledger), { spend }));
    expect([base, rows]).toEqual([115, 230]);
    expect(source).toContain("full cost of acquisition");
  });

  it("is the media spend where the ledger has nothing of it, and says that too", () => {
    const { base, source, rows } = seeded(withFacts(factsOf(orders), { spend }));
    expect([base, rows]).toEqual([50, 100]);
    expect(source).toContain("media spend alone");
  });
});
