import { isoMonth } from "../../calendar";
import type { PlanContext } from "../../context";
import type { BridgeRow, Loyalty } from "../../data";
import { formats } from "../../formats";
import { formula, onSheet } from "../../formulas";
import type { TableBlock } from "../../plan";
import { churnBridgeLayout } from "../churnBridge/layout";
import { bridgeColumns } from "../churnBridge/monthTables";
import { keyedTable, lettersOf, type KeyedColumn } from "../keyedTable";
import type { Rows } from "./layout";

type Key = "name" | "alive" | "retained" | "retentionRate";

function columnsOf(
  { t }: PlanContext,
  name: Omit<KeyedColumn<Key>, "key">,
  traced = false,
): readonly KeyedColumn<Key>[] {
  return [
    { key: "name", ...name },
    {
      ...{ key: "alive", title: t("report.life.column.alive"), format: formats.whole },
      ...(traced && { trace: { measure: "aliveAtStart" } }),
    },
    {
      ...{ key: "retained", title: t("report.life.column.retained"), format: formats.whole },
      ...(traced && { trace: { measure: "retainedToEnd" } }),
    },
    { key: "retentionRate", title: t("report.life.column.retentionRate"), format: formats.share, style: "ratio" },
  ];
}

function rateAt(current: number, retained: number, alive: number) {
  return formula(`=IF(B${current}=0,"–",C${current}/B${current})`, alive === 0 ? "–" : retained / alive);
}

export function segmentTable(context: PlanContext, segments: NonNullable<Loyalty["segments"]>, at: Rows): TableBlock {
  const { t, names } = context;
  const shown = context.data.segmentAccount?.segments;
  // a trace knows segments as the account shows them
  const traced = shown?.basis === "segments" && !shown.hasOthers;
  const columns = columnsOf(context, { title: t("report.life.column.segment"), format: formats.text }, traced);
  return keyedTable({
    ...{ key: "segments", name: names.tables.segmentRetention, header: at.header, columns, dimension: "segment" },
    rows: segments.map(({ segment, alive, retained }, index) => ({
      key: segment,
      cells: {
        name: segment || t("report.life.noSegment"),
        ...{ alive, retained, retentionRate: rateAt(at.first + index, retained, alive) },
      },
    })),
  });
}

/** The months of the churn bridge: alive before each, and still there at its end. */
export function monthTable(context: PlanContext, bridge: readonly BridgeRow[], at: Rows): TableBlock {
  const { data, t, names } = context;
  const columns = columnsOf(context, { title: t("report.column.month"), format: formats.month, style: "month" });
  const of = lettersOf(bridgeColumns(context));
  const { first } = churnBridgeLayout(data).months;
  const link = (letter: string, index: number, value: number) =>
    formula(`=${onSheet(names.sheets.churnBridge, `${letter}${first + index}`)}`, value);
  return keyedTable({
    ...{ key: "months", name: names.tables.monthRetention, header: at.header, columns, dimension: "month" },
    rows: bridge.map(({ month, opening, retained }, index) => ({
      key: isoMonth(month),
      cells: {
        name: link(of.month, index, month),
        alive: link(of.opening, index, opening),
        retained: link(of.retained, index, retained),
        // a dash would be drawn as zero
        retentionRate: opening === 0 ? null : rateAt(at.first + index, retained, opening),
      },
    })),
  });
}
