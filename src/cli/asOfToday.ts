import { serialOf, type Facts } from "../intake";

/** Today as an Excel serial number, by the calendar of this machine. */
export function todayOf(now: Date): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** Whether orders or costs say of which day a report can be; subscriptions run on, whatever their dates are. */
export function hasReportDate({ orders, ledger }: Facts): boolean {
  return [orders.date, ledger?.date].some((dates) => dates?.some((date) => !Number.isNaN(date)) === true);
}
