import { addConditionalFormat } from "../conditionalFormat";
import { pointsOf } from "../display";
import { changePage } from "../page";
import { type Step, smallStep } from "../steps";
import { addValidation, standingPrint } from "../validation";
import type { Breaks, FrameRecord, StandingFormat } from "./frameRecord";
import type { Area } from "./area";
import { loadFormat, loadFormats, standingFormat } from "./standingFormats";

/** Excel rounds a width to pixels, of which some are two points wide. */
const widthTolerance = 2;

/** The frame of a sheet while it is brought up to date. */
interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly record: FrameRecord;
  readonly formats: Excel.ConditionalFormatCollection | undefined;
  readonly columns: readonly Excel.RangeFormat[];
  readonly inputs: readonly Excel.DataValidation[];
  readonly looseInputs: readonly Excel.DataValidation[];
  readonly rowBreaks: Excel.PageBreakCollection | undefined;
  readonly columnBreaks: Excel.PageBreakCollection | undefined;
}

/** Queues reading what stands of a frame; the caller syncs. */
export function loadFrame({ workbook }: Excel.RequestContext, record: FrameRecord): Frame {
  const sheet = workbook.worksheets.getItem(record.sheet);
  const input = ({ row, column }: Area) => sheet.getCell(row, column).dataValidation.load("type,rule");
  const isBroken = ({ ours, wanted }: Breaks) => ours.length + wanted.length > 0;
  return {
    ...{ sheet, record },
    formats: record.formats && loadFormats(sheet),
    columns: record.widths.map(({ column }) => sheet.getCell(0, column).format.load("columnWidth")),
    inputs: record.validations.map(({ area }) => input(area)),
    looseInputs: record.looseValidations.map(({ area }) => input(area)),
    rowBreaks: isBroken(record.rowBreaks) ? sheet.horizontalPageBreaks.load("items/rowIndex") : undefined,
    columnBreaks: isBroken(record.columnBreaks) ? sheet.verticalPageBreaks.load("items/columnIndex") : undefined,
  };
}

/** Queues reading the details of what was found; the caller syncs, then runs the steps. */
export function loadDetails(frame: Frame) {
  const place = (collection: Excel.PageBreakCollection | undefined) =>
    (collection?.items ?? []).map((one) => ({ one, cell: one.getCellAfterBreak().load("rowIndex,columnIndex") }));
  return {
    frame,
    formats: (frame.formats?.items ?? []).map((one) => ({ one, loaded: loadFormat(one) })),
    rows: place(frame.rowBreaks),
    columns: place(frame.columnBreaks),
  };
}

/** Brings a frame up to date; may be cut off and done again. */
export function* frameSteps(
  { frame, formats, rows, columns }: ReturnType<typeof loadDetails>,
  sheetNames: ReadonlyMap<string, string>,
): Generator<Step> {
  const { sheet, record } = frame;
  yield* widthSteps(frame);
  if (Object.keys(record.page).length > 0) yield smallStep(() => changePage(sheet, record.page));
  const byRow = rows.map(({ one, cell }) => ({ one, at: cell.rowIndex }));
  const byColumn = columns.map(({ one, cell }) => ({ one, at: cell.columnIndex }));
  yield* breakSteps(record.rowBreaks, byRow, (row) => sheet.horizontalPageBreaks.add(sheet.getCell(row, 0)));
  yield* breakSteps(record.columnBreaks, byColumn, (column) => sheet.verticalPageBreaks.add(sheet.getCell(0, column)));
  if (record.formats) {
    const standing = formats.map(({ one, loaded }) => ({ one, is: standingFormat(loaded) }));
    for (const { one } of notOf(record.formats.users, standing)) yield smallStep(() => one.delete());
    // Excel puts each new rule on top of the others; the plan's first counts most
    for (const rule of [...record.formats.wanted].reverse()) yield smallStep(() => addConditionalFormat(sheet, rule));
  }
  yield* inputSteps(frame, sheetNames);
}

function* widthSteps({ sheet, record, columns }: Frame): Generator<Step> {
  for (const [index, { column, width, before }] of record.widths.entries()) {
    const now = columns[index]!.columnWidth;
    if (before !== undefined && Math.abs(now - pointsOf(before)) > widthTolerance) continue;
    yield smallStep(() => (sheet.getCell(0, column).format.columnWidth = pointsOf(width)));
  }
}

function* breakSteps(
  { ours, wanted }: Breaks,
  standing: readonly { readonly one: Excel.PageBreak; readonly at: number }[],
  add: (at: number) => void,
): Generator<Step> {
  const there = new Set(standing.map(({ at }) => at));
  for (const { one, at } of [...standing].reverse())
    if (ours.includes(at) && !wanted.includes(at)) yield smallStep(() => one.delete());
  for (const at of wanted) if (!there.has(at)) yield smallStep(() => add(at));
}

/** All formats but the user's, of whom the ids are known, or, if the workbook was opened anew since, the prints. */
function notOf<T extends { readonly is: StandingFormat }>(
  users: readonly StandingFormat[],
  standing: readonly T[],
): T[] {
  const ids = new Set(standing.map(({ is }) => is.id));
  const key = ({ id, print }: StandingFormat) => (users.every((one) => ids.has(one.id)) ? id : JSON.stringify(print));
  const kept = new Set(users.map(key));
  return standing.filter(({ is }) => !kept.has(key(is)));
}

/** Inputs where the user has set another rule are left alone. */
function* inputSteps(
  { sheet, record, inputs, looseInputs }: Frame,
  sheetNames: ReadonlyMap<string, string>,
): Generator<Step> {
  for (const [index, { area, print }] of record.looseValidations.entries()) {
    if (standingPrint(looseInputs[index]!) !== print) continue;
    yield smallStep(() =>
      sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).dataValidation.clear(),
    );
  }
  for (const [index, { validation, ours }] of record.validations.entries()) {
    const print = standingPrint(inputs[index]!);
    if (print !== undefined && !ours.includes(print)) continue;
    yield smallStep(() => addValidation(sheet, validation, sheetNames));
  }
}
