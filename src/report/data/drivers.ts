import { CoreError } from "../../core";
import type { Facts } from "../../intake/facts";
import { costRowOf, type CostItem } from "../costs/items";
import { costDrivers, type CostDriver, type DriverChoice } from "./costDrivers";
import { placesOf } from "./places";
import type { CustomerRow, Period, Unassigned } from "./rows";

/** A driver that has quantities. */
export type CountedDriver = Exclude<CostDriver, "direct">;

/** Where nobody was won, whoever is a customer bears what winning costs. */
const won = ["newCustomers", "customers"] as const;
/** The finest that the tickets tell. */
const served = ["minutes", "tickets"] as const;

/**
 * Goods cost what they sell for, roughly; winning costs whom it won; service, what it takes. All else goes by orders,
 * unless the user says otherwise.
 */
const defaults: Readonly<Partial<Record<CostItem, readonly CountedDriver[]>>> = {
  costOfGoods: ["revenue"],
  service: served,
  maintenance: served,
};

/**
 * The drivers of an item, the wanted one first, behind it those that stand in where it counts nothing; none for what
 * is not spread.
 *
 * @throws CoreError "unknown-word" for a driver that there is not
 */
export function driversOf(item: CostItem, chosen: DriverChoice = {}): readonly CountedDriver[] {
  const driver = chosen[item];
  if (driver !== undefined && !costDrivers.includes(driver)) {
    throw new CoreError("unknown-word", { name: `drivers.${item}`, got: driver, allowed: costDrivers.join(", ") });
  }
  if (driver === "direct") return [];
  const usual = costRowOf(item) === "acquisition" ? won : (defaults[item] ?? []);
  const wanted = driver === undefined ? usual : driver === "newCustomers" ? won : [driver];
  return [...new Set([...wanted, "orders" as const])];
}

interface DriverInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly unassigned: Unassigned;
  /** Orders of the period by customer's name, and without one. */
  readonly orders: { readonly byName: ReadonlyMap<string, number>; readonly unassigned: number };
  readonly period: Period;
}

/** Quantities of a driver in the period by customer, behind them that without a customer; counted once each. */
export function driverQuantities(inputs: DriverInputs): (driver: CountedDriver) => Float64Array {
  const counted = new Map<CostDriver, Float64Array>();
  return (driver) => {
    const found = counted.get(driver) ?? Float64Array.from(quantities[driver](inputs));
    counted.set(driver, found);
    return found;
  };
}

const quantities: Readonly<Record<CountedDriver, (inputs: DriverInputs) => Iterable<number>>> = {
  orders: ({ customers, orders }) => [...customers.map(({ name }) => orders.byName.get(name) ?? 0), orders.unassigned],
  // a customer who returned more than was bought bears nothing
  revenue: ({ customers, unassigned }) => {
    return [...customers.map(({ revenue }) => Math.max(0, revenue)), Math.max(0, unassigned.revenue)];
  },
  customers: ({ customers, orders }) => [
    ...customers.map(({ name }) => ((orders.byName.get(name) ?? 0) > 0 ? 1 : 0)),
    0,
  ],
  newCustomers: ({ customers, period }) => [...customers.map((customer) => (isWon(customer, period) ? 1 : 0)), 0],
  tickets: (inputs) => ticketSums(inputs, () => 1),
  minutes: (inputs) => ticketSums(inputs, (row) => inputs.facts.tickets!.minutes[row]!),
};

/** Whether the customer's life began in the period. */
function isWon({ first }: CustomerRow, { start, end }: Period): boolean {
  return first !== null && first >= start && first <= end;
}

function ticketSums({ facts, customers, period }: DriverInputs, weigh: (row: number) => number): Float64Array {
  const sums = new Float64Array(customers.length + 1);
  if (!facts.tickets) return sums;
  const { customers: names, customer, date } = facts.tickets;
  const placeOf = placesOf(customers, names);
  for (let row = 0; row < date.length; row++) {
    if (!(date[row]! >= period.start && date[row]! < period.end + 1)) continue;
    const weight = weigh(row);
    if (weight > 0) sums[placeOf(customer[row]!)]! += weight;
  }
  return sums;
}
