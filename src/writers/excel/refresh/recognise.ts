import { isFormula } from "../../../report/cellGrid";
import type { CellContent } from "../../../report/plan";
import type { Area } from "./area";
import { contentAt, type PresentSheet } from "./present";
import { printOf, samePrint } from "../../state/print";
import { type BlockState, printsOf } from "../../state/state";

/** A block of ours, found again. Rows and columns by their number in the state. */
export interface Recognised {
  readonly area: Area;
  /** Where each row is now, counted from the top of the area; undefined if it is gone. */
  readonly rows: readonly (number | undefined)[];
  /** Where each column is now, on the sheet; undefined if it is gone. */
  readonly columns: readonly (number | undefined)[];
  /** Generated cells that hold something else now. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly print: string;
}

/** Finds rows and columns again, also where the user has sorted them or put others between, and what she changed. */
export function recogniseBlock(state: BlockState, sheet: PresentSheet, area: Area, loosely: boolean): Recognised {
  const prints = state.rows.map(printsOf);
  const present = (row: number, column: number) => printOf(contentAt(sheet, area.row + row, column));
  const same = (stored: string | undefined, row: number, column: number) =>
    stored !== undefined && stored !== "" && samePrint(stored, present(row, column), loosely);
  const columns = matchColumns(prints, area, same);
  const rows = matchRows(
    prints.map((row) => markOf(row, columns)),
    area.rows,
    (row, column) => markKey(present(row, column)),
  );
  const edits = editsOf(prints, { rows, columns }, (row, column) => contentAt(sheet, area.row + row, column), loosely);
  return { area, rows, columns, edits };
}

type Same = (stored: string | undefined, row: number, column: number) => boolean;

/** As many columns as before are the same ones; others were put between, and the most alike stay ours, in order. */
function matchColumns(prints: readonly (string | undefined)[][], area: Area, same: Same): (number | undefined)[] {
  const width = prints[0]?.length ?? 0;
  if (area.columns === width) return prints[0]!.map((_, index) => area.column + index);
  const likeness = (index: number, column: number) =>
    prints.filter((row, line) => same(row[index], line, column)).length;
  let from = area.column;
  return Array.from({ length: width }, (_, index) => {
    const last = area.column + area.columns - (area.columns > width ? width - index : 1);
    let best: { column: number; score: number } | undefined;
    for (let column = from; column <= last; column += 1) {
      const score = likeness(index, column);
      if (score > (best?.score ?? 0)) best = { column, score };
    }
    if (best) from = best.column + 1;
    return best?.column;
  });
}

/** What a row is known by: the first cell that we filled. */
interface Mark {
  readonly column: number;
  readonly key: string;
}

function markOf(row: readonly (string | undefined)[], columns: readonly (number | undefined)[]): Mark | undefined {
  const first = row.findIndex((print, index) => print && columns[index] !== undefined);
  return first < 0 ? undefined : { column: columns[first]!, key: markKey(row[first]!) };
}

/** Of a formula its skeleton: sorting changes what it points to. */
function markKey(print: string): string {
  return print.slice(print.indexOf(".") + 1);
}

/** First the rows that stayed where they were, then those found elsewhere, then the rest by their place. */
function matchRows(
  marks: readonly (Mark | undefined)[],
  height: number,
  keyAt: (row: number, column: number) => string,
): (number | undefined)[] {
  const rows = new Array<number | undefined>(marks.length).fill(undefined);
  const taken = new Set<number>();
  const take = (line: number, row: number | undefined) => {
    if (row === undefined || row >= height || taken.has(row) || rows[line] !== undefined) return;
    rows[line] = row;
    taken.add(row);
  };
  const isAt = (mark: Mark, row: number) => row < height && keyAt(row, mark.column) === mark.key;
  marks.forEach((mark, line) => take(line, mark && isAt(mark, line) ? line : undefined));
  const byKey = new Map<string, number[]>();
  const free = () => Array.from({ length: height }, (_, row) => row).filter((row) => !taken.has(row));
  for (const column of new Set(marks.map((mark) => mark?.column ?? 0))) {
    for (const row of free().reverse()) {
      const key = `${column} ${keyAt(row, column)}`;
      const rows = byKey.get(key);
      if (rows) rows.push(row);
      else byKey.set(key, [row]);
    }
  }
  marks.forEach((mark, line) => {
    const found = mark && rows[line] === undefined ? byKey.get(`${mark.column} ${mark.key}`) : undefined;
    // a row that is taken stays so: each is passed over once
    while (found && taken.has(found.at(-1) ?? -1)) found.pop();
    take(line, found?.pop());
  });
  const rest = free().values();
  if (height === marks.length) marks.forEach((_, line) => rows[line] === undefined && take(line, rest.next().value));
  else marks.forEach((_, line) => take(line, line));
  return rows;
}

function editsOf(
  prints: readonly (string | undefined)[][],
  { rows, columns }: Pick<Recognised, "rows" | "columns">,
  content: (row: number, column: number) => CellContent,
  loosely: boolean,
): Edit[] {
  return prints.flatMap((line, row) =>
    line.flatMap((stored, column): Edit[] => {
      const [y, x] = [rows[row], columns[column]];
      if (stored === undefined || y === undefined || x === undefined) return [];
      const found = content(y, x);
      const print = printOf(found);
      const isOurs = samePrint(stored, print, loosely) || isBroken(stored, found);
      return isOurs ? [] : [{ row, column, content: found, print }];
    }),
  );
}

/** A formula of ours that lost what it read, with a sheet or table that the user deleted: nobody wrote that. */
function isBroken(stored: string, content: CellContent): boolean {
  return stored.startsWith("=") && isFormula(content) && content.formula.includes("#REF!");
}
