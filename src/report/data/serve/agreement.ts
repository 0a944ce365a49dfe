import { sumAmounts } from "../../../core";
import { costRowOf, type CostItem } from "../../costs/items";
import type { ReportData } from "../reportData";

/**
 * Whether the activities cost each customer the same on "Cost-to-serve" and in the customers' profit: the ledger holds
 * them all, and no setting spreads one of their items otherwise.
 */
export function agreesByActivity({ costToServe, allocation, settings }: Pick<ReportData, Needed>): boolean {
  if (!costToServe || !allocation) return false;
  const chosen = Object.keys(settings.drivers ?? {}) as CostItem[];
  const isOther = (item: CostItem) => !["acquisition", "costOfGoods"].includes(costRowOf(item) ?? "");
  const isBooked = costToServe.activities.every(
    ({ driver, traced, ledger }) => !driver || traced === 0 || ledger !== null,
  );
  return isBooked && !chosen.some(isOther);
}

type Needed = "costToServe" | "allocation" | "settings";

/** What the activities cost the customers, by the two ways; undefined where they need not agree. */
export function servedCheck(data: Pick<ReportData, Needed | "profits">) {
  const { costToServe, profits } = data;
  if (!agreesByActivity(data) || !profits) return undefined;
  return {
    expected: costToServe!.customers.reduce((sum, { driven, direct }) => sum + driven + direct, 0),
    actual: sumAmounts(profits.rows.map(({ served }) => served)),
  };
}
