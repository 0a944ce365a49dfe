import { fromMinor, toMinor } from "../../core";
import type { Orders } from "../../intake/facts";
import type { Histories } from "./histories";
import { monthsOf, type Months } from "./months";
import type { OrderList } from "./orderList";

/** Customers by the month of their first order, over all orders up to the as-of date. */
export interface CohortRow {
  /** First day of the month. */
  readonly month: number;
  readonly customers: number;
  /** By age in months, as far as observed: customers who ordered, and the revenue of the month in units. */
  readonly active: readonly number[];
  readonly revenue: readonly number[];
  /** What the goods cost in the same months; undefined unless every order line says so. */
  readonly goods?: readonly number[];
}

/** Ages that are followed: the first month and eleven more. */
export const COHORT_AGES = 12;
/** The latest ones; older cohorts say little about today's customers. */
const MOST_COHORTS = 24;

interface CohortInputs {
  readonly orders: Orders;
  readonly list: OrderList;
  readonly histories: Histories;
  readonly asOf: number;
}

/** In the order of time; undefined where first orders fall into fewer than two months. */
export function cohortRows({ orders, list, histories, asOf }: CohortInputs): CohortRow[] | undefined {
  const { first } = histories;
  const start = first.reduce((least, day) => (day < least ? day : least), Infinity);
  if (!(start <= asOf)) return undefined;
  const months = monthsOf({ start, end: asOf });
  const born = Int32Array.from(first, (day) => months.indexOf(day));
  const sizes = new Int32Array(months.starts.length);
  for (const month of born) if (month >= 0) sizes[month]!++;
  const active = activeCustomers(list, born, months);
  const revenue = sumByAge(orders, orders.amount, born, months);
  const goods = orders.cost && statesAll(orders.cost) ? sumByAge(orders, orders.cost, born, months) : undefined;
  const rows = months.starts.map((month, index) => {
    const observed = Math.min(COHORT_AGES, months.starts.length - index);
    const part = (of: Float64Array) => Array.from(of.subarray(index * COHORT_AGES, index * COHORT_AGES + observed));
    const amounts = (of: Float64Array) => part(of).map(fromMinor);
    return {
      ...{ month, customers: sizes[index]!, active: part(active), revenue: amounts(revenue) },
      ...(goods && { goods: amounts(goods) }),
    };
  });
  return latestCohorts(rows);
}

/** Those of which there is anybody, the latest of them; undefined where there are fewer than two. */
export function latestCohorts(rows: readonly CohortRow[]): CohortRow[] | undefined {
  const filled = rows.filter(({ customers }) => customers > 0).slice(-MOST_COHORTS);
  return filled.length < 2 ? undefined : filled;
}

/** Customers with an order, by cohort and age; one with several orders in a month counts once. */
function activeCustomers({ count, customer, day }: OrderList, born: Int32Array, months: Months): Float64Array {
  const seen = new Uint8Array(born.length * COHORT_AGES);
  const counts = new Float64Array(months.starts.length * COHORT_AGES);
  for (let order = 0; order < count; order++) {
    const buyer = customer[order]!;
    if (buyer < 0) continue;
    const age = months.indexOf(day[order]!) - born[buyer]!;
    const place = buyer * COHORT_AGES + age;
    if (age >= COHORT_AGES || seen[place]) continue;
    seen[place] = 1;
    counts[born[buyer]! * COHORT_AGES + age]!++;
  }
  return counts;
}

function statesAll(costs: Float64Array): boolean {
  return costs.every((cost) => !Number.isNaN(cost));
}

/** Ten-thousandths by cohort and age; what came back before the first order belongs to the first month. */
function sumByAge({ customer, date }: Orders, amount: Float64Array, born: Int32Array, months: Months): Float64Array {
  const sums = new Float64Array(months.starts.length * COHORT_AGES);
  for (let row = 0; row < amount.length; row++) {
    const birth = born[customer[row]!] ?? -1;
    const month = months.indexOf(date[row]!);
    const age = Math.max(0, month - birth);
    if (birth < 0 || month < 0 || age >= COHORT_AGES) continue;
    sums[birth * COHORT_AGES + age]! += toMinor(amount[row]!);
  }
  return sums;
}
