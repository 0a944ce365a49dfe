import { toMinor } from "../../../core";
import type { Field, RawCell, Recognition } from "../../source";
import { isoDate } from "../../values/serial";
import { cleanText, firstFilled } from "../../values/text";
import { bookingSide } from "../bookingSide";
import { cellReaders, type CellReaders } from "../cellReaders";
import type { ColumnStyles } from "../columnStyles";
import { diary } from "../diary";
import { fillDown } from "../fillDown";
import { longRows } from "../longRows";
import type { ReadOptions } from "../readOptions";
import { statementRows } from "../statementRows";
import { isTotalLabel } from "../totalRows";
import type { Entry } from "./accountTree";

type Row = readonly RawCell[];

/** A row that waits, with its number in the source. */
export interface HeldRow {
  readonly row: Row;
  readonly rowNumber: number;
}

/** An amount with the part of its row that it comes from. */
export interface HeldEntry extends Entry {
  readonly part: number;
}

const beside: readonly Field[] = ["customer", "channel", "activity"];

function bucketOf(cells: CellReaders, row: Row, rowNumber: number, part: number): string {
  const date = cells.date(row, rowNumber);
  const month = typeof date === "number" && !Number.isNaN(date) ? isoDate(date).slice(0, 7) : "";
  return [month, part, ...beside.filter(cells.has).map((field) => cleanText(cells.cell(row, field)))].join("|");
}

/** The amounts of rows that wait, read as they will be; nothing is noted, as they are only looked at. */
export function heldEntries(
  recognition: Recognition,
  held: readonly HeldRow[],
  styles: ColumnStyles,
  options: ReadOptions,
): HeldEntry[] {
  const book = diary(options.rules);
  const cells = cellReaders({ ...options, book, recognition, styles });
  const rows = held.map(({ row }) => row);
  const [fill, turned] = [fillDown(recognition, book, options), bookingSide(recognition, rows, book)];
  const [long, statement] = [longRows(recognition), statementRows(recognition)];

  const entriesOf = ({ row: source, rowNumber }: HeldRow, index: number): HeldEntry[] => {
    const filled = turned(fill(source, rowNumber), rowNumber);
    const { row, isHeading, total } = statement?.(filled) ?? { row: filled };
    const isTotal = [row[firstFilled(row)] ?? null, cells.cell(row, "category")].some(isTotalLabel);
    if (isHeading === true || total !== undefined || isTotal) return [];
    return long(row).flatMap(({ row: one, part }) => {
      const amount = cells.amount(one, rowNumber);
      if (typeof amount !== "number" || Number.isNaN(amount)) return [];
      return [{ index, part, bucket: bucketOf(cells, one, rowNumber, part), minor: toMinor(amount) }];
    });
  };
  return held.flatMap(entriesOf);
}
