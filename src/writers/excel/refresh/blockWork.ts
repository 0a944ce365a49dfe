import { styledCell } from "../../../report/cellGrid";
import type { Area } from "./area";
import { shownText } from "./present";
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
  if (anew || (state?.looks !== next.looks && !isLog)) return [{ ...place, from: 0, count: next.rows.length }];
  return runsOf(change.sources.map((source) => source === undefined)).map((run) => ({
    ...place,
    ...run,
    standing: true,
  }));
}

/**
 * Where rows changed their places, their looks go with them, also those that the user gave. Looks are put aside for
 * every block in which any change, so that they can be taken back.
 */
export function lookMovesOf(block: ChangedBlock, sheet: SheetChange): LookMove[] {
  const { area, change } = block;
  const runs = movedRuns(block, sheet);
  if (!area || (runs.length === 0 && restylesOf(block, sheet).length === 0)) return [];
  return runsOf(presence(change.columns)).map(({ from, count }) => ({
    area: { row: area.row, column: from, rows: area.rows, columns: count },
    runs,
  }));
}

/** Neighbours that stay neighbours go together. */
function movedRuns(block: ChangedBlock, sheet: SheetChange): LookMove["runs"] {
  const { change, area, anew } = block;
  const top = topOf(block, sheet);
  const runs: { from: number; to: number; count: number }[] = [];
  change.sources.forEach((source, index) => {
    if (!area || anew || source === undefined || sheet.layout.stageRow(area.row + source) === top + index) return;
    const from = area.row + source;
    const last = runs.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === top + index) last.count += 1;
    else runs.push({ from, to: top + index, count: 1 });
  });
  return runs.length > mostRuns ? [] : runs;
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

/** Links of blocks whose looks changed. */
export function linksOf(block: ChangedBlock, sheet: SheetChange): LinkWrite[] {
  const { next, change, state, anew } = block;
  if (next.source.kind !== "cells" || (!anew && state?.looks === next.looks)) return [];
  const top = topOf(block, sheet);
  return next.source.rows.flatMap((cells, index) =>
    cells.flatMap((cell, at): LinkWrite[] => {
      const { link: target, content, style } = styledCell(cell);
      if (target === undefined) return [];
      const place = { row: sheet.layout.finalRow(top + index), column: change.planColumns[at]! };
      return [{ ...place, target, text: shownText(content), ...(style && { style }) }];
    }),
  );
}

/** Where a table that stands no more has to be made again. */
export function tableArea(block: ChangedBlock, sheet: SheetChange): Area {
  const { next, change } = block;
  return { row: topOf(block, sheet), column: change.planColumns[0]!, rows: next.rows.length, columns: next.width };
}
