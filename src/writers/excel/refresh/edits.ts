import { isFormula } from "../../../report/cellGrid";
import type { CellContent } from "../../../report/plan";
import { type CellInput, cellInput } from "../content";
import type { BlockChange, Target } from "./compareBlock";
import { contentAt, isBlank, type PresentSheet } from "./present";
import { plainFormula } from "../../state/print";

/** Cells to write, and what they held before any row came; null leaves a cell alone in both. */
export interface Write {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly old: readonly (readonly CellInput[])[];
}

export interface WriteBlock {
  readonly sheet: PresentSheet;
  readonly change: Pick<BlockChange, "columns" | "targets">;
  /** Row of the sheet for the first row of the block, once rows have come. */
  readonly top: number;
  readonly presentRow: (stage: number) => number | undefined;
  /** What the plan wants, once rows have come. */
  readonly planned: (content: CellContent) => CellContent;
  /** What the user has, as Excel makes it when rows come. */
  readonly shifted: (content: CellContent) => CellContent;
  /** What the user has, still reading what it reads. */
  readonly followed: (content: CellContent) => CellContent;
  /** What the user has in one row of the sheet as it is, filled down to another once rows have come. */
  readonly filled: (content: CellContent, from: number, to: number) => CellContent;
}

/** The cells of a block that do not hold yet what they shall hold, in runs of rows. */
export function blockWrites(job: WriteBlock): Write[] {
  const { change, top } = job;
  const [first = 0] = change.columns;
  const width = (change.columns.at(-1) ?? first) - first + 1;
  const writes: { row: number; column: number; rows: CellInput[][]; old: CellInput[][] }[] = [];
  change.targets.forEach((targets, index) => {
    const row = top + index;
    const cells = targets.map((target, at) => cellWrite(job, target, row, change.columns[at]!));
    if (cells.every((cell) => cell === undefined)) return;
    const line = { rows: new Array<CellInput>(width).fill(null), old: new Array<CellInput>(width).fill(null) };
    cells.forEach((cell, at) => {
      if (cell) [line.rows[change.columns[at]! - first], line.old[change.columns[at]! - first]] = cell;
    });
    const last = writes.at(-1);
    if (last && last.row + last.rows.length === row) {
      last.rows.push(line.rows);
      last.old.push(line.old);
    } else writes.push({ row, column: first, rows: [line.rows], old: [line.old] });
  });
  return writes;
}

/** New and old input of a cell; undefined where it holds already what it shall hold. */
function cellWrite(job: WriteBlock, target: Target, row: number, column: number): [CellInput, CellInput] | undefined {
  const { sheet, presentRow, shifted } = job;
  const now = presentRow(row);
  const found = now === undefined ? null : contentAt(sheet, now, column);
  const before = now === undefined ? null : shifted(found);
  const after = wanted(job, target, row);
  return sameContent(before, after) ? undefined : [inputOf(after), inputOf(found)];
}

function wanted({ planned, followed, filled }: WriteBlock, target: Target, row: number): CellContent {
  if (target.by === "plan") return planned(target.content);
  return target.by === "user" ? followed(target.content) : filled(target.content, target.row, row);
}

/** What a cell takes; "" for an empty one. */
export function inputOf(content: CellContent): CellInput {
  return isBlank(content) ? "" : cellInput(content);
}

function sameContent(one: CellContent, other: CellContent): boolean {
  // what it read was gone, and may be back
  if (isFormula(one) && one.value === "#REF!") return false;
  if (isFormula(one) && isFormula(other)) return plainFormula(one.formula) === plainFormula(other.formula);
  if (isFormula(one) || isFormula(other)) return false;
  if (typeof one === "string" && typeof other === "string") return one === other.replace(/\r\n?/g, "\n");
  return one === other || (isBlank(one) && isBlank(other));
}
