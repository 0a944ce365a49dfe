import type { PlanContext, Run } from "../context";
import { rowsExcluded } from "../data/checks";
import { formats } from "../formats";
import type { CellContent, SheetPlan, TableBlock, TableColumn } from "../plan";
import { sheetFrame, titleBlock } from "../titleBlock";
import { version } from "../version";

const HEADER_ROW = 5;

/** One row for each time the report was built or refreshed; nothing where nobody says when. */
export function runLogSheet(context: PlanContext): SheetPlan | undefined {
  const { run } = context;
  if (!run) return undefined;
  const frame = sheetFrame(context, "runLog");
  return {
    ...frame,
    blocks: [titleBlock(context, "runLog", ["stages"]), runTable(context, run)],
    columnWidths: [20, 20, 44, 14, 14, 14, 14, 22],
    gridlines: true,
    freezeRows: HEADER_ROW,
    print: { ...frame.print, titleRows: `${HEADER_ROW}:${HEADER_ROW}` },
  };
}

function runTable(context: PlanContext, run: Run): TableBlock {
  const { t, names } = context;
  const column = (
    key: "when" | "who" | "inputs" | "rowsRead" | "rowsLeftOut" | "asOf" | "version" | "hash",
    format: string,
  ) => {
    return { key, title: t(`report.runLog.${key}`), format } satisfies TableColumn;
  };
  return {
    ...{ kind: "table", key: "runs", at: `A${HEADER_ROW}`, name: names.tables.runs, filter: false, keepsRows: true },
    columns: [
      column("when", formats.dateTime),
      column("who", formats.text),
      { ...column("inputs", formats.text), style: "text" },
      column("rowsRead", formats.whole),
      column("rowsLeftOut", formats.whole),
      column("asOf", formats.date),
      column("version", formats.text),
      column("hash", formats.text),
    ],
    rowKeys: ["run"],
    rows: [cellsOf(context, run)],
  };
}

function cellsOf({ data, t }: PlanContext, { when, who }: Run): CellContent[] {
  const inputs = data.sources.map(({ name }) => name).join(t("report.listSeparator"));
  const rowsRead = data.sources.reduce((sum, source) => sum + source.rowsRead, 0);
  const leftOut = data.sources.reduce((sum, source) => sum + rowsExcluded(source), 0);
  return [when, who, inputs, rowsRead, leftOut, data.asOf, version, data.hash];
}
