import type { CostItem } from "../../costs/items";
import type { CostDriver } from "../costDrivers";
import type { ServeDriver } from "../serve/serveDrivers";

/** What a pool was spread by: a driver of an item, one of an activity, or what the pool itself names. */
export type PoolDriver =
  | CostDriver
  | ServeDriver
  /** Cost in the order lines; the amounts of the lines that state none. */
  | ("orderCost" | "linesWithoutCost")
  /** Customers whom the channel won; what was sold through the channel. */
  | ("channelCustomers" | "channelRevenue")
  /** Customers won, each at what the spend table says of the channel. */
  | "channelSpend";

/** Amounts by customer in units, those of 0 left out. */
export interface Parts {
  readonly at: Int32Array;
  readonly amounts: Float64Array;
  /** What nobody bears. */
  readonly unassigned: number;
}

/** A part of an item's shared cost that was spread in one way. Amounts in units. */
export interface AllocatedPool {
  /** As `poolOfRow` names the rows behind it. */
  readonly key: string;
  readonly item: CostItem;
  /** "lines" is what order lines state, "remainder" what the ledger holds beyond them. */
  readonly kind: "shared" | "channel" | "activity" | "lines" | "remainder";
  /** Of the channel or activity; "" for all else. */
  readonly name: string;
  readonly driver: PoolDriver;
  /** What it should have been spread by; another driver where that counts nothing. */
  readonly wanted: PoolDriver;
  readonly parts: Parts;
  readonly amount: number;
}
