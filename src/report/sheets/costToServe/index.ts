import { block, row } from "../../cells";
import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { tieFormats } from "../tieLine";
import { activityColumns, activityTable, activityTotals } from "./activities";
import { activityPareto, capacityChart } from "./charts";
import { restLines, servedTable } from "./customers";
import { serveLayout } from "./layout";
import { rateBlock } from "./rates";

/** What serving customers costs by activity, and who causes it; undefined where no activity is known. */
export function costToServeSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const serve = data.costToServe;
  if (!serve) return undefined;
  const at = serveLayout(serve);
  const frame = sheetFrame(context, "costToServe");
  const heading = (line: number, text: string, columns: number) =>
    block(line, [row("heading", text, ...Array<null>(columns - 1).fill(null))]);
  return {
    ...frame,
    blocks: [
      titleBlock(context, "costToServe", ["stages"]),
      heading(at.activities.heading, t("report.serve.heading.activities"), activityColumns(context).length),
      activityTable(context, serve, at),
      activityTotals(context, serve, at),
      ...placeChart(activityPareto(context, serve, at), "A", "G", at.charts),
      ...placeChart(capacityChart(context, serve, at), "H", "P", at.charts),
      rateBlock(context, serve, at),
      heading(at.customers.heading, t("report.serve.heading.customers"), serve.drivers.length + 6),
      servedTable(context, serve, at),
      restLines(context, serve, at),
    ],
    conditionalFormats: tieFormats(at.total + 3, "C"),
    columnWidths: [32, 16, ...Array<number>(13).fill(12.5), 20],
  };
}
