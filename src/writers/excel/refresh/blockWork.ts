import { styledCell } from "../content";
import type { Area } from "./present";
import type { ChangedBlock, SheetChange } from "./sheetChange";
import type { LinkWrite, LookMove, Restyle } from "./work";

/** More runs than that would take longer than looks are worth. */
const mostRuns = 5000;

/** First row of a block once rows have come. */
export function topOf({ next }: ChangedBlock, { layout }: SheetChange): number {
  return layout.planRow(next.at.row);
}

/** Rows that are new, and all rows where the plan's own looks changed, get the looks of the plan. */
export function restylesOf(block: ChangedBlock, sheet: SheetChange): Restyle[] {
  const { next, change, state, anew } = block;
  const place = { block: next, top: topOf(block, sheet), columns: change.planColumns };
  const isLog = next.source.kind === "table" && next.source.keepsRows === true;
  if (anew || (state?.looks !== next.looks && !isLog))
    return [{ ...place, from: 0, count: next.rows.length, standing: true }];
  return runsOf(change.sources.map((source) => source === undefined)).map((run) => ({
    ...place,
    ...run,
    standing: true,
  }));
}

/** Where rows changed their places, their looks go with them, also those that the user gave. */
export function lookMovesOf(block: ChangedBlock, sheet: SheetChange): LookMove[] {
  const { change, area, anew } = block;
  if (!area || anew) return [];
  const top = topOf(block, sheet);
  const stages = change.sources.map((source) =>
    source === undefined ? undefined : sheet.layout.stageRow(area.row + source),
  );
  const moves = stages.map((stage, index) => (stage === undefined || stage === top + index ? undefined : stage));
  const runs: { from: number; to: number; count: number }[] = [];
  moves.forEach((from, index) => {
    const last = runs.at(-1);
    if (from === undefined) return;
    if (last && last.from + last.count === from && last.to + last.count === top + index) last.count += 1;
    else runs.push({ from, to: top + index, count: 1 });
  });
  if (runs.length === 0 || runs.length > mostRuns) return [];
  const bottom = Math.max(top + stages.length, ...stages.map((stage) => (stage ?? 0) + 1));
  const columns = runsOf(presence(change.columns));
  return columns.map(({ from, count }) => ({
    area: { row: top, column: from, rows: bottom - top, columns: count },
    runs,
  }));
}

function presence(columns: readonly number[]): boolean[] {
  const own = new Set(columns);
  return Array.from({ length: (columns.at(-1) ?? -1) + 1 }, (_, column) => own.has(column));
}

/** Stretches of true. */
function runsOf(flags: readonly boolean[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  flags.forEach((flag, index) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1 });
  });
  return runs;
}

/** Links of blocks whose looks changed, in rows as they are once rows have come. */
export function linksOf(block: ChangedBlock, sheet: SheetChange): LinkWrite[] {
  const { next, change, state, anew } = block;
  if (next.source.kind !== "cells" || (!anew && state?.looks === next.looks)) return [];
  const top = topOf(block, sheet);
  return next.source.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): LinkWrite[] => {
      const { link } = styledCell(cell);
      return link === undefined ? [] : [{ row: top + row, column: change.planColumns[column]!, target: link }];
    }),
  );
}

/** Where a table that stands no more has to be made again. */
export function tableArea(block: ChangedBlock, sheet: SheetChange): Area {
  const { next, change } = block;
  return { row: topOf(block, sheet), column: change.planColumns[0]!, rows: next.rows.length, columns: next.width };
}
