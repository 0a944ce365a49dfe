import { fromMinor, toMinor } from "../../core";
import { valueTiers, type ValueTier } from "../../core/segments/tiers";
import type { Facts } from "../../intake/facts";
import { monthsBegun } from "../calendar";
import { costRowOf } from "../costs/items";
import type { AllocatedItem } from "./allocation";
import type { Goods } from "./goods";
import type { OrderList } from "./orderList";
import type { CustomerRow, Period, Unassigned } from "./rows";
import type { CostToServe } from "./serve/costToServe";
import type { ReportSettings } from "./settings";

/** What each customer earns in the period, its part of the shared costs included. */
export interface Profits {
  /** By profit, largest first, then by name. */
  readonly rows: readonly ProfitRow[];
  /** Orders without a customer, and their part of the shared cost; all of it where nobody ordered. */
  readonly unassigned: ProfitShare;
  /** Managerial view: CAC spread over the expected lifetime; undefined where cost counts when it is booked. */
  readonly amortised?: { readonly months: number; readonly cac: number; readonly deferred: number };
}

/** Amounts of the period in units, booked and shared together. */
interface ProfitShare {
  readonly orders: number;
  readonly revenue: number;
  readonly goods: number;
  readonly acquisition: number;
  /** All that was spent on customers once they were won: activation, service, retention, upgrades, churn. */
  readonly toServe: number;
  readonly overhead: number;
  readonly profit: number;
}

export interface ProfitRow extends ProfitShare {
  readonly name: string;
  /** Of the customer list, only where names are asked for; "" where it has none. */
  readonly fullName: string;
  readonly segment: string;
  readonly stage: string;
  /** Of all cost, that of activities: quantity times rate and what the ledger books, as on "Cost-to-serve". */
  readonly served: number;
  /** Profit of this customer and all better ones. */
  readonly cumulative: number;
  readonly tier: ValueTier;
}

/** The best fifth is high, the next three tenths are mid. */
const cuts = [0.2, 0.5] as const;

/** Months of an expected lifetime where nobody states one. */
const DEFAULT_LIFETIME = 36;

interface ProfitInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly orders: { readonly byName: ReadonlyMap<string, number>; readonly unassigned: number };
  readonly allocation: readonly AllocatedItem[] | undefined;
  readonly goods: Goods | undefined;
  readonly costToServe: CostToServe | undefined;
  readonly unassigned: Unassigned;
  readonly period: Period;
  readonly settings: ReportSettings;
}

/** Undefined without costs or customers. All parts add up exactly. */
export function profitsOf(inputs: ProfitInputs): Profits | undefined {
  const { facts, customers, orders, allocation, goods, unassigned, settings } = inputs;
  if (allocation === undefined || customers.length === 0) return undefined;
  const costs = costsByPart(allocation, customers.length);
  const plan = settings.amortiseCac ? amortise(inputs, costs.acquisition) : undefined;
  const won = plan ? plan.charges : costs.acquisition;
  const list = listed(facts, settings.showNames ?? false);
  const served = servedOf(inputs);
  const rows = customers.map(({ name, stage, revenue }, index) => ({
    ...{ name, stage, fullName: list(name).fullName, segment: list(name).segment },
    served: served(index),
    ...shareOf({
      ...{ orders: orders.byName.get(name) ?? 0, revenue, goods: toMinor(goods?.byCustomer[index] ?? 0) },
      ...{ acquisition: won[index]!, toServe: costs.toServe[index]!, overhead: costs.overhead[index]! },
    }),
  }));
  rows.sort((a, b) => b.profit - a.profit || (a.name < b.name ? -1 : 1));
  const last = customers.length;
  return {
    rows: ranked(rows),
    unassigned: shareOf({
      ...{ orders: orders.unassigned, revenue: unassigned.revenue, goods: toMinor(goods?.unassigned ?? 0) },
      ...{ acquisition: won[last]!, toServe: costs.toServe[last]!, overhead: costs.overhead[last]! },
    }),
    ...(plan && { amortised: { months: plan.months, cac: plan.cac, deferred: plan.deferred } }),
  };
}

/** Costs in ten-thousandths, revenue in units. */
function shareOf(of: Omit<ProfitShare, "profit">): ProfitShare {
  const { orders, revenue, goods, acquisition, toServe, overhead } = of;
  return {
    ...{ orders, revenue, goods: fromMinor(goods), acquisition: fromMinor(acquisition) },
    ...{ toServe: fromMinor(toServe), overhead: fromMinor(overhead) },
    profit: fromMinor(toMinor(revenue) - goods - acquisition - toServe - overhead),
  };
}

/** Cost of activities that a customer bears, in units. */
function servedOf({ allocation, customers, costToServe }: ProfitInputs): (customer: number) => number {
  const minor = new Float64Array(customers.length);
  for (const { kind, parts } of allocation!.flatMap(({ pools }) => pools)) {
    if (kind === "activity") parts.at.forEach((customer, i) => (minor[customer]! += toMinor(parts.amounts[i]!)));
  }
  const booked = new Map(costToServe?.customers.map(({ name, direct }) => [name, direct]));
  return (customer) => fromMinor(minor[customer]! + toMinor(booked.get(customers[customer]!.name) ?? 0));
}

/** Booked and shared cost by customer, behind them that without one, in ten-thousandths. */
function costsByPart(allocation: readonly AllocatedItem[], customers: number) {
  const sums = () => new Float64Array(customers + 1);
  const parts = { acquisition: sums(), toServe: sums(), overhead: sums() };
  for (const { item, direct, shared, unassigned } of allocation) {
    const row = costRowOf(item);
    if (row === undefined || row === "costOfGoods") continue;
    const part = parts[row === "acquisition" || row === "overhead" ? row : "toServe"];
    for (let index = 0; index < customers; index++) part[index]! += toMinor(direct[index]!) + toMinor(shared[index]!);
    part[customers]! += toMinor(unassigned);
  }
  return parts;
}

/**
 * Managerial view: a customer won in the period bears its CAC (what its channel cost per customer won, where channels are
 * known) in equal parts over the expected lifetime, for the months begun since its first order. The rest is deferred.
 */
function amortise({ customers, period, settings }: ProfitInputs, acquisition: Float64Array) {
  const total = acquisition.reduce((sum, amount) => sum + amount, 0);
  const isNew = ({ first }: CustomerRow) => first !== null && first >= period.start && first <= period.end;
  const won = customers.filter(isNew).length;
  const months = settings.lifetimeMonths || DEFAULT_LIFETIME;
  const cac = won === 0 ? 0 : fromMinor(total) / won;
  const borne = customers.reduce((sum, customer, index) => sum + (isNew(customer) ? acquisition[index]! : 0), 0);
  // what nobody won bears, such as unused capacity, is part of what winning costs
  const cacOf = (index: number) => (borne > 0 ? (fromMinor(acquisition[index]!) * total) / borne : cac);
  const charges = Float64Array.from([...customers, undefined], (customer, index) => {
    if (!customer || !isNew(customer)) return 0;
    const share = Math.min(1, monthsBegun(customer.first!, period.end) / months);
    return Math.round(cacOf(index) * share * 100) * 100; // cents
  });
  return { charges, months, cac, deferred: fromMinor(charges.reduce((rest, charge) => rest - charge, total)) };
}

/** Segment, and the name only where it is asked for, by customer. */
function listed({ customers }: Facts, showNames: boolean) {
  const rows = new Map<string, { readonly fullName: string; readonly segment: string }>();
  customers?.customer.forEach((customer, row) => {
    const fullName = showNames ? customers.name[row]! : "";
    rows.set(customers.customers[customer] ?? "", {
      fullName,
      segment: customers.segments[customers.segment[row]!] ?? "",
    });
  });
  return (name: string) => rows.get(name) ?? { fullName: "", segment: "" };
}

function ranked(rows: readonly Omit<ProfitRow, "cumulative" | "tier">[]): ProfitRow[] {
  const tiers = valueTiers(
    rows.map(({ profit }) => profit),
    cuts,
  );
  let minor = 0;
  return rows.map((row, index) => {
    minor += toMinor(row.profit);
    return { ...row, cumulative: fromMinor(minor), tier: tiers[index]! };
  });
}

/** Orders of the period by customer, and without one. */
export function ordersOf({ count, customer, day }: OrderList, buyers: readonly string[], { start, end }: Period) {
  const counts = new Int32Array(buyers.length);
  let unassigned = 0;
  for (let index = 0; index < count; index++) {
    if (day[index]! < start || day[index]! > end) continue;
    if (customer[index]! < 0) unassigned++;
    else counts[customer[index]!]!++;
  }
  return { byName: new Map(buyers.map((name, index) => [name, counts[index]!])), unassigned };
}
