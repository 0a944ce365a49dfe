import { intersection } from "./addresses";
import type { WorkbookContext } from "./context";
import type { Rect } from "./port";

/** Makes text of the titles of a table to be, names those that are blank, and tells equal ones apart, as Excel does. */
export function settleHeaders({ grid }: WorkbookContext, sheet: string, rect: Rect): void {
  const header = { ...rect, rows: 1 };
  const shown = grid.cells.text(sheet, header)[0]!;
  const stored = grid.cells.formulas(sheet, header)[0]!;
  const titles = distinct(shown);
  if (titles.every((title, index) => title === stored[index])) return;
  grid.cells.write(sheet, header, [titles.map((value) => ({ value }))]);
}

/** Tells the grid's tables that titles were written over, so that formulas find the columns by their new names. */
export function renameColumns({ grid }: WorkbookContext, sheet: string, written: Rect): void {
  for (const table of grid.tables.list()) {
    const header = { ...table.rect, rows: 1 };
    if (table.sheet !== sheet || !intersection(header, written)) continue;
    const titles = distinct(grid.cells.text(sheet, header)[0]!);
    if (titles.some((title, index) => title !== table.columns[index])) grid.tables.setColumns(table.id, titles);
  }
}

function distinct(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const wanted = title === "" ? `Column${index + 1}` : title;
    let chosen = wanted;
    for (let number = 2; taken.has(chosen.toLowerCase()); number++) chosen = `${wanted}${number}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
