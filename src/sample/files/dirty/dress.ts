import type { Encoding } from "../../../intake";
import type { SampleCell, SampleColumn, SampleTable } from "../../tables";
import { momentText } from "../cells";
import { delimitedText } from "../delimited";
import type { SampleFile } from "../sampleFile";
import { amountText, fullWidth, type AmountStyle } from "./amountText";
import { dayText, type DayStyle } from "./dayText";

/** How a table looks when a certain system exports it. */
export interface Dress {
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter?: "," | ";" | "\t";
  /** Lines above the titles. */
  readonly above?: readonly (readonly string[])[];
  /** Titles by column; a column that is not named keeps its own. */
  readonly titles?: Readonly<Record<number, string>>;
  /** A line of units below the titles. */
  readonly units?: readonly string[];
  readonly day?: DayStyle;
  /** What follows the minutes of a moment, such as ":00 +0800". */
  readonly moment?: string;
  readonly amount: AmountStyle;
  /** What stands where there is nothing, in turn. */
  readonly blanks?: readonly string[];
  /** Column of ids that are typed by hand: some with blanks behind, some in full width. */
  readonly typedIds?: { readonly column: number; readonly wide: boolean };
  /** Which rows go into the file; all of them if it is not said. */
  readonly only?: (row: readonly SampleCell[]) => boolean;
  /** Word of the line with the totals of all amounts, at the end. */
  readonly total?: string;
}

const noBlanks = [""];

/** Every ninth id has a blank behind it, every thirteenth is typed in full width. */
function typedId(id: string, row: number, wide: boolean): string {
  if (wide && row % 13 === 5) return fullWidth(id);
  return row % 9 === 4 ? `${id} ` : id;
}

/** A cell as the system writes it; `row` counts from 0 within the file. */
export function dressedCell(cell: SampleCell, { kind }: SampleColumn, dress: Dress, row: number): string {
  const { blanks = noBlanks } = dress;
  if (cell === null) return blanks[row % blanks.length]!;
  if (typeof cell === "string") return cell;
  if (kind === "day") return dayText(cell, dress.day ?? "iso");
  if (kind === "moment") return momentText(cell) + (dress.moment ?? "");
  return kind === "amount" ? amountText(cell, dress.amount) : String(cell);
}

function totalLine({ columns, rows }: SampleTable, dress: Dress): string[][] {
  if (dress.total === undefined) return [];
  const sum = (index: number) => rows.reduce((cents, row) => cents + Math.round(Number(row[index]) * 100), 0) / 100;
  const cells = columns.map(({ kind }, i) => (kind === "amount" ? amountText(sum(i), dress.amount) : ""));
  return [[dress.total, ...cells.slice(1)]];
}

/** A table as that system exports it. */
export function dressed(table: SampleTable, dress: Dress): SampleFile {
  const { columns, rows } = { ...table, rows: dress.only === undefined ? table.rows : table.rows.filter(dress.only) };
  const body = rows.map((row, at) =>
    row.map((cell, i) => {
      const text = dressedCell(cell, columns[i]!, dress, at);
      const { typedIds } = dress;
      return typedIds?.column === i && typeof cell === "string" ? typedId(text, at, typedIds.wide) : text;
    }),
  );
  const titles = columns.map(({ title }, i) => dress.titles?.[i] ?? title);
  const lines = [
    ...[...(dress.above ?? []), titles, ...(dress.units === undefined ? [] : [dress.units])],
    ...[...body, ...totalLine({ ...table, rows }, dress)],
  ];
  return { name: dress.file, encoding: dress.encoding, text: delimitedText(lines, dress.delimiter) };
}
