import { CoreError } from "../errors";
import { stager } from "./stager";
import type { StageModel, Thresholds } from "./model";

/** First and last order (Excel serial dates) and the number of orders, up to the date asked about. */
export interface OrderHistory {
  readonly first?: number;
  readonly last?: number;
  readonly orders: number;
}

/**
 * Stage of a customer on a date. Time of day is ignored. Who orders for the first time after the date had
 * no order on it; a last order after the date is refused, because the history up to the date is then unknown.
 *
 * @throws CoreError "out-of-domain" for a history that cannot be, "not-a-date" where a date is missing
 * @example stageOn(M5A, { first: 45667, last: 45779, orders: 3 }, 45838) // "retention" (2025-06-30)
 */
export function stageOn(model: StageModel, history: OrderHistory, asOf: number, thresholds: Thresholds = {}): string {
  const { orders, first = NaN, last = first } = history;
  const stage = stager(model, thresholds);
  if (!Number.isFinite(asOf)) throw new CoreError("not-a-date", { name: "asOf", got: asOf });
  if (!Number.isInteger(orders) || orders < 0) {
    throw new CoreError("out-of-domain", { name: "orders", got: orders, want: "0, 1, 2, …" });
  }
  const day = Math.floor(asOf);
  if (orders === 0) return model.stages[stage(0, NaN, NaN, day)]!;
  if (!Number.isFinite(first)) throw new CoreError("not-a-date", { name: "first", got: first });
  if (!Number.isFinite(last)) throw new CoreError("not-a-date", { name: "last", got: last });
  if (last < first) throw new CoreError("out-of-domain", { name: "last", got: last, want: ">= first" });
  if (Math.floor(first) > day) return model.stages[stage(0, NaN, NaN, day)]!;
  if (Math.floor(last) > day) throw new CoreError("out-of-domain", { name: "asOf", got: asOf, want: ">= last" });
  return model.stages[stage(orders, Math.floor(first), Math.floor(last), day)]!;
}
