import { describe, expect, it } from "vitest";
import { reportData } from "../../../../src/report";
import type { KpiId } from "../../../../src/report/kpis/kpiChoice";
import { hasTelco } from "../../../core/models/telco";
import { texts } from "../../../core/models/publicData";
import { day } from "../../facts";
import { factsOfSubscriptions, type SubscriptionRow } from "../../lifecycleFacts";

/** Values of the page "KPIs" in the order of its columns: month, month before, year before, year to date. */
function kpisOf(data: ReturnType<typeof reportData>, id: KpiId) {
  const { actual, priorMonth, priorYear, yearToDate } = data.kpis!.rows.find((row) => row.id === id)!.values;
  return [actual, priorMonth, priorYear, yearToDate];
}

const rows: readonly SubscriptionRow[] = [
  ["Ann", "Basic", "2024-05-10", null, null, 0, 10, null],
  ["Bob", "Basic", "2024-06-20", "2025-06-15", null, 1, 20, null],
  ["Cy", "Pro", "2024-12-05", "2025-03-05", null, 1, 30, null],
  ["Di", "Basic", "2025-02-01", null, null, 0, 15, null],
  ["Ed", "Pro", "2025-05-03", null, null, 0, 40, null],
  ["Flo", "Pro", "2025-06-03", null, null, 0, 50, null],
];

describe("key figures of subscriptions without orders", () => {
  const data = reportData({ facts: factsOfSubscriptions(rows), sources: [], settings: { asOf: day("2025-06-30") } });

  it("have the months of the subscriptions: last month, last year, year to date", () => {
    // Ann, Di, Ed, Flo; Bob too in May; Ann and Bob in June of 2024
    expect(kpisOf(data, "activeCustomers")).toEqual([4, 4, 2, 4]);
    expect(kpisOf(data, "newCustomers")).toEqual([1, 1, 1, 3]);
    // 10 + 15 + 40 + 50; 10 + 20 + 15 + 40; 10 + 20
    expect(kpisOf(data, "monthlyRecurring")).toEqual([115, 85, 30, 115]);
  });

  it("are not known before the first one", () => {
    const short = rows.filter(([, , start]) => start! >= "2025-02");
    const { kpis } = reportData({
      ...{ facts: factsOfSubscriptions(short), sources: [] },
      settings: { asOf: day("2025-06-30") },
    });
    const values = kpis!.rows.map((row) => [row.values.priorYear, row.values.priorMonth !== null]);
    expect(new Set(values.map(([year]) => year))).toEqual(new Set([null]));
    expect(values.some(([, known]) => known)).toBe(true);
    expect(kpis!.rows.map(({ id }) => id)).not.toContain("revenue");
  });

  it.skipIf(!hasTelco)("agree with tenures and bridge of the public contracts of a telephone company", () => {
    const [header, ...lines] = texts("telco", "Telco-Customer-Churn.csv");
    const at = (title: string) => header!.indexOf(title);
    const tenures = lines.map((line) => Number(line[at("tenure")]));
    const contracts = lines.map((line, row): SubscriptionRow => {
      const [left, fee] = [line[at("Churn")] === "Yes" ? 1 : 0, Number(line[at("MonthlyCharges")])] as const;
      return [line[0]!, null, null, null, tenures[row]!, left, fee, null];
    });
    const asOf = day("2025-06-30");
    const telco = reportData({ facts: factsOfSubscriptions(contracts), sources: [], settings: { asOf } });
    const withTenure = (from: number, to: number) => tenures.filter((months) => months >= from && months <= to).length;
    // as of June, one month of tenure began in May, five in January; all that left are put into June
    const news = [withTenure(0, 0), withTenure(1, 1), withTenure(12, 12), withTenure(0, 5)];
    expect(news).toEqual([11, 613, 117, 1371]);
    expect(kpisOf(telco, "newCustomers")).toEqual(news);
    expect(kpisOf(telco, "activeCustomers")).toEqual([7043 - 1869, 7032, withTenure(12, 99), 7043 - 1869]);
    const bridge = telco.lifecycle.bridge!;
    expect(bridge.slice(-6).reduce((sum, { won }) => sum + won, 0)).toBe(1371);
    const fees = telco.lifecycle.mrr!;
    expect(kpisOf(telco, "monthlyRecurring").slice(0, 3)).toEqual(
      [fees.at(-1)!, fees.at(-2)!, fees.at(-13)!].map(({ closing }) => closing),
    );
  });
});
