import { columnLetters } from "../../report/address";
import type { Border, BorderSide, CellLink, CellStyle, GridPort, Scalar } from "./port";

/** A cell as far as it differs from an empty one. */
export interface CellDump {
  readonly value?: Scalar;
  readonly formula?: Scalar;
  readonly format?: string;
  readonly style?: Partial<CellStyle>;
  readonly borders?: Partial<Record<BorderSide, Border>>;
  readonly link?: CellLink;
}

const sides: readonly BorderSide[] = ["top", "bottom", "left", "right"];

/** Every cell of a sheet that has content or looks, by address. */
export function dumpCells(grid: GridPort, sheet: string): Record<string, CellDump> {
  const used = grid.cells.used(sheet, false);
  if (!used) return {};
  const values = grid.cells.values(sheet, used);
  const formulas = grid.cells.formulas(sheet, used);
  const formats = grid.cells.numberFormats(sheet, used);
  const dump: Record<string, CellDump> = {};
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const [row, column] = [used.row + r, used.column + c];
      const cell: CellDump = {
        ...(value !== "" && { value }),
        ...(formulas[r]![c] !== value && { formula: formulas[r]![c]! }),
        ...(formats[r]![c] !== "General" && { format: formats[r]![c]! }),
        ...lookOf(grid, sheet, row, column),
      };
      if (Object.keys(cell).length > 0) dump[`${columnLetters(column)}${row + 1}`] = cell;
    }),
  );
  return dump;
}

function lookOf(grid: GridPort, sheet: string, row: number, column: number): CellDump {
  const style = grid.styles.deviations(sheet, row, column);
  const lines = sides.flatMap((side) => {
    const border = grid.styles.border(sheet, row, column, side);
    return border ? [[side, border] as const] : [];
  });
  const link = grid.cells.link(sheet, row, column);
  return {
    ...(Object.keys(style).length > 0 && { style }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    ...(link && { link }),
  };
}
