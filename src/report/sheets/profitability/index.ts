import { placeChart } from "../../charts/place";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { Profits } from "../../data";
import type { Cell, SheetPlan } from "../../plan";
import { textNumber } from "../../formats";
import { withHeadOfList } from "../../printedPart";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { agreesByActivity } from "../../data/serve/agreement";
import { tieFormats } from "../tieLine";
import { curveBlock, whaleCurveChart } from "./curve";
import { profitColumns, profitLetters } from "./columns";
import { profitLayout } from "./layout";
import { profitTable } from "./profitTable";
import { costAndRevenue } from "./scatter";
import { tieBlock } from "./tieBlock";

/** What each customer earns after its own cost and its part of the shared one; undefined without a ledger. */
export function profitabilitySheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  if (!data.profits) return undefined;
  const at = profitLayout(data.profits);
  const columns = profitColumns(context);
  const frame = sheetFrame(context, "profitability");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "profitability", ["stages", "customers"]),
      tieBlock(context, data.profits, at),
      block(at.tie.total + 3, notes(context, data.profits)),
      curveBlock(context, data.profits, at),
      ...placeChart(whaleCurveChart(context, data.profits, at), "G", "K", at.curve.first - 1),
      ...placeChart(costAndRevenue(context, data.profits, at), "L", "P", at.curve.first - 1),
      block(at.table.heading, [
        row("heading", t("report.heading.profits"), ...Array<null>(columns.length - 1).fill(null)),
      ]),
      profitTable(context, data.profits, at),
    ],
    conditionalFormats: tieFormats(at.tie.total + 2, profitLetters(context).profit),
    columnWidths: columns.map(({ key }) => widths[key] ?? 12.5),
    print: withHeadOfList(context, frame.print, { header: at.table.header, rows: data.profits.rows.length }),
  };
}

const widths: Readonly<Record<string, number>> = {
  served: 13,
  customer: 24,
  name: 20,
  segment: 14,
  stage: 13,
  profitShare: 11,
  cumulativeShare: 11,
  tier: 9,
};

/** How cost was spread, tiers, and the managerial view where it was asked for. */
function notes({ data, t }: PlanContext, { amortised }: Profits): Cell[][] {
  const goods = data.goods ? "" : ` ${t("report.segments.noGoods")}`;
  const texts = [t("report.profits.spread") + goods, t("report.profit.tiers")];
  const view =
    amortised && t("report.profits.managerial", { months: amortised.months, cac: textNumber(amortised.cac, 2) });
  const column = t("report.profits.served");
  const served = data.costToServe && t(`report.profits.served${agreesByActivity(data) ? "Same" : "Apart"}`, { column });
  return [...texts, ...(view ? [view] : []), ...(served ? [served] : [])].map((text) => [cell(text, "note")]);
}
