import { costAccounts, type Account } from "./accounts";
import { chance } from "./chance";
import { calendarMonth, monthCount, monthIndex } from "./calendar";
import { seasonOf } from "./company";
import type { Order } from "./orders";
import type { Posting } from "./posting";

/** A line of the budget with an amount for each of the 24 months, in cents. */
export interface BudgetLine {
  /** An account; the plan of revenue is net and positive. */
  readonly line: Account;
  readonly months: readonly number[];
}

const followSales: readonly Account[] = ["goods", "shipping", "returnsHandling", "welcomeKits", "advertising"];

function byMonth(rows: Iterable<{ readonly month: number; readonly amount: number }>): number[] {
  const months = Array.from({ length: monthCount }, () => 0);
  for (const { month, amount } of rows) months[month]! += amount;
  return months;
}

/** A planner knows level, growth and season of a line, not its accidents; plans are whole tens of units. */
function planned(actual: readonly number[], seasonal: boolean, optimism: number): number[] {
  const mean = actual.reduce((sum, amount) => sum + amount, 0) / monthCount;
  const half = (from: number) => actual.slice(from, from + 12).reduce((sum, amount) => sum + amount, 0) / 12;
  const slope = mean === 0 ? 0 : (half(12) - half(0)) / 12 / mean;
  return actual.map((_, month) => {
    const trend = 1 + slope * (month - (monthCount - 1) / 2);
    return Math.max(0, Math.round((mean * optimism * trend * (seasonal ? seasonOf(month) : 1)) / 1000) * 1000);
  });
}

/** Salaries are planned with the thirteenth in December. */
const paysTwice: readonly Account[] = ["salesSalaries", "onboardingSalaries", "accountManagement", "administration"];

function withThirteenth(months: readonly number[]): number[] {
  const regular = months.map((amount) => (amount * 24) / 26);
  return regular.map((amount, month) => {
    const whole = Math.round(amount / 1000) * 1000;
    return calendarMonth(month) === 12 ? 2 * whole : whole;
  });
}

/** The plan of revenue and of every account by month: close to what came, never the same. */
export function budget(orders: readonly Order[], postings: readonly Posting[], seed: number): BudgetLine[] {
  const draw = chance(seed, 8);
  const sales = byMonth(orders.map(({ day, amount }) => ({ month: monthIndex(day), amount })));
  const lines = costAccounts.map((account): BudgetLine => {
    const actual = byMonth(postings.filter((posting) => posting.account === account));
    const plan = planned(actual, followSales.includes(account), draw.between(0.9, 1.04));
    return { line: account, months: paysTwice.includes(account) ? withThirteenth(plan) : plan };
  });
  return [{ line: "revenue", months: planned(sales, true, 1.03) }, ...lines];
}
