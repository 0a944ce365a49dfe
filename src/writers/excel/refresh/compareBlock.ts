import { columnLetters } from "../../../report/address";
import { isFormula } from "../../../report/cellGrid";
import type { CellContent } from "../../../report/plan";
import type { KeyedBlock } from "../../state/blocks";
import { formulaInRow } from "./moveFormula";
import { plannedFormat } from "./plannedFormat";
import { contentAt, isBlank, type PresentSheet, shownText } from "./present";
import { printOf } from "../../state/print";
import type { Edit, Recognised } from "./recognise";
import { type BlockState, cellKey } from "../../state/state";

/**
 * What a cell shall hold: of the plan, in its coordinates, or of the user's, in those of the sheet as it is. A pattern
 * is a formula of another row, to be filled down.
 */
export type Target =
  | { readonly by: "plan"; readonly content: CellContent }
  | { readonly by: "user" | "pattern"; readonly content: CellContent; readonly row: number };

/** A block as it shall be. */
export interface BlockChange {
  /** Columns of the sheet that belong to the block, those of the user's beside it included. */
  readonly columns: readonly number[];
  /** For each row of the plan: where it is now, counted from the top of the area; undefined if it is new. */
  readonly sources: readonly (number | undefined)[];
  /** For each row and each of the columns. */
  readonly targets: readonly (readonly Target[])[];
  /** Where each column of the plan goes. */
  readonly planColumns: readonly number[];
  /** What the user wrote beside rows that are no more. */
  readonly orphans: readonly Orphan[];
  /** Prints of the user's contents that stay in generated cells, for the state. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Something of the user's that has lost its row. */
export interface Orphan {
  readonly sheet: string;
  /** What the row was called. */
  readonly row: string;
  readonly column: string;
  readonly content: string;
}

/** A cell that we made and the user changed. */
export interface EditedCell {
  readonly edit: Edit;
  readonly rowKey: string;
  readonly columnKey: string;
  /** What the plan would write now. */
  readonly next: CellContent;
  /** In which number format, in en-US notation; undefined where it has none. */
  readonly format: string | undefined;
  /** The user wished to keep just this before. */
  readonly keptBefore: boolean;
}

/** The user's changes in cells that the plan still has; what it would write itself is no change. */
export function editedCells(state: BlockState, { edits }: Recognised, next: KeyedBlock): EditedCell[] {
  const rows = indexes(next.rowKeys);
  const columns = indexes(next.columnKeys);
  return edits.flatMap((edit): EditedCell[] => {
    const [rowKey, columnKey] = [state.rowKeys[edit.row]!, state.columnKeys[edit.column]!];
    const [row, column] = [rows.get(rowKey) ?? -1, columns.get(columnKey) ?? -1];
    const content = next.rows[row]?.[column];
    if (content === undefined || printOf(content) === edit.print) return [];
    const keptBefore = state.kept[cellKey(rowKey, columnKey)] === edit.print;
    return [{ edit, rowKey, columnKey, next: content, format: plannedFormat(next, row, column), keptBefore }];
  });
}

export interface CompareBlock {
  readonly sheet: PresentSheet;
  readonly state: BlockState;
  readonly found: Recognised;
  readonly next: KeyedBlock;
  /** Columns beside the block that belong to it. */
  readonly side: readonly number[];
  /** Whether the user's content stays in a generated cell. */
  readonly keeps: (cell: EditedCell) => boolean;
}

/**
 * Puts together what we wrote last, what the cells hold now, and what the plan has now: row by row, by key. What is
 * not ours goes with its row.
 */
export function compareBlock(job: CompareBlock): BlockChange {
  const { sheet, state, found, next, side, keeps } = job;
  const oldRows = indexes(state.rowKeys);
  const oldColumns = indexes(state.columnKeys);
  const planColumns = columnsOf(next.columnKeys, found, oldColumns);
  const between = Array.from({ length: found.area.columns }, (_, index) => found.area.column + index);
  const columns = [...new Set([...between, ...planColumns, ...side])].sort((a, b) => a - b);
  const kept = new Map(
    editedCells(state, found, next)
      .filter(keeps)
      .map(({ rowKey, columnKey, edit }) => [cellKey(rowKey, columnKey), edit]),
  );
  const sources = next.rowKeys.map((key) => found.rows[oldRows.get(key) ?? -1]);
  const planIndex = new Map(planColumns.map((column, index) => [column, index]));
  const ours = oursOf(job);
  const filled = filledDown(
    job,
    columns.filter((column) => !planIndex.has(column) && !ours.column(column)),
  );

  const targets = next.rowKeys.map((rowKey, index) =>
    columns.map((column): Target => {
      const source = sources[index];
      const planned = next.rows[index]![planIndex.get(column) ?? -1];
      const columnKey = next.columnKeys[planIndex.get(column) ?? -1];
      const edit = columnKey === undefined ? undefined : kept.get(cellKey(rowKey, columnKey));
      if (edit && source !== undefined) return { by: "user", content: edit.content, row: found.area.row + source };
      if (planned !== undefined) return { by: "plan", content: planned };
      if (source === undefined) return filled(column);
      if (ours.cell(source, column)) return { by: "plan", content: null };
      const row = found.area.row + source;
      return { by: "user", content: contentAt(sheet, row, column), row };
    }),
  );
  const gone = goneRows(found, sources);
  const orphans = [
    ...gone.flatMap((row) => orphansIn(job, row, { columns, ours, filled })),
    ...lostEdits(job, oldRows),
  ];
  return { columns, sources, targets, planColumns, orphans, kept: printsOfKept(kept) };
}

/** A column stays where it stands; one that comes takes the place of one that the plan has no more. */
function columnsOf(keys: readonly string[], { columns, area }: Recognised, old: ReadonlyMap<string, number>): number[] {
  const known = keys.map((key) => columns[old.get(key) ?? -1]);
  const free = columns.filter((column) => column !== undefined && !known.includes(column));
  return known.map((column, index) => column ?? free.shift() ?? area.column + index);
}

function printsOfKept(kept: ReadonlyMap<string, Edit>): Record<string, string> {
  return Object.fromEntries([...kept].map(([key, { print }]) => [key, print]));
}

/** Which cells hold what we wrote; a cell that the user changed does not. */
function oursOf({ state, found }: CompareBlock) {
  const lines = new Map(found.rows.flatMap((row, index) => (row === undefined ? [] : [[row, index] as const])));
  const places = new Map(
    found.columns.flatMap((column, index) => (column === undefined ? [] : [[column, index] as const])),
  );
  const edited = new Set(found.edits.map(({ row, column }) => cellKey(String(row), String(column))));
  const rows = state.rows.map((row) => row.split(" "));
  return {
    column: (column: number) => places.has(column),
    line: (row: number) => lines.get(row),
    cell(row: number, column: number): boolean {
      const [line, index] = [lines.get(row), places.get(column)];
      if (line === undefined || index === undefined || rows[line]![index] === "-") return false;
      return !edited.has(cellKey(String(line), String(index)));
    },
  };
}

/** A column of the user's with one formula all the way down goes on in new rows. */
function filledDown({ sheet, state, found }: CompareBlock, columns: readonly number[]): (column: number) => Target {
  const { row: top } = found.area;
  const lines = found.rows.filter((row): row is number => row !== undefined).slice(state.kind === "table" ? 1 : 0);
  const patterns = new Map<number, Target>();
  for (const column of columns) {
    const contents = lines.map((row) => ({ row: top + row, content: contentAt(sheet, top + row, column) }));
    const [first] = contents;
    if (!first || !isFormula(first.content)) continue;
    const formulas = contents.map(
      ({ row, content }) => isFormula(content) && formulaInRow(content.formula, row, first.row),
    );
    const text = first.content.formula;
    if (formulas.every((formula) => formula === text)) patterns.set(column, { by: "pattern", ...first });
  }
  return (column) => patterns.get(column) ?? { by: "plan", content: null };
}

/** Rows of the area that no row of the plan comes from. */
function goneRows({ area }: Recognised, sources: readonly (number | undefined)[]): number[] {
  const stays = new Set(sources);
  return Array.from({ length: area.rows }, (_, row) => row).filter((row) => !stays.has(row));
}

interface Known {
  readonly columns: readonly number[];
  readonly ours: ReturnType<typeof oursOf>;
  readonly filled: (column: number) => Target;
}

function orphansIn({ sheet, state, found }: CompareBlock, row: number, { columns, ours, filled }: Known): Orphan[] {
  const { area } = found;
  const label = state.rowKeys[ours.line(row) ?? -1] ?? shownText(contentAt(sheet, area.row + row, area.column));
  return columns.flatMap((column): Orphan[] => {
    const content = contentAt(sheet, area.row + row, column);
    const isFilled = isFormula(content) && !isBlank(filled(column).content);
    if (isBlank(content) || isFilled || ours.cell(row, column)) return [];
    const title = state.kind === "table" ? shownText(contentAt(sheet, area.row, column)) : "";
    const text = isFormula(content) ? content.formula : String(content);
    return [{ sheet: sheet.name, row: label, column: title || columnLetters(column), content: text }];
  });
}

/** What the user wrote over a column that the plan has no more, in rows that stay. */
function lostEdits({ sheet, state, found, next }: CompareBlock, oldRows: ReadonlyMap<string, number>): Orphan[] {
  const stays = new Set(next.rowKeys.map((key) => oldRows.get(key)));
  const known = new Set(next.columnKeys);
  return found.edits.flatMap(({ row, column, content }): Orphan[] => {
    const columnKey = state.columnKeys[column]!;
    if (isBlank(content) || known.has(columnKey) || !stays.has(row)) return [];
    const text = isFormula(content) ? content.formula : String(content);
    return [{ sheet: sheet.name, row: state.rowKeys[row]!, column: columnKey, content: text }];
  });
}

function indexes(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}
