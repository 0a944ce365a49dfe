import { columnLetters } from "../../../report/address";
import { isFormula } from "../../../report/cellGrid";
import type { CellContent, Formula } from "../../../report/plan";
import { isWithin } from "./area";
import type { Orphan } from "./compareBlock";
import { inputOf, type Write } from "./edits";
import { type Follower, isLost } from "./follow";
import type { PresentSheet } from "./present";
import type { SheetChange } from "./sheetChange";

/** A sheet that is not ours, as far as it holds formulas. */
export interface UserSheet {
  readonly id: string;
  readonly name: string;
  /** Nothing can be written on it. */
  readonly locked: boolean;
  readonly formulas: readonly PlacedFormula[];
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly content: Formula;
}

/** A defined name of the user's. */
export interface UserName {
  readonly name: string;
  readonly formula: string;
}

/** Formulas of the user's that read cells of ours which are elsewhere now. */
export interface FormulaWork {
  readonly writes: readonly (Write & { readonly sheet: string })[];
  /** As they shall be once all is done. */
  readonly names: readonly UserName[];
  /** Those whose cells are gone, and those that could not be written. */
  readonly orphans: readonly Orphan[];
}

/** Formulas beside our blocks, in rows once rows have come. */
export function looseWrites(change: SheetChange, follower: Follower): Write[] {
  return looseFormulas(change).flatMap((one) => {
    const write = rewrite(one, change.present.name, follower);
    return write ? [{ ...write, row: change.layout.stageRow(one.row) }] : [];
  });
}

/** What formulas of the user's lose on a sheet of ours, beside its blocks and in them. */
export function lostFormulas(change: SheetChange, follower: Follower): Orphan[] {
  const { name } = change.present;
  const inBlocks = change.blocks.flatMap(({ change: { targets, columns } }) =>
    targets.flatMap((line) =>
      line.flatMap((target, index) =>
        target.by === "user" && isFormula(target.content)
          ? [{ row: target.row, column: columns[index]!, content: target.content }]
          : [],
      ),
    ),
  );
  return [...looseFormulas(change), ...inBlocks]
    .filter(({ content }) => isLost(content, follower.followed(content, name)))
    .map((one) => orphanOf(one, name));
}

/** The same for sheets and names that are not ours. */
export function formulaWork(sheets: readonly UserSheet[], names: readonly UserName[], follower: Follower): FormulaWork {
  const found = sheets.flatMap(({ id, name, locked, formulas }) =>
    formulas.flatMap((one) => {
      const write = rewrite(one, name, follower);
      const isTold = locked || isLost(one.content, follower.followed(one.content, name));
      return write ? [{ write: { ...write, sheet: id }, locked, orphan: isTold ? [orphanOf(one, name)] : [] }] : [];
    }),
  );
  const moved = names.flatMap(({ name, formula }) => {
    const content = { formula, value: null };
    const now = follower.followed(content, "");
    return isSame(now, follower.shifted(content, "")) ? [] : [{ name, content, now }];
  });
  return {
    writes: found.filter(({ locked }) => !locked).map(({ write }) => write),
    names: moved.map(({ name, now }) => ({ name, formula: textOf(follower.settled(now, "")) })),
    orphans: [
      ...found.flatMap(({ orphan }) => orphan),
      ...moved
        .filter(({ content, now }) => isLost(content, now))
        .map(({ name, content }) => ({ sheet: "", row: "", column: name, content: content.formula })),
    ],
  };
}

/** The formulas of a sheet of ours that does not change. */
export function formulasOf({ cells }: Pick<PresentSheet, "cells">): PlacedFormula[] {
  return cells.flatMap((line, row) =>
    line.flatMap((content, column) => (isFormula(content) ? [{ row, column, content }] : [])),
  );
}

function looseFormulas({ present, blocks, emptied }: SheetChange): PlacedFormula[] {
  const going = new Set(emptied.map(({ row, column }) => `${row} ${column}`));
  const areas = blocks.flatMap(({ area, change }) => (area ? [{ area, columns: new Set(change.columns) }] : []));
  const isOurs = ({ row, column }: PlacedFormula) =>
    going.has(`${row} ${column}`) ||
    areas.some(({ area, columns }) => columns.has(column) && isWithin({ ...area, column, columns: 1 }, row, column));
  return formulasOf(present).filter((one) => !isOurs(one));
}

function rewrite({ row, column, content }: PlacedFormula, sheet: string, follower: Follower): Write | undefined {
  const now = follower.followed(content, sheet);
  if (isSame(now, follower.shifted(content, sheet))) return undefined;
  return { row, column, rows: [[inputOf(now)]], old: [[inputOf(content)]] };
}

function isSame(one: CellContent, other: CellContent): boolean {
  return textOf(one) === textOf(other);
}

function textOf(content: CellContent): string {
  return isFormula(content) ? content.formula : "";
}

function orphanOf({ row, column, content }: PlacedFormula, sheet: string): Orphan {
  return { sheet, row: String(row + 1), column: columnLetters(column), content: content.formula };
}
