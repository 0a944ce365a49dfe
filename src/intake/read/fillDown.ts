import { normaliseTitle } from "../recognise/titles";
import type { ColumnGuess, Field, RawCell, Recognition } from "../source";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";
import { sideColumns } from "./sideColumns";

type Row = readonly RawCell[];

interface Fill {
  readonly index: number;
  readonly value: RawCell;
}

const none: readonly Fill[] = [];

/** Merged cells of a table: rows as the user counts them, columns from 0 within the table; the last ones included. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface FillOptions {
  readonly merged?: readonly MergedCells[];
  /** Titles of columns whose blanks mean "as above", as the user says; groups that stand in their first row only. */
  readonly fillDown?: readonly string[];
}

/** Amounts stand once: to repeat them would count them twice. */
const repeatable: ReadonlySet<Field> = new Set<Field>(["customer", "date", "channel", "category"]);

function isBlank(cell: RawCell | undefined): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  if (cell === "") return true;
  const first = cell.charCodeAt(0);
  // most cells begin with a letter or a digit
  return (first <= 0x20 || first > 0x7e) && cleanText(cell) === "";
}

/** A reader of one row after the other: gives the row with its blanks filled, as a copy, or the row itself. */
export type FillDown = (row: Row, rowNumber: number) => Row;

/** Columns that hold for all lines of an order; they stand in its first line only, in exports of a row per line. */
function orderColumns({ columns, role }: Recognition): { id: number; indexes: readonly number[] } | undefined {
  const id = columns.find(({ field }) => field === "orderId")?.index;
  if (role !== "orders" || id === undefined) return undefined;
  const { status, flags, email, currency } = sideColumns(columns);
  const named = columns.flatMap(({ field, index }) => (field !== undefined && repeatable.has(field) ? [index] : []));
  const beside = [
    ...status,
    ...flags.cancelled,
    ...flags.test,
    ...email,
    ...(currency === undefined ? [] : [currency]),
  ];
  return { id, indexes: [...new Set([...named, ...beside])] };
}

const isAmount = ({ field }: ColumnGuess) => field !== undefined && !repeatable.has(field) && field !== "orderId";

/** Fills blanks where the sheet, the order number or the user says that they mean "as above". */
export function fillDown(
  recognition: Recognition,
  book: Diary,
  { merged = [], fillDown: asked = [] }: FillOptions,
): FillDown {
  const { columns } = recognition;
  const order = orderColumns(recognition);
  const wanted = new Set(asked.map(normaliseTitle));
  const always = columns.filter(({ title }) => wanted.has(normaliseTitle(title))).map(({ index }) => index);
  const blocks = merged
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .filter(({ firstColumn }) => !columns.some((column) => column.index === firstColumn && isAmount(column)))
    .sort((a, b) => a.firstRow - b.firstRow);
  if (!book.allows("fill-down") || (order === undefined && always.length === 0 && blocks.length === 0))
    return (row) => row;

  const kept = [...new Set([...always, ...(order?.indexes ?? [])])];
  const held: RawCell[] = [];
  let open: { readonly block: MergedCells; readonly value: RawCell }[] = [];
  let nextBlock = 0;
  let lastOrder: RawCell = null;

  /** Blanks of this row that a merged cell covers, with its value. */
  const covered = (row: Row, rowNumber: number): readonly Fill[] => {
    if (blocks.length === 0) return none;
    open = open.filter(({ block }) => block.lastRow >= rowNumber);
    while (nextBlock < blocks.length && blocks[nextBlock]!.firstRow <= rowNumber) {
      const block = blocks[nextBlock++]!;
      if (block.firstRow === rowNumber) open.push({ block, value: row[block.firstColumn] ?? null });
    }
    return open
      .filter(({ block }) => block.firstRow < rowNumber)
      .map(({ block, value }) => ({ index: block.firstColumn, value }));
  };

  /** Columns whose value is that of the row above. */
  const asAbove = (row: Row): readonly number[] => {
    if (order === undefined) return always;
    const id = row[order.id] ?? null;
    const sameOrder = id === lastOrder && !isBlank(id);
    lastOrder = id;
    return sameOrder ? kept : always;
  };

  const filledWith = (row: Row, rowNumber: number, fills: readonly Fill[]): Row => {
    const filled = Array.from({ length: Math.max(row.length, columns.length) }, (_, i) => row[i] ?? null);
    for (const { index, value } of fills) {
      filled[index] = value;
      const title = columns[index]?.title || String(index + 1);
      book.note("fill-down", { row: rowNumber, column: title, raw: row[index] ?? null, clean: asText(value) });
    }
    return filled;
  };

  return (row, rowNumber) => {
    const fills = covered(row, rowNumber).filter(({ index, value }) => isBlank(row[index]) && !isBlank(value));
    for (const index of asAbove(row)) {
      const value = held[index] ?? null;
      if (isBlank(row[index]) && !isBlank(value)) fills.push({ index, value });
    }
    const filled = fills.length === 0 ? row : filledWith(row, rowNumber, fills);
    for (const index of kept) held[index] = filled[index] ?? null;
    return filled;
  };
}

const asText = (value: RawCell): string | number => (typeof value === "number" ? value : cleanText(value));
