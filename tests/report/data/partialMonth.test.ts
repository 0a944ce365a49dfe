import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, warningSentence } from "../../../src/report";
import { textNumber } from "../../../src/report/formats";
import { factsOf, type OrderRow } from "../facts";

/** An order of 10 on every second day, from a day of January up to one of March. */
function everySecondDay(last: string): OrderRow[] {
  const days: OrderRow[] = [];
  const end = Date.parse(`${last}T00:00Z`);
  for (let at = Date.parse("2024-01-01T00:00Z"); at <= end; at += 2 * 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    days.push([date, date, "Ann", 10]);
  }
  return days;
}

const of = (last: string) => reportData({ facts: factsOf(everySecondDay(last)), sources: [] });
const revenue = (data: ReturnType<typeof of>) => data.kpis!.rows.find(({ id }) => id === "revenue")!.values;

describe("a last month that the orders do not fill", () => {
  it("is said to be partial, and key figures are those of the month before it", () => {
    const data = of("2024-03-09");
    // each second day from 1 January on: 16 orders in January, 14 in February, 5 in March
    expect(data.kpis!.partial).toEqual({ month: 45_352, days: 9, of: 31 });
    expect(revenue(data)).toMatchObject({ actual: 140, priorMonth: 160, yearToDate: 300 });
    // what there is of March stays in every total
    expect(data.totals.revenue).toBe(350);
  });

  it("is whole where no more days are left than usually lie between two orders", () => {
    const data = of("2024-03-30");
    expect(data.kpis!.partial).toBeUndefined();
    expect(revenue(data).actual).toBe(150);
  });

  it("is whole where all is invoiced on the first day of the month", () => {
    const rows = [1, 2, 3].map((month): OrderRow => [`${month}`, `2024-0${month}-01`, "Ann", 10]);
    expect(reportData({ facts: factsOf(rows), sources: [] }).kpis!.partial).toBeUndefined();
  });

  it.each([
    ["en", "2024-02, the last whole month: of 2024-03 there are 9 of 31 days", "2024-03, is partial: 9 of 31 days"],
    ["zh-CN", "2024-02，最近一个完整月份；2024-03 仅有 31 天中的 9 天", "2024-03 不完整：仅有 31 天中的 9 天"],
    ["zh-TW", "2024-02，最近一個完整月份；2024-03 僅有 31 天中的 9 天", "2024-03 不完整：僅有 31 天中的 9 天"],
  ])("is told on the page and on the cover (%s)", (locale, onPage, onCover) => {
    const [data, t] = [of("2024-03-09"), translator(locale)];
    const page = reportPlan(data, t).sheets.find(({ key }) => key === "kpis");
    expect(JSON.stringify(page)).toContain(`"${onPage}"`);
    const warning = data.warnings.find(({ kind }) => kind === "partial-month")!;
    expect(warningSentence(warning, t, textNumber)).toContain(onCover);
  });
});
