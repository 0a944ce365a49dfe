import { textPieces } from "../state/textPieces";
import { chunks } from "./chunks";
import { type Step } from "./steps";

/** Lines that one response carries, at three bytes a character. */
const linesAtOnce = 40;

/** Queues a sheet that the user does not see and Excel does not offer to show; the caller syncs. */
export function addHiddenSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name).load("id");
  sheet.visibility = "VeryHidden";
  return sheet;
}

/** Writes a value as JSON into the first column of a sheet of ours. */
export function* textSteps(sheet: Excel.Worksheet, value: unknown): Generator<Step> {
  const lines = textPieces(value).map((piece) => [`'${piece}`]);
  for (const { start, rows, bytes } of chunks(lines)) {
    yield { bytes, queue: () => (sheet.getRangeByIndexes(start, 0, rows.length, 1).formulas = [...rows]) };
  }
}

/** Reads back what textSteps wrote; undefined from an empty sheet. */
export async function readText<T>(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<T | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowCount");
  await context.sync();
  if (used.isNullObject) return undefined;
  const parts: string[] = [];
  for (let line = 0; line < used.rowCount; line += linesAtOnce) {
    parts.push(await readLines(context, sheet, line, Math.min(linesAtOnce, used.rowCount - line)));
  }
  return JSON.parse(parts.join("")) as T;
}

async function readLines(context: Excel.RequestContext, sheet: Excel.Worksheet, from: number, count: number) {
  const range = sheet.getRangeByIndexes(from, 0, count, 1).load("values");
  await context.sync();
  return range.values.map(([value]) => String(value)).join("");
}
