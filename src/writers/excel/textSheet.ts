import { chunks } from "./chunks";
import { type Step } from "./steps";

/** A cell takes 32,767 characters. */
const cellCharacters = 30_000;
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
  const lines = pieces(JSON.stringify(value)).map((piece) => [`'${piece}`]);
  for (const { start, rows, bytes } of chunks(lines)) {
    yield { bytes, queue: () => (sheet.getRangeByIndexes(start, 0, rows.length, 1).formulas = [...rows]) };
  }
}

/** Half a character at the end of a piece would not survive, so that those of two halves are written as codes. */
function pieces(json: string): string[] {
  const text = json.replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  const count = Math.ceil(text.length / cellCharacters);
  return Array.from({ length: count }, (_, index) => text.slice(index * cellCharacters, (index + 1) * cellCharacters));
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
