import Papa from "papaparse";
import { IntakeError } from "../errors";
import { detectDelimiter, splitBlanks, type Delimiter } from "./delimiter";

/** Turns delimited text into rows, block by block. */
export interface TextToRows {
  push(text: string): void;
  finish(): void;
}

/** Rows of a block and the number of the first of them; blank lines are rows too, so that numbers stay right. */
export type OnRows = (rows: readonly (readonly string[])[], firstRowNumber: number) => void;

/** What Excel can hold in a cell: beyond it stands no value, but a quotation mark that was never closed. */
const longestCell = 32_767;
/** Text kept back for a row whose end has not come; beyond it the same holds. */
const longestRow = 1_000_000;
/** Enough lines to tell the delimiter. */
const sampleLength = 65_536;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The first cell that is longer than Excel allows. */
function tooLong(data: readonly (readonly string[])[]): { row: number; column: number } | undefined {
  for (let row = 0; row < data.length; row++) {
    const cells = data[row]!;
    for (let column = 0; column < cells.length; column++) {
      if (cells[column]!.length > longestCell) return { row, column };
    }
  }
  return undefined;
}

function requireSound({ data, errors }: Parsed, firstRowNumber: number, name: string): void {
  for (const { code, row = 0 } of errors) {
    // a stray quotation mark inside a value does no harm; one that swallows the end of a line hides rows
    const swallows = data[row]?.some((cell) => cell.includes("\n")) === true;
    if (code === "MissingQuotes" || swallows) throw new IntakeError("open-quote", { name, row: firstRowNumber + row });
  }
  const long = tooLong(data);
  if (long === undefined) return;
  const { length } = data[long.row]![long.column]!;
  const place = { row: firstRowNumber + long.row, column: long.column + 1 };
  throw new IntakeError("cell-too-long", { name, ...place, length, limit: longestCell });
}

/**
 * Reads delimited text (comma, semicolon, tab, bar, or runs of blanks) into rows of text.
 *
 * Quoted values may hold delimiters, quotation marks and line ends. Line ends are \n, \r\n or \r.
 *
 * @throws IntakeError "open-quote", "cell-too-long" with the row
 */
export function delimitedReader(name: string, onRows: OnRows): TextToRows {
  let delimiter: Delimiter | undefined;
  let pending = "";
  let rowNumber = 1;
  let heldReturn = false;

  const parse = (isLast: boolean): Parsed => {
    if (delimiter !== "blank") {
      const config = { delimiter: delimiter!, newline: "\n" as const };
      return new Papa.Parser(config).parse(pending, 0, !isLast) as Parsed;
    }
    const end = isLast ? pending.length : pending.lastIndexOf("\n") + 1;
    const lines = end === 0 ? [] : pending.slice(0, isLast ? end : end - 1).split("\n");
    return { data: lines.map(splitBlanks), errors: [], meta: { cursor: end } };
  };

  const pass = (isLast: boolean) => {
    if (pending === "") return;
    const parsed = parse(isLast);
    const complete = { ...parsed, errors: parsed.errors.filter(({ row = 0 }) => row < parsed.data.length) };
    requireSound(complete, rowNumber, name);
    pending = isLast ? "" : pending.slice(parsed.meta.cursor);
    if (pending.length > longestRow) throw new IntakeError("open-quote", { name, row: rowNumber + parsed.data.length });
    if (parsed.data.length > 0) onRows(parsed.data, rowNumber);
    rowNumber += parsed.data.length;
  };

  return {
    push(text) {
      const whole = (heldReturn ? "\r" : "") + text;
      heldReturn = whole.endsWith("\r");
      pending += (heldReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, "\n");
      if (delimiter === undefined && pending.length < sampleLength) return;
      delimiter ??= detectDelimiter(pending);
      pass(false);
    },
    finish() {
      if (heldReturn) pending += "\n";
      delimiter ??= detectDelimiter(pending);
      pass(true);
    },
  };
}
