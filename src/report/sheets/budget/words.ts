import { itemLabel, type PlanContext } from "../../context";
import type { BudgetLine } from "../../data";

/** "Acquisition: Search"; the revenue is that of the orders, whatever accounts the ledger has. */
export function lineLabel({ t }: Pick<PlanContext, "t">, { item, channel }: BudgetLine): string {
  const label = item === "revenue" ? t("report.column.revenue") : itemLabel(t, item);
  if (channel === undefined) return label;
  return t("report.budget.ofChannel", { line: label, channel: channel === "" ? t("report.noChannel") : channel });
}

/** Tells lines apart, whatever the language. */
export function lineKey({ item, channel }: BudgetLine): string {
  return channel === undefined ? item : `${item}|${channel.toLowerCase()}`;
}
