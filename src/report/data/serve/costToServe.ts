import type { Facts } from "../../../intake/facts";
import type { driverQuantities } from "../drivers";
import type { CustomerRow, Period } from "../rows";
import type { ReportSettings } from "../settings";
import { activityPools, type ActivityPool } from "./activityPools";
import { countedBy, serveDriverOf, serveDrivers, type ServeDriver } from "./serveDrivers";

/** Activity-based cost of serving customers, in units of the period. */
export interface CostToServe {
  /** By pool, largest first. */
  readonly activities: readonly ActivityRow[];
  /** Drivers that the facts count by customer, those of an activity only. */
  readonly drivers: readonly ServeDriver[];
  /** By cost, largest first; only customers who caused any. */
  readonly customers: readonly ServedCustomer[];
  /** Quantities that no customer is named for, in the order of `drivers`. */
  readonly unassigned: readonly number[];
}

export interface ActivityRow {
  readonly name: string;
  /** Undefined for one that the facts do not count. */
  readonly driver: ServeDriver | undefined;
  /** As the source names it. */
  readonly driverText: string;
  readonly pool: number;
  /** Of the ledger, without what it books to customers; null where it has no row of the activity. */
  readonly ledger: number | null;
  /** Units of the driver: as stated, else as counted. */
  readonly quantity: number;
  /** Units counted by customer or without one. */
  readonly traced: number;
  /** Practical capacity in units; the quantity where none is stated. */
  readonly capacity: number;
  readonly capacityStated: boolean;
  /** Minutes that a unit takes; null where it is not time-driven. */
  readonly minutes: number | null;
  /** Cost of a unit of the capacity. */
  readonly rate: number;
}

export interface ServedCustomer {
  readonly name: string;
  readonly revenue: number;
  /** In the order of `drivers`. */
  readonly quantities: readonly number[];
  /** Quantities times rates. */
  readonly driven: number;
  /** Booked to the customer by the ledger. */
  readonly direct: number;
}

interface ServeInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly quantities: ReturnType<typeof driverQuantities>;
  readonly period: Period;
  readonly settings: ReportSettings;
}

/** Undefined where no activity is known. */
export function costToServeOf(inputs: ServeInputs): CostToServe | undefined {
  const found = activityPools(inputs.facts, inputs.period, inputs.settings);
  if (!found) return undefined;
  const activities = found.pools
    .map((pool) => activityRow(pool, inputs))
    .sort((a, b) => b.pool - a.pool || (a.name < b.name ? -1 : 1));
  const drivers = serveDrivers.filter((driver) => activities.some((activity) => activity.driver === driver));
  const counted = drivers.map((driver) => countedBy(driver, inputs));
  const direct = new Map(inputs.facts.ledger?.customers.map((name, index) => [name, found.direct[index]!]));
  const rates = drivers.map((driver) => rateOf(activities, driver));
  const customers = inputs.customers.map(({ name, revenue }, index) => {
    const quantities = counted.map((column) => column[index]!);
    const driven = quantities.reduce((sum, quantity, place) => sum + quantity * rates[place]!, 0);
    return { name, revenue, quantities, driven, direct: direct.get(name) ?? 0 };
  });
  return {
    ...{ activities, drivers },
    customers: customers
      .filter((row) => row.direct !== 0 || row.quantities.some((quantity) => quantity !== 0))
      .sort((a, b) => b.driven + b.direct - a.driven - a.direct || (a.name < b.name ? -1 : 1)),
    unassigned: counted.map((column) => column[inputs.customers.length]!),
  };
}

/** What a unit of a driver costs: the rates of all activities that it drives. */
export function rateOf(activities: readonly ActivityRow[], driver: ServeDriver): number {
  return activities.reduce((sum, activity) => (activity.driver === driver ? sum + activity.rate : sum), 0);
}

function activityRow({ name, pool, ledger, row }: ActivityPool, inputs: ServeInputs): ActivityRow {
  const stated = row < 0 ? undefined : statedOf(inputs.facts.activities!, row);
  const driver = stated ? serveDriverOf(stated.driver) : busiest(inputs);
  const traced = driver ? total(countedBy(driver, inputs)) : 0;
  // what nobody counts and nobody states is one lump
  const quantity = stated?.quantity ?? (driver ? traced : (stated?.capacity ?? 1));
  const capacity = stated?.capacity ?? quantity;
  return {
    ...{ name, driver, pool, ledger, quantity, traced, capacity },
    driverText: stated?.driver ?? "",
    capacityStated: stated?.capacity !== undefined,
    minutes: stated?.minutes ?? null,
    rate: capacity === 0 ? 0 : pool / capacity,
  };
}

function statedOf(activities: NonNullable<Facts["activities"]>, row: number) {
  const known = (column: Float64Array) => (Number.isNaN(column[row]) ? undefined : column[row]!);
  return {
    driver: activities.driver[row]!,
    quantity: known(activities.quantity),
    capacity: known(activities.capacity),
    minutes: known(activities.minutes),
  };
}

/** The finest driver that the facts count: minutes of work, tickets, else orders. */
function busiest(inputs: ServeInputs): ServeDriver {
  return (["minutes", "tickets"] as const).find((driver) => total(countedBy(driver, inputs)) > 0) ?? "orders";
}

function total(quantities: Float64Array): number {
  return quantities.reduce((sum, quantity) => sum + quantity, 0);
}
