import type { TableLook, WorkbookContext } from "./context";

/** What Excel remembers of a table besides its cells; a new one has Excel's defaults. */
export function tableLook(context: WorkbookContext, id: string): TableLook {
  const known = context.tableLooks.get(id);
  if (known) return known;
  const fresh: TableLook = {
    style: "TableStyleMedium2",
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    showHeaders: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: [],
  };
  context.tableLooks.set(id, fresh);
  return fresh;
}
