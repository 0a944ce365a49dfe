import { placeChart } from "../../charts/place";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { tieFormats } from "../tieLine";
import { curveBlock, whaleCurveChart } from "./curve";
import { profitLayout } from "./layout";
import { profitTable } from "./profitTable";
import { tieBlock } from "./tieBlock";

/** What each customer earns after its own cost and its part of the shared one; undefined without a ledger. */
export function profitabilitySheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  if (!data.profits) return undefined;
  const at = profitLayout(data.profits);
  const frame = sheetFrame(context, "profitability");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "profitability", ["cover", "stages", "customers"]),
      tieBlock(context, data.profits, at),
      block(at.tie.total + 3, [[cell(t("report.profit.shared"), "note")], [cell(t("report.profit.tiers"), "note")]]),
      curveBlock(context, data.profits, at),
      ...placeChart(whaleCurveChart(context, data.profits, at), "G", "K", at.curve.first - 1),
      block(at.table.heading, [row("heading", t("report.heading.profits"), ...Array<null>(9).fill(null))]),
      profitTable(context, data.profits, at),
    ],
    conditionalFormats: tieFormats(at.tie.total + 2, "G"),
    columnWidths: [34, 22, 18, 18, 16, 16, 16, 18, 18, 12, 12],
    print: { ...frame.print, pageBreaks: [at.table.heading] },
  };
}
