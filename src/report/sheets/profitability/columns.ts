import { moneyFormats, type PlanContext } from "../../context";
import { sumAmounts } from "../../../core";
import type { Profits } from "../../data";
import { formats } from "../../formats";
import type { Trace } from "../../plan";
import { lettersOf } from "../keyedTable";

/** Amounts that the customers add up to, in the order of their columns. */
export const profitAmounts = ["revenue", "goods", "margin", "acquisition", "toServe", "overhead", "profit"] as const;

/** Columns of the customers by profit; names only where they are asked for. */
export function profitColumns({ data, t }: PlanContext) {
  const money = moneyFormats(data).single;
  const text = <K extends string>(key: K) => ({ key, format: formats.text }) as const;
  const number = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    text("customer"),
    ...(data.settings.showNames ? ([text("name")] as const) : []),
    ...([text("segment"), text("stage"), number("rank", formats.whole), number("orders", formats.whole)] as const),
    ...profitAmounts.map((key) => number(key, money)),
    ...([number("profitShare", formats.share), number("cumulative", money)] as const),
    ...([number("cumulativeShare", formats.share), { ...text("tier"), style: "aside" }] as const),
    ...(data.costToServe ? ([number("served", money)] as const) : []),
  ] as const;
  return columns.map((each) => {
    const isAcquisition = each.key === "acquisition" && data.settings.amortiseCac;
    const title = t(isAcquisition ? "report.profits.amortised" : `report.profits.${each.key}`);
    const trace = isAcquisition ? ({ measure: "amortisedCac" } as const) : profitTrace(data, each.key);
    return { ...each, title, ...(trace && { trace }) };
  });
}

/** Orders and revenue, and the cost that a customer bears; goods by ledger or orders. */
export function profitTrace({ period, goods }: PlanContext["data"], key: string): Trace | undefined {
  if (key === "served") return { measure: "servedBorne" };
  if (key === "revenue") return { measure: "revenue" };
  if (key === "orders") return { measure: "orders", within: { from: period.start, until: period.end + 1 } };
  if (key === "goods" && goods?.from === "orders") return { measure: "goods" };
  if (!["acquisition", "toServe", "overhead", "goods"].includes(key)) return undefined;
  return { measure: "customerCost", where: { profitPart: key } };
}

export function profitLetters(context: PlanContext) {
  return lettersOf(profitColumns(context));
}

/** Gross margin: revenue less the goods. */
export function marginOf({ revenue, goods }: Pick<Profits["unassigned"], "revenue" | "goods">): number {
  return sumAmounts([revenue, -goods]);
}
