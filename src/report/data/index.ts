import { fromMinor, M5A, resolveThresholds, sumAmounts, type StageModel } from "../../core";
import type { Facts } from "../../intake/facts";
import type { SourceRecord } from "../../intake/source";
import { costLines } from "../costs/categories";
import { addUpLedger, type LedgerTotals } from "./costs";
import { customerRows } from "./customers";
import { denominator } from "./denominators";
import { hashInputs } from "./hash";
import { countCustomerDays, orderHistories } from "./histories";
import { monthsOf, type Months } from "./months";
import { listOrders, type OrderList } from "./orderList";
import { reportPeriod } from "./period";
import type { Costs, CustomerRow, MonthRow, Period, ReportData, StageRow, Totals } from "./reportData";
import { revenueOf, type Revenue } from "./revenue";
import type { ReportSettings } from "./settings";
import { warningsOf } from "./warnings";

export type * from "./reportData";
export type { ReportSettings } from "./settings";

export interface ReportInputs {
  readonly facts: Facts;
  readonly sources: readonly SourceRecord[];
  readonly settings?: ReportSettings;
}

/**
 * Adds up the facts: stages of the customers as of a date, revenue and costs of a period. Each order row and
 * each ledger row is looked at once or twice; sums are exact, so that every total ties.
 *
 * @throws CoreError "empty-input" if no row has a date and no as-of date is given; "out-of-domain" for a period
 * that begins after the as-of date; "unknown-word" for a threshold that the stage model does not have
 */
export function reportData({ facts, sources, settings = {} }: ReportInputs): ReportData {
  const { asOf, period } = reportPeriod(facts, settings);
  const model = M5A;
  const thresholds = resolveThresholds(model, settings.thresholds);
  const months = monthsOf(period);
  const revenue = revenueOf(facts.orders, months);
  const list = listOrders(facts.orders, asOf);
  const histories = orderHistories(list, facts.orders.customers.length, period.start);
  const ledger = facts.ledger && addUpLedger(facts.ledger, period, months, settings.costMap ?? {});
  const customers = customerRows({
    ...{ facts, histories, asOf, period, model, thresholds },
    revenue: revenue.byCustomer,
    directCost: ledger?.byCustomer ?? new Float64Array(),
  });
  const costs = ledger && costsOf(ledger, customers, period, model);
  const totals = totalsOf({ customers, costs, revenue, list });
  return {
    ...{ sources, settings, asOf, period, model, thresholds, customers, totals },
    stages: stageRows(model, customers),
    unassigned: {
      orders: list.count - histories.orders.reduce((a, b) => a + b, 0),
      revenue: unassignedRevenue(revenue),
    },
    months: monthRows({ months, revenue, list, customers, ledger }),
    ...(costs && { costs }),
    warnings: warningsOf({ facts, list, revenue, costs, totals }),
    hash: hashInputs(facts, settings),
  };
}

function costsOf(ledger: LedgerTotals, customers: readonly CustomerRow[], period: Period, model: StageModel): Costs {
  const amount = ({ rows, amount: minor }: { rows: number; amount: number }) => ({ rows, amount: fromMinor(minor) });
  return {
    categories: costLines.map((line) => ({
      line,
      cost: sumAmounts(ledger.map.filter((row) => row.line === line).map((row) => row.amount)),
      denominator: denominator(line, customers, period, model),
    })),
    map: ledger.map,
    outside: amount(ledger.outside),
    undated: amount(ledger.undated),
  };
}

function stageRows(model: StageModel, customers: readonly CustomerRow[]): StageRow[] {
  return model.stages.map((stage) => {
    const members = customers.filter((customer) => customer.stage === stage);
    return {
      stage,
      customers: members.length,
      revenue: sumAmounts(members.map(({ revenue }) => revenue)),
      directCost: sumAmounts(members.map(({ directCost }) => directCost)),
    };
  });
}

function unassignedRevenue({ unassignedByMonth }: Revenue): number {
  return fromMinor(unassignedByMonth.reduce((sum, amount) => sum + amount, 0));
}

interface MonthInputs {
  readonly months: Months;
  readonly revenue: Revenue;
  readonly list: OrderList;
  readonly customers: readonly CustomerRow[];
  readonly ledger: LedgerTotals | undefined;
}

function monthRows({ months, revenue, list, customers, ledger }: MonthInputs): MonthRow[] {
  const count = (days: Iterable<number | null>) => {
    const counts = new Int32Array(months.starts.length);
    for (const day of days) {
      const month = day === null ? -1 : months.indexOf(day);
      if (month >= 0) counts[month]!++;
    }
    return counts;
  };
  const orders = count(list.day.subarray(0, list.count));
  const newCustomers = count(customers.map(({ first }) => first));
  return months.starts.map((month, index) => ({
    month,
    revenue: fromMinor(revenue.byMonth[index]!),
    unassignedRevenue: fromMinor(revenue.unassignedByMonth[index]!),
    orders: orders[index]!,
    newCustomers: newCustomers[index]!,
    costs: costLines.map((_, line) => fromMinor(ledger?.byMonth[index]![line] ?? 0)),
  }));
}

interface TotalInputs {
  readonly customers: readonly CustomerRow[];
  readonly costs: Costs | undefined;
  readonly revenue: Revenue;
  readonly list: OrderList;
}

function totalsOf({ customers, costs, revenue, list }: TotalInputs): Totals {
  const lines = costs?.categories ?? [];
  const cost = sumAmounts(lines.map((row) => row.cost));
  const unallocated = sumAmounts(lines.filter(({ line }) => line === "unallocated").map((row) => row.cost));
  return {
    revenue: fromMinor(revenue.byMonth.reduce((sum, amount) => sum + amount, 0)),
    revenueOutside: fromMinor(revenue.outside.amount),
    cost,
    allocated: sumAmounts([cost, -unallocated]),
    unallocated,
    customers: customers.length,
    orders: list.count,
    customerDays: countCustomerDays(list),
  };
}
