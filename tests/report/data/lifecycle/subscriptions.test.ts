import { describe, expect, it } from "vitest";
import { translator } from "../../../../src/i18n";
import { reportData, reportPlan } from "../../../../src/report";
import { hasTelco } from "../../../core/models/telco";
import { texts } from "../../../core/models/publicData";
import type { Facts } from "../../../../src/intake/facts";
import { day, factsOf } from "../../facts";
import { factsOfSubscriptions, type SubscriptionRow } from "../../lifecycleFacts";

const asOf = day("2025-06-30");

/** Ann runs; Bob ended in March; Cy came back in May for less; Di moved to a dearer plan in April; Ed has a flag only. */
const rows: readonly SubscriptionRow[] = [
  ["Ann", "Basic", "2025-01-10", null, null, -1, 10, 60],
  ["Bob", "Basic", "2025-01-20", "2025-03-15", null, -1, 20, 40],
  ["Cy", "Pro", "2025-01-05", "2025-02-05", null, 1, 30, 30],
  ["Cy", "Basic", "2025-05-05", null, null, 0, 25, 50],
  ["Di", "Basic", "2025-02-01", "2025-04-01", null, 1, 10, 20],
  ["Di", "Pro", "2025-04-01", null, null, 0, 15, 45],
  ["Ed", "Pro", null, null, 3, 1, 40, null],
];
const data = () => reportData({ facts: factsOfSubscriptions(rows), sources: [], settings: { asOf } });

describe("a stage model without a stage for those who left", () => {
  const bridgeOf = (facts: Facts, stageModel: string) => {
    const { lifecycle, warnings } = reportData({ facts, sources: [], settings: { asOf, stageModel } });
    return { bridge: lifecycle.bridge !== undefined, isSaid: warnings.some(({ kind }) => kind === "no-leaving") };
  };
  const subscribed = factsOfSubscriptions(rows);

  it("knows who left where each customer has a subscription", () => {
    expect(bridgeOf(subscribed, "M3a")).toEqual({ bridge: true, isSaid: false });
  });

  it("knows it of none where some have none: silence tells nothing there", () => {
    const { orders } = factsOf([["1", "2025-02-01", "Zoe", 10]]);
    expect(bridgeOf({ ...subscribed, orders }, "M3a")).toEqual({ bridge: false, isSaid: true });
    expect(bridgeOf({ ...subscribed, orders }, "M3b")).toEqual({ bridge: true, isSaid: false });
  });
});

describe("subscriptions without orders", () => {
  const dayOf = (...subscriptions: readonly SubscriptionRow[]) =>
    reportData({ facts: factsOfSubscriptions(subscriptions), sources: [] }).asOf;

  it("are as of the last day that they tell of, where none is said", () => {
    expect(dayOf(...rows)).toBe(day("2025-05-05"));
    const ended: SubscriptionRow = ["Bob", "Basic", "2025-01-20", "2025-06-15", null, 1, 20, 40];
    expect(dayOf(...rows, ended)).toBe(day("2025-06-15"));
    const renews: SubscriptionRow = ["Flo", "Basic", "2025-01-20", "2026-01-20", null, 0, 20, 40];
    expect(dayOf(...rows, renews)).toBe(day("2025-05-05"));
  });

  it("take ends for planned ones, where nothing but the end tells and all have one", () => {
    const contract: SubscriptionRow = ["Ann", "Basic", "2025-01-10", "2026-01-10", null, -1, 10, 60];
    expect(dayOf(contract)).toBe(day("2025-01-10"));
    expect(dayOf(contract, ["Bob", "Basic", "2025-01-20", null, null, -1, 20, 40])).toBe(day("2026-01-10"));
  });

  it("need an as-of date, where there is no other", () => {
    expect(() => dayOf(["Ed", "Pro", null, null, 3, 1, 40, null])).toThrow(/asOf/);
  });

  it("bridge the customers month by month", () => {
    const moves = data().lifecycle.bridge!.map(({ opening, won, reactivated, churned, closing }) => [
      ...[opening, won, reactivated, churned, closing],
    ]);
    expect(moves).toEqual([
      // Ann, Bob, Cy
      [0, 3, 0, 0, 3],
      // Di; Cy left on the 5th
      [3, 1, 0, 1, 3],
      // Ed began three months before the as-of date, on 30 March; Bob left
      [3, 1, 0, 1, 3],
      [3, 0, 0, 0, 3],
      // Cy is back
      [3, 0, 1, 0, 4],
      // Ed has ended, nobody says when: in the month of the as-of date
      [4, 0, 0, 1, 3],
    ]);
  });

  it("bridge the recurring revenue: new, back, more, less, gone", () => {
    const { mrr, subscriptions } = data().lifecycle;
    const moves = mrr!.map((row) => [row.opening, row.won, row.reactivated, row.expansion, row.churned, row.closing]);
    expect(moves).toEqual([
      [0, 60, 0, 0, 0, 60],
      [60, 10, 0, 0, 30, 40],
      [40, 40, 0, 0, 20, 60],
      // Di pays 15 for 10
      [60, 0, 0, 5, 0, 65],
      [65, 0, 25, 0, 0, 90],
      [90, 0, 0, 0, 40, 50],
    ]);
    expect(subscriptions!.totals).toEqual({ count: 7, ended: 4, running: 3, monthly: 50, billed: 245 });
  });

  it("put who has ended all of them into churn at once, and the billed amounts into the revenue", () => {
    const { customers, totals, checks } = data();
    const stages = Object.fromEntries(customers.map(({ name, stage, revenue }) => [name, [stage, revenue]]));
    // Ann is in her sixth month, Di in the third of the longer of hers, Cy in the second
    expect(stages).toEqual({
      ...{ Ann: ["value", 60], Bob: ["churn", 40], Cy: ["retention", 80] },
      ...{ Di: ["retention", 65], Ed: ["churn", 0] },
    });
    expect(totals.revenue).toBe(245);
    expect(checks.filter(({ difference }) => difference !== 0)).toEqual([]);
  });

  it("say what was assumed", () => {
    expect(data().warnings.filter(({ kind }) => kind.startsWith("subscription"))).toEqual([
      { kind: "subscription-ends", rows: 1 },
      { kind: "subscription-starts", rows: 1 },
      { kind: "subscription-no-billed", rows: 1 },
    ]);
  });

  it("cost what they would have brought, and their replacement only on request", () => {
    // three left with 30 + 20 + 40 a month; twelve months at 50 %
    const loss = (settings: object) => {
      const plan = reportPlan(
        reportData({
          facts: factsOfSubscriptions(rows),
          sources: [],
          settings: { asOf, marginRate: 0.5, ...settings },
        }),
        translator("en"),
      );
      const sheet = plan.sheets.find(({ key }) => key === "churnBridge")!;
      const block = sheet.blocks.find((one) => one.kind === "cells" && one.key === "churnCost");
      if (block?.kind !== "cells") throw new TypeError("no cost of churn");
      return block.rows.flatMap((cells) => {
        const [label, value] = cells.map((one) => (one as { content: unknown } | null)?.content);
        return label === "Cost of churn" ? [(value as { value: number }).value] : [];
      });
    };
    expect(loss({})).toEqual([90 * 12 * 0.5]);
    expect(loss({ lostMonths: 6 })).toEqual([270]);
  });
});

describe.skipIf(!hasTelco)("the telephone company's 7,043 subscribers", () => {
  const [header, ...lines] = hasTelco ? texts("telco", "Telco-Customer-Churn.csv") : [[]];
  const at = (line: readonly string[], title: string) => line[header!.indexOf(title)]!;
  const number = (text: string) => (text.trim() === "" ? null : Number(text));
  const telco = lines.map((line): SubscriptionRow => [
    ...([at(line, "customerID"), at(line, "Contract"), null, null, Number(at(line, "tenure"))] as const),
    at(line, "Churn") === "Yes" ? 1 : 0,
    ...([number(at(line, "MonthlyCharges")), number(at(line, "TotalCharges"))] as const),
  ]);

  it("of whom 1,869 left, and whose bills add up, 11 blanks apart", () => {
    const report = reportData({ facts: factsOfSubscriptions(telco), sources: [], settings: { asOf } });
    const { totals, stages, warnings, checks, lifecycle } = report;
    expect(totals.customers).toBe(7043);
    expect(stages.find(({ stage }) => stage === "churn")!.customers).toBe(1869);
    expect(lifecycle.bridge!.reduce((sum, { churned }) => sum + churned, 0)).toBe(1869);
    expect(lifecycle.bridge!.at(-1)!.closing).toBe(7043 - 1869);
    // 16,056,168.70, the sum of the column TotalCharges
    const billed = telco.reduce((sum, row) => sum + Math.round((row[7] ?? 0) * 100), 0) / 100;
    expect(billed).toBe(16_056_168.7);
    expect(totals.revenue).toBe(billed);
    expect(warnings).toContainEqual({ kind: "subscription-no-billed", rows: 11 });
    expect(checks.filter(({ difference }) => difference !== 0)).toEqual([]);
  });
});
