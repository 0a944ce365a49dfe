import { IntakeError } from "../errors";
import { kindOf } from "../recognise/roles";
import type { Field, RawCell, Recognition } from "../source";
import { cleanText, isBlankText } from "../values/text";
import { cellReaders, type CellReaders } from "./cellReaders";
import { styleVote, type ColumnStyles } from "./columnStyles";
import { diary } from "./diary";
import { longRows } from "./longRows";
import type { ReadOptions } from "./readOptions";
import { statementRows } from "./statementRows";

/** A cell as it stands and as it is read: dates as serial numbers, null for nothing, undefined for what cannot be read. */
export interface PreviewCell {
  readonly field: Field;
  readonly raw: RawCell;
  readonly read: string | number | null | undefined;
}

/** Where the rows leave it open, cells are shown as if written in the commonest way; reading asks. */
const openStyles: ColumnStyles = { dateOrder: undefined, decimalMark: () => ".", percent: () => undefined };

/**
 * The first rows of a table beside what is read from them; wide tables row by row as they are read.
 *
 * @param rows the first lines of the source, its titles included
 */
export function previewRows(
  recognition: Recognition,
  rows: readonly (readonly RawCell[])[],
  options: ReadOptions & { readonly count: number },
): PreviewCell[][] {
  const long = longRows(recognition);
  const statement = statementRows(recognition);
  const data = rows.slice(recognition.headerRow + 1).flatMap((source) => {
    const { row, isHeading, total } = statement?.(source) ?? { row: source };
    return isHeading === true || total !== undefined ? [] : long(row).map((one) => one.row);
  });
  const book = diary(options.rules);
  const cells = cellReaders({ ...options, book, recognition, styles: stylesOf(recognition, data, options) });
  const fields = recognition.columns.flatMap(({ field, index }) => (field === undefined ? [] : [{ field, index }]));
  return data
    .slice(0, options.count)
    .map((row, number) =>
      fields.map(({ field, index }) => ({ field, raw: row[index] ?? null, read: read(field, row, number) })),
    );

  function read(field: Field, row: readonly RawCell[], number: number): PreviewCell["read"] {
    try {
      return readCell(cells, kindOf(recognition.role ?? "orders", field), { field, row, number });
    } catch (error) {
      if (error instanceof IntakeError) return undefined; // such as a second currency: reading tells
      throw error;
    }
  }
}

function stylesOf(recognition: Recognition, rows: readonly (readonly RawCell[])[], options: ReadOptions): ColumnStyles {
  const vote = styleVote(recognition, options);
  rows.forEach((row) => vote.see(row));
  try {
    return vote.decide(options.name);
  } catch (error) {
    if (error instanceof IntakeError) return openStyles;
    throw error;
  }
}

interface Place {
  readonly field: Field;
  readonly row: readonly RawCell[];
  readonly number: number;
}

function readCell(cells: CellReaders, kind: ReturnType<typeof kindOf>, { field, row, number }: Place) {
  const text = cleanText(cells.cell(row, field));
  if (isBlankText(text)) return null;
  if (kind === "text") return text;
  if (kind === "duration") return text;
  const found = kind === "date" ? cells.day(row, field, number) : cells.number(row, field, number);
  return typeof found === "number" ? found : undefined;
}
