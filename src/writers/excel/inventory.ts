/** What stands in the workbook, loaded: sheets by id, name and visibility; tables and defined names by name. */
export interface Inventory {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
}

/** Queues loading the inventory; the caller syncs. */
export function loadInventory({ workbook }: Excel.RequestContext): Inventory {
  return {
    sheets: workbook.worksheets.load("items/id,items/name,items/visibility"),
    tables: workbook.tables.load("items/name"),
    names: workbook.names.load("items/name,items/formula,items/visible"),
  };
}
