import type { PlanContext } from "../../context";
import { onSheet } from "../../formulas";
import { figureAddress } from "../cover/layout";
import { segmentsLayout } from "./layout";
import { ledgerCells } from "./workings";

/** How the cover finds the two numbers of a check of the segments. */
export function segmentFormulas({ data, names }: PlanContext, name: "allocation" | "segments" | "segmentMargins") {
  const account = data.segmentAccount!;
  const at = segmentsLayout(account);
  const here = (range: string) => onSheet(names.sheets.segments, range);
  const of = (figure: Parameters<typeof figureAddress>[1]) => figureAddress(data, figure);
  const hasGoods = data.costs?.apart.some(({ line }) => line === "costOfGoods");
  const costs = data.costs ? [of("allocated"), of("unallocated"), ...(hasGoods ? [of("costOfGoods")] : [])] : [];
  if (name === "allocation") {
    return { expected: costs.join("+"), actual: `SUM(${here(ledgerCells(account, at))})`, sheet: "segments" } as const;
  }
  const ofOrders = data.goods?.from === "orders" ? [here(`${at.columns.ledger}${at.row("costOfGoods")}`)] : [];
  const expected = [of("revenue"), ...costs, ...ofOrders].join("-");
  return { expected, actual: here(`${at.columns.total}${at.row(at.bottom)}`), sheet: "segments" } as const;
}
