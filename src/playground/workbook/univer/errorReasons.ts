import type { GridCells } from "../port";

/** What our functions said of the cells where they refused; a cell is that of the formula. */
export interface ErrorReasons {
  /** Notes the first refusal among the results of one call, and gives them back. */
  note(cell: ErrorCell, results: unknown): unknown;
  /** Why a cell shows an error; undefined where it shows none, or one that is not ours. */
  at(cell: ErrorCell): string | undefined;
}

interface ErrorCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An error as our functions give it to a cell. */
interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** As Excel keeps the words of CustomFunctions.Error beside the cell. */
export function errorReasons(cells: GridCells): ErrorReasons {
  const refusals = new Map<string, Refusal>();
  const keyOf = ({ sheet, row, column }: ErrorCell) => `${sheet} ${row} ${column}`;
  return {
    note(cell, results) {
      const refusal = [results].flat(2).find(isRefusal);
      if (refusal) refusals.set(keyOf(cell), refusal);
      return results;
    },
    at(cell) {
      const refusal = refusals.get(keyOf(cell));
      if (refusal === undefined) return undefined;
      const rect = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const isShown = cells.values(cell.sheet, rect)[0]?.[0] === refusal.code;
      const isOurs = String(cells.formulas(cell.sheet, rect)[0]?.[0]).includes("CLC.");
      return isShown && isOurs ? refusal.message : undefined; // another formula may stand there since
    },
  };
}

function isRefusal(result: unknown): result is Refusal {
  const { code, message } = (result ?? {}) as Partial<Refusal>;
  return typeof code === "string" && typeof message === "string";
}
