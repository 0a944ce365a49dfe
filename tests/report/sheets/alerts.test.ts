import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, type ReportSettings } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { factsOf, type OrderRow } from "../facts";
import { ledgerRows, orderRows } from "../fixture";
import { formulasOf, lintFormula } from "../formulaLint";

const dataWith = (settings: ReportSettings = {}, orders: readonly OrderRow[] = orderRows) =>
  reportData({ facts: factsOf(orders, ledgerRows), sources: [], settings });
const alert = (rule: string, name: string, data = dataWith()) =>
  data.alerts!.rows.find((row) => row.rule === rule && row.customer.name === name);

/** As of 2025-06-30; the margin is unknown and so 1, a lost customer would have stayed for 12 months. */
describe("the alerts of the company, worked out by hand", () => {
  // 30.00 in the 90 days to 1 April, nothing since; 30 / 6 months x 12 = 60 at risk, weight 3
  it("name Fay, who buys nothing any more", () => {
    expect(alert("revenueDrop", "Fay")).toMatchObject({ value: 1, months: 6, atRisk: 60, priority: 180 });
    // her last order was on 2 January; what came on the 10th was a return
    expect(alert("silent", "Fay")).toMatchObject({ value: 179, priority: 120, phase: "regular" });
  });

  // first order on 1 April: 3 months, 75.25 / 3 x 12 = 301
  it("count the months since the first order", () => {
    expect(alert("revenueDrop", "陈记茶行")).toMatchObject({ value: 1, months: 3, atRisk: 301, phase: "new" });
  });

  it("name Emil, lost 41 days ago, and not Dora, lost before", () => {
    expect(alert("lost", "Emil")).toMatchObject({ value: 41, atRisk: 0, phase: "lost" });
    expect(alert("lost", "Dora")).toBeUndefined();
  });

  it("leave alone who buys as before: Anna fell by 35 %, 110 after 170", () => {
    expect(alert("revenueDrop", "Anna")).toBeUndefined();
    const data = dataWith({ alertThresholds: { revenueDrop: 0.3 } });
    expect(alert("revenueDrop", "Anna", data)!.value).toBeCloseTo(60 / 170, 12);
  });

  it("come by priority", () => {
    const priorities = dataWith().alerts!.rows.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
    expect(alert("revenueDrop", "陈记茶行")!.priority).toBe(priorities[0]);
  });

  it("refuse a threshold of a rule that there is not", () => {
    const settings = { alertThresholds: { rain: 1 } } as ReportSettings;
    expect(() => dataWith(settings)).toThrow(expect.objectContaining({ code: "unknown-word" }));
  });
});

describe("the sheet of alerts", () => {
  const many = Array.from({ length: 130 }, (_, index): OrderRow[] => [
    [`x${index}`, "2025-01-20", `Customer ${index}`, 10 + index],
    [`y${index}`, "2025-02-20", `Customer ${index}`, 10],
  ]).flat();

  it("lists the hundred most important, and counts the rest by severity", () => {
    const data = dataWith({}, [...many, ["z", "2025-06-30", "Last", 5]]);
    expect(data.alerts!.rows).toHaveLength(100);
    const all = data.alerts!.rules.reduce((sum, { count }) => sum + count, 0);
    const rest = data.alerts!.rest.reduce((sum, { count }) => sum + count, 0);
    expect(rest).toBe(all - 100);
    const plan = reportPlan(data, translator("en"));
    const grid = cellGrid(plan.sheets.find(({ key }) => key === "alerts")!);
    const total = [...grid.values()].find(({ content, address }) => content === "Total" && address.startsWith("A"))!;
    const row = total.address.slice(1);
    expect(["B", "C", "D"].map((letter) => valueOf(grid.get(letter + row)!.content))).toEqual([100, rest, all]);
  });

  it("says that nobody calls for an alert", () => {
    const data = reportData({ facts: factsOf([["1", "2025-06-30", "Ann", 5]]), sources: [] });
    expect(data.alerts!.rows).toEqual([]);
    const plan = reportPlan(data, translator("en"));
    const texts = [...cellGrid(plan.sheets.find(({ key }) => key === "alerts")!).values()].map(
      ({ content }) => content,
    );
    expect(texts).toContain("No customer calls for an alert.");
    expect(formulasOf(plan).flatMap((formula) => lintFormula(formula, plan))).toEqual([]);
  });

  it("looks nobody up by a pattern: such a customer's numbers stand as numbers", () => {
    const data = dataWith({}, [...orderRows, ["p", "2025-01-20", "A*", 10], ["q", "2025-01-21", "A*", 10]]);
    const plan = reportPlan(data, translator("en"));
    const sheet = plan.sheets.find(({ key }) => key === "alerts")!;
    const list = sheet.blocks.find((block) => block.kind === "table" && block.key === "alerts");
    if (list?.kind !== "table") throw new Error("no list");
    const revenue = list.columns.findIndex(({ key }) => key === "revenue");
    const rows = list.rows.filter(([name]) => name === "A*");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row[revenue])).toEqual(rows.map(() => 20));
  });
});
