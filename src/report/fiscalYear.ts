import { firstOfMonth, monthOf } from "../core/data/calendar";
import { requireDomain } from "../core/require";

/**
 * First day of the fiscal year that holds a date.
 *
 * @param startMonth month that the year begins with, 1 to 12
 * @throws CoreError "out-of-domain" for another month
 */
export function fiscalYearStart(date: number, startMonth: number): number {
  const isMonth = Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12;
  requireDomain(isMonth, "fiscalYearStart", startMonth, "1...12");
  const { year, month } = monthOf(date);
  return firstOfMonth(month >= startMonth ? year : year - 1, startMonth);
}
