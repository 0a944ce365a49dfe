import { toMinor } from "../../../core";
import type { Facts } from "../../../intake/facts";
import { monthEnd } from "../../calendar";
import { costRowOf, type CostItem } from "../../costs/items";
import { channelKey } from "../acquisition/credits";
import type { DriverChoice } from "../costDrivers";
import { ledgerItems } from "../ledgerItems";
import type { Period } from "../rows";
import { activityNameOf, fold } from "../serve/activityPools";
import type { CostToServe } from "../serve/costToServe";
import type { ReportSettings } from "../settings";

/** Rows of the ledger without a customer that are spread in one way: all of an item, a channel's or an activity's part. */
export interface Pool {
  readonly key: string;
  readonly item: CostItem;
  readonly kind: "shared" | "channel" | "activity";
  /** Of the channel or activity; "" for all else. */
  readonly name: string;
}

export interface PoolInputs {
  readonly facts: Facts;
  readonly settings: Pick<ReportSettings, "costMap" | "drivers">;
  readonly costToServe: CostToServe | undefined;
  /** Whether the orders tell what their goods cost: then the ledger's channels are not asked. */
  readonly hasLines: boolean;
}

/** The pool of a row of the ledger. A driver that the user chose holds for all of its item: there is one pool then. */
export function poolOfRow({ facts, settings, costToServe, hasLines }: PoolInputs): (row: number) => Pool {
  const ledger = facts.ledger!;
  const items = ledgerItems(ledger, settings.costMap ?? {});
  const activities = coveredBy(costToServe, settings.drivers);
  const nameOf = activityNameOf(facts);
  const hasChannels = (item: CostItem) =>
    settings.drivers?.[item] === undefined &&
    (costRowOf(item) === "acquisition" || (item === "costOfGoods" && !hasLines));
  return (row) => {
    const item = items[ledger.category[row]!] ?? items.at(-1)!;
    const category = ledger.categories[ledger.category[row]!] ?? "";
    const activity = nameOf({ item, category, activity: ledger.activities?.[ledger.activity?.[row] ?? -1] ?? "" });
    const active = activity === undefined ? undefined : activities(item).get(fold(activity));
    if (active !== undefined) return poolOf(item, "activity", active, fold(active));
    const channel = ledger.channels[ledger.channel[row]!];
    if (channel !== undefined && hasChannels(item)) return poolOf(item, "channel", channel, channelKey(channel));
    return poolOf(item, "shared", "", "");
  };
}

function poolOf(item: CostItem, kind: Pool["kind"], name: string, spelt: string): Pool {
  return { item, kind, name, key: `${item}|${kind}|${spelt}` };
}

/** Activities whose driver is counted by customer and that the ledger holds, by their folded names. */
function coveredBy(serve: CostToServe | undefined, chosen: DriverChoice = {}) {
  const covered = (serve?.activities ?? []).filter(
    ({ driver, ledger, traced }) => driver && ledger !== null && traced > 0,
  );
  const all = new Map(covered.map(({ name }) => [fold(name), name]));
  const none: typeof all = new Map();
  return (item: CostItem) => (chosen[item] === undefined ? all : none);
}

/** What the period's rows without a customer come to by pool, in ten-thousandths; in the order in which they appear. */
export function poolSums(inputs: PoolInputs, period: Period): Map<string, { readonly pool: Pool; minor: number }> {
  const ledger = inputs.facts.ledger!;
  const poolAt = poolOfRow(inputs);
  const afterLast = monthEnd(period.end) + 1;
  const sums = new Map<string, { readonly pool: Pool; minor: number }>();
  for (let row = 0; row < ledger.amount.length; row++) {
    const date = ledger.date[row]!;
    if (ledger.customer[row]! >= 0 || date < period.start || date >= afterLast) continue;
    const pool = poolAt(row);
    const sum = sums.get(pool.key) ?? { pool, minor: 0 };
    sums.set(pool.key, sum);
    sum.minor += toMinor(ledger.amount[row]!);
  }
  return sums;
}
