import type { CellWrite, GridEvent, Rect, Scalar } from "../../../src/playground/workbook/port";
import { nodeGrid } from "../../../src/playground/workbook/univer/nodeUniver";
import type { UniverGrid, UniverGridOptions } from "../../../src/playground/workbook/univer/univerGrid";

/** A grid with one sheet, and short ways to fill and read it. */
export interface GridFixture {
  readonly grid: UniverGrid;
  /** Id of the sheet. */
  readonly sheet: string;
  /** Writes from a cell on; text that starts with "=" is a formula. */
  put(row: number, column: number, cells: readonly (readonly Scalar[])[], sheet?: string): void;
  /** Values after a calculation. */
  values(rect: Rect, sheet?: string): Promise<Scalar[][]>;
  /** The value of a formula in a free cell. */
  evaluate(formula: string): Promise<Scalar>;
  formulas(rect: Rect): Scalar[][];
}

export function openGrid(options?: UniverGridOptions): GridFixture {
  const grid = nodeGrid(options);
  const sheet = grid.sheets.active();
  let next = 500;
  const fixture: GridFixture = {
    grid,
    sheet,
    put(row, column, cells, target = sheet) {
      const lines = cells.map((line) => line.map(toWrite));
      grid.cells.write(target, rect(row, column, cells.length, cells[0]!.length), lines);
    },
    async values(area, target = sheet) {
      await grid.recalculate();
      return grid.cells.values(target, area);
    },
    async evaluate(formula) {
      const row = next++;
      fixture.put(row, 20, [[formula]]);
      return (await fixture.values(rect(row, 20)))[0]![0]!;
    },
    formulas: (area) => grid.cells.formulas(sheet, area),
  };
  return fixture;
}

export function rect(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

/** Gathers what happens from now on. */
export function recordEvents(grid: UniverGrid): GridEvent[] {
  const events: GridEvent[] = [];
  grid.onEvent((event) => events.push(event));
  return events;
}

function toWrite(cell: Scalar): CellWrite {
  return typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : { value: cell };
}
