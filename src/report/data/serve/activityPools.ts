import { fromMinor, sumAmounts } from "../../../core";
import type { Facts } from "../../../intake/facts";
import type { Period } from "../rows";
import type { ReportSettings } from "../settings";
import { eachServeRow, type ServeRow } from "./serveLedger";

/** An activity and what it cost, before anything is known of its driver. */
export interface ActivityPool {
  readonly name: string;
  /** Cost that names no customer: what the driver is to explain. */
  readonly pool: number;
  /** The same by the ledger; null where it has no row of the activity. */
  readonly ledger: number | null;
  /** Row of the table of activities; -1 where the ledger alone tells. */
  readonly row: number;
}

export interface Pools {
  readonly pools: readonly ActivityPool[];
  /** Cost of the activities that the ledger books to customers, by its own customers. */
  readonly direct: Float64Array;
}

/** Without a table of activities: the ledger's rows of these items, by activity, else by category. */
const servingItems: ReadonlySet<string> = new Set(["service", "maintenance"]);

/** Undefined where neither a table of activities nor the ledger tells of any. */
export function activityPools(facts: Facts, period: Period, settings: ReportSettings): Pools | undefined {
  const booked = bookedOf(facts, period, settings);
  const pools = facts.activities ? ofTable(facts.activities, booked.shared) : ofLedger(booked.shared);
  return pools.length > 0 ? { pools, direct: booked.direct.map(fromMinor) } : undefined;
}

function bookedOf(facts: Facts, period: Period, settings: ReportSettings) {
  const shared = new Map<string, { name: string; minor: number }>();
  const direct = new Float64Array(facts.ledger?.customers.length ?? 0);
  if (!facts.ledger) return { shared, direct };
  const nameOf = activityNameOf(facts);
  eachServeRow(facts.ledger, period, settings.costMap ?? {}, (row) => {
    const name = nameOf(row);
    if (name === undefined) return;
    if (row.customer >= 0) direct[row.customer]! += row.amount;
    const sum = shared.get(fold(name)) ?? { name, minor: 0 };
    shared.set(fold(name), sum);
    if (row.customer < 0) sum.minor += row.amount;
  });
  return { shared, direct };
}

/** The activity of a row: one of the table by activity or category, else the row's own where the item serves. */
export function activityNameOf({
  activities,
}: Facts): (row: Pick<ServeRow, "item" | "activity" | "category">) => string | undefined {
  if (!activities) return ({ item, activity, category }) => (servingItems.has(item) ? activity || category : undefined);
  const known = new Set(activities.names.map(fold));
  return ({ activity, category }) => [activity, category].find((name) => name !== "" && known.has(fold(name)));
}

function ofLedger(shared: ReadonlyMap<string, { readonly name: string; readonly minor: number }>): ActivityPool[] {
  return [...shared.values()].map(({ name, minor }) => {
    return { name, pool: fromMinor(minor), ledger: fromMinor(minor), row: -1 };
  });
}

/** Rows of one name share the ledger's cost in equal parts only if they are one row: the first takes it. */
function ofTable(
  activities: NonNullable<Facts["activities"]>,
  shared: ReadonlyMap<string, { readonly minor: number }>,
) {
  const taken = new Set<string>();
  return activities.names.map((name, row): ActivityPool => {
    const key = fold(name);
    const found = taken.has(key) ? undefined : shared.get(key);
    taken.add(key);
    const ledger = found ? fromMinor(found.minor) : null;
    const stated = activities.cost[row]!;
    return { name, ledger, row, pool: Number.isNaN(stated) ? (ledger ?? 0) : sumAmounts([stated]) };
  });
}

/** Spelt alike but for width, blanks around and capitals, activities are one. */
export function fold(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
