import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { traceRows } from "../../../src/report/trace";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { factsOfSubscriptions, type SubscriptionRow } from "../lifecycleFacts";

const ended = (customer: string, end: string | null): SubscriptionRow => {
  return [customer, "Basic", "2024-01-01", end, null, -1, 10, null];
};
const plain = factsOfSubscriptions([
  ended("Ann", "2025-02-01"),
  ended("Bob", "2025-02-10"),
  ended("Cid", "2025-03-01"),
  ended("Dan", "2025-03-05"),
  ended("Eve", "2025-03-06"),
  // runs on, and ended before the period
  ended("Fay", null),
  ended("Gus", "2024-06-01"),
]);
const reasons = ["Price", "=Moved", "Quality"];
const reason = Int32Array.of(0, 1, 0, -1, 0, 2, 2);
const facts = { ...plain, subscriptions: { ...plain.subscriptions!, reasons, reason } };
const settings = { asOf: 45_747, periodStart: 45_658 }; // 2025-03-31, 2025-01-01
const data = reportData({ facts, sources: [], settings });

/** The cells of the table of reasons, without its title. */
function cellsOf(locale: string) {
  const sheet = reportPlan(data, translator(locale)).sheets.find(({ key }) => key === "churnBridge")!;
  const table = sheet.blocks.find((block) => block.kind === "table" && block.key === "reasons");
  return table?.kind === "table" ? table.rows.map((row) => row.map(valueOf)) : [];
}

describe("why customers left", () => {
  it("is counted by reason, most first, with what is not known last and cumulative shares", () => {
    // five ended in the period: three times Price, once Moved, once nobody knows
    expect(cellsOf("en")).toEqual([
      ["Price", 3, 0.6, 0.6],
      ["=Moved", 1, 0.2, 0.8],
      ["No reason given", 1, 0.2, 1],
    ]);
    expect(cellsOf("zh-TW")[2]![0]).toBe("未說明原因");
  });

  it("is found again by its trace", () => {
    const of = (name: string) => traceRows(facts, data, { measure: "reasons", where: { reason: name } })!;
    expect(of("Price").total).toBe(3);
    expect(of("Price").rows.map(({ is }) => is.customer)).toEqual(["Ann", "Cid", "Eve"]);
    expect(of("").total).toBe(1);
  });

  it("comes of the list of customers where no subscription tells it", () => {
    const list = {
      customers: ["Ann", "Fay"],
      customer: Int32Array.of(0, 1),
      reasons: ["Price"],
      reason: Int32Array.of(0, 0),
    };
    const none = { segments: [], channels: [], regions: [], name: ["", ""], date: Float64Array.of(NaN, NaN) };
    const blank = () => Int32Array.of(-1, -1);
    const customers = { ...list, ...none, segment: blank(), channel: blank(), region: blank() };
    const own = reportData({ facts: { ...plain, customers }, sources: [], settings });
    // Fay has not left
    expect(own.lifecycle.reasons).toEqual({ of: "customers", rows: [{ reason: "Price", count: 1 }] });
  });

  it("has no table where no source tells it", () => {
    expect(reportData({ facts: plain, sources: [], settings }).lifecycle.reasons).toBeUndefined();
  });

  it("has a Pareto that says the reason most given", () => {
    const sheet = reportPlan(data, translator("en")).sheets.find(({ key }) => key === "churnBridge")!;
    const texts = [...cellGrid(sheet).values()].map(({ content }) => valueOf(content));
    expect(texts).toContain("The reason most given is Price: 60.0% of those lost.");
    expect(sheet.blocks.some((block) => block.kind === "chart" && block.name === "ChurnReasons")).toBe(true);
  });

  it.skipIf(isMissing("soffice")).each(["en", "zh-CN"])(
    "is the same to LibreOffice (%s)",
    async (locale) => {
      const { compared, differences } = await recalculate(writeXlsx(reportPlan(data, translator(locale))));
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(50);
    },
    120_000,
  );
});
