import { address, columnLetters } from "../../../report/address";
import type { SheetPlan } from "../../../report/plan";
import { frameState, type FrameState, type PageState, pageState } from "../../state/frameState";
import type { Breaks, FrameWork } from "./frameRecord";
import { formatsOf, looseValidations, validationsOf } from "./frameRules";
import type { Area } from "./area";
import type { SheetChange } from "./sheetChange";
import type { Placer } from "./sites";

/** What of a sheet's frame has to be brought up to date; `isMoved`: its rows come, go or change places. */
export function frameWork(change: SheetChange, final: Placer, isMoved: boolean): FrameWork {
  const { plan, state } = change.sheet;
  const next = frameState(plan, placedPage(plan, final));
  const last = state?.frame ?? next;
  const isOther = (part: "formats" | "validations") => isMoved || !isSame(last[part], next[part]);
  const rules = { change, final, last };
  return {
    widths: widthsOf(change, last, next),
    page: changedPage(last.page, next.page),
    ...breaksOf(change, final, { last, next }),
    ...(isOther("formats") && { formats: formatsOf(rules) }),
    validations: isOther("validations") ? validationsOf(rules) : [],
    looseValidations: isOther("validations") ? looseValidations(rules) : [],
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The print set-up of a sheet, with the rows and columns that each page repeats where they are in the end. */
export function placedPage(plan: SheetPlan, final: Placer): PageState {
  const { area, titleRows, titleColumns, ...page } = pageState(plan);
  const place = (range: string) => final.area({ sheet: plan.key, range });
  const rows = titleRows?.split(":").map((row) => place(`A${row}`).row + 1);
  const columns = titleColumns?.split(":").map((column) => columnLetters(place(`${column}1`).column));
  return {
    ...page,
    ...(area !== undefined && { area: placedArea(place(area)) }),
    ...(rows && { titleRows: rows.join(":") }),
    ...(columns && { titleColumns: columns.join(":") }),
  };
}

function placedArea({ row, column, rows, columns }: Area): string {
  return `A1:${address(row + rows - 1, column + columns - 1)}`;
}

function changedPage(last: PageState, next: PageState): Partial<PageState> {
  return Object.fromEntries(Object.entries(next).filter(([part, value]) => last[part as keyof PageState] !== value));
}

function breaksOf(
  change: SheetChange,
  final: Placer,
  { last, next }: { readonly last: FrameState; readonly next: FrameState },
): Pick<FrameWork, "rowBreaks" | "columnBreaks"> {
  const { layout, sheet } = change;
  const row = (one: number) => final.area({ sheet: sheet.plan.key, range: address(one, 0) }).row;
  const column = (one: number) => sheetColumn(change, one);
  return {
    rowBreaks: changedBreaks(
      last.rowBreaks.map((one) => layout.finalRow(layout.stageRow(layout.oldRow(one)))),
      next.rowBreaks.map(row),
    ),
    columnBreaks: changedBreaks(last.columnBreaks.map(column), next.columnBreaks.map(column)),
  };
}

function changedBreaks(ours: readonly number[], wanted: readonly number[]): Breaks {
  return isSame(ours, wanted) ? { ours: [], wanted: [] } : { ours, wanted };
}

function widthsOf(change: SheetChange, last: FrameState, next: FrameState): FrameWork["widths"] {
  return next.widths.flatMap((width, index) => {
    const before = last.widths[index];
    if (width === before) return [];
    return [{ column: sheetColumn(change, index), width, ...(before !== undefined && { before }) }];
  });
}

/** Where a column of the plan is on the sheet: that of the widest block over it; others go with their neighbours. */
function sheetColumn({ blocks }: SheetChange, column: number): number {
  const over = blocks.filter(({ next }) => column >= next.at.column && column < next.at.column + next.width);
  const [widest] = over.sort((a, b) => b.next.width - a.next.width);
  if (widest) return widest.change.planColumns[column - widest.next.at.column]!;
  const [first] = blocks;
  return first ? column + (first.change.planColumns[0] ?? 0) - first.next.at.column : column;
}
