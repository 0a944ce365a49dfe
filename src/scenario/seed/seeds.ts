import type { Facts } from "../../intake/facts";
import type { ReportData } from "../../report";
import type { CostItem } from "../../report/costs/items";
import { ledgerItems } from "../../report/data/ledgerItems";
import { sumByMonth, type WholeMonths } from "./wholeMonths";

/** What the data say about a driver: a quotient by month, and how many rows of which table it rests on. */
export interface Seed {
  readonly above: readonly number[];
  /** Absent: the number itself, such as the leads of a month. */
  readonly below?: readonly number[];
  readonly table: "orders" | "spend" | "ledger" | "tickets";
  readonly rows: number;
  /** What the number holds, where its title could mean more than one thing. */
  readonly holds?: "fullCost" | "mediaOnly";
}

export interface SeedInputs {
  readonly data: ReportData;
  readonly facts: Facts;
  readonly months: WholeMonths;
}

type Seeds = Readonly<Partial<Record<string, Seed>>>;

/**
 * Leads, conversion and spend. Without leads every new customer counts as one. Winning costs what the ledger books for
 * it, people and tools included, as in the report; media spend alone where the ledger has nothing of it, and that is said.
 */
export function acquisitionSeeds({ data, facts: { spend, ledger }, months }: SeedInputs): Seeds {
  const won = months.starts.map((start) => data.months.find(({ month }) => month === start)!.newCustomers);
  const orders = sumByMonth(
    months,
    data.customers.map(({ first }) => first ?? NaN),
    () => 1,
  );
  const leads = spend && sumByMonth(months, spend.date, (row) => spend.leads[row]!);
  const hasLeads = leads !== undefined && leads.sums.some((sum) => sum > 0);
  const paid = spend && sumByMonth(months, spend.date, (row) => spend.amount[row]!);
  const booked = ledger && itemSums({ data, ledger, months }, ["identification", "acquisition", "referral"]);
  const isBooked = booked !== undefined && booked.sums.some((sum) => sum > 0);
  const cost = isBooked
    ? ({ ...booked, holds: "fullCost" } as const)
    : paid && ({ ...paid, table: "spend", holds: "mediaOnly" } as const);
  return {
    ...(hasLeads
      ? {
          leads: { above: leads.sums, table: "spend", rows: leads.rows },
          conversion: { above: won, below: leads.sums, table: "spend", rows: leads.rows },
        }
      : {
          leads: { above: won, table: "orders", rows: orders.rows },
          conversion: { above: won, below: won, table: "orders", rows: orders.rows },
        }),
    ...(cost !== undefined && cost.rows > 0 && { acquisition_spend: { ...cost, above: cost.sums } }),
  };
}

/** Price before discounts, discount, orders of a customer, and what is left of the price when the goods are paid. */
export function orderSeeds({ data, facts: { orders }, months }: SeedInputs): Seeds {
  const amount = sumByMonth(months, orders.date, (row) => orders.amount[row]!);
  const { rows } = amount;
  if (rows === 0) return {};
  const at = (start: number) => data.months.find(({ month }) => month === start)!;
  const count = months.starts.map((start) => at(start).orders);
  const given = orders.discount;
  const cut = given ? sumByMonth(months, orders.date, (row) => given[row]! || 0).sums : amount.sums.map(() => 0);
  const full = amount.sums.map((sum, place) => sum + cut[place]!);
  const table = "orders" as const;
  const cost = orders.cost;
  const known = cost && sumByMonth(months, orders.date, (row) => cost[row]!);
  const sold =
    cost &&
    sumByMonth(months, orders.date, (row) =>
      Number.isNaN(cost[row]!) ? NaN : orders.amount[row]! + (given?.[row] || 0),
    );
  return {
    price: { above: full, below: count, table, rows },
    price_discount: { above: cut, below: full, table, rows },
    frequency: { above: count, below: customersByMonth(data, months), table, rows },
    ...(known !== undefined &&
      known.rows > 0 && {
        gross_margin: {
          above: sold!.sums.map((sum, place) => sum - known.sums[place]!),
          below: sold!.sums,
          table,
          rows: known.rows,
        },
      }),
  };
}

/** Who left and who came back, by the churn bridge of the report. */
export function churnSeeds({ data, facts: { orders }, months }: SeedInputs): Seeds {
  const bridge = data.lifecycle.bridge?.filter(({ month }) => months.starts.includes(month)) ?? [];
  if (bridge.length === 0) return {};
  const begun = (before: number) => data.customers.filter(({ first }) => first !== null && first < before).length;
  const lost = bridge.map(({ month, opening }) => Math.max(0, begun(month) - opening));
  const common = { table: "orders", rows: orders.date.length } as const;
  return {
    opening_customers: { above: [bridge.at(-1)!.closing], ...common },
    churn: { above: bridge.map(({ churned }) => churned), below: bridge.map(({ opening }) => opening), ...common },
    reactivation: { above: bridge.map(({ reactivated }) => reactivated), below: lost, ...common },
  };
}

/** Minutes and cost of service, and what is spent to keep customers, by customer and month. */
export function serviceSeeds({ data, facts: { tickets, ledger }, months }: SeedInputs): Seeds {
  const customers = customersByMonth(data, months);
  const minutes = tickets && sumByMonth(months, tickets.date, (row) => tickets.minutes[row]!);
  const hasMinutes = minutes !== undefined && minutes.sums.some((sum) => sum > 0);
  const service = ledger && itemSums({ data, ledger, months }, ["service"]);
  const keeping = ledger && itemSums({ data, ledger, months }, ["maintenance", "retention"]);
  return {
    ...(hasMinutes && {
      service_minutes: { above: minutes.sums, below: customers, table: "tickets", rows: minutes.rows },
    }),
    ...(hasMinutes &&
      service !== undefined &&
      service.rows > 0 && {
        minute_cost: { above: service.sums, below: minutes.sums, table: "ledger", rows: service.rows },
      }),
    ...(keeping !== undefined &&
      keeping.rows > 0 && {
        retention_spend: { above: keeping.sums, below: customers, table: "ledger", rows: keeping.rows },
      }),
  };
}

/** Customers halfway through a month; those who ever ordered where nobody can leave. */
function customersByMonth({ lifecycle: { bridge }, customers }: ReportData, { starts }: WholeMonths): number[] {
  return starts.map((start) => {
    const found = bridge?.find(({ month }) => month === start);
    if (found !== undefined) return (found.opening + found.closing) / 2;
    return customers.filter(({ first }) => first !== null && first <= start + 15).length;
  });
}

function itemSums(
  { data, ledger, months }: { data: ReportData; ledger: NonNullable<Facts["ledger"]>; months: WholeMonths },
  wanted: readonly CostItem[],
) {
  const items = ledgerItems(ledger, data.settings.costMap ?? {});
  const isWanted = items.map((item) => wanted.includes(item));
  const of = (row: number) => isWanted[ledger.category[row]!] ?? isWanted.at(-1)!;
  const found = sumByMonth(months, ledger.date, (row) => (of(row) ? ledger.amount[row]! : NaN));
  return { ...found, table: "ledger" } as const;
}
