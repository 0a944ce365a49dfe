import type { RawCell } from "../source";
import type { Diary } from "./diary";
import { isTotalOfOthers, orderKey, type OrderShape } from "./orderShape";

type Row = readonly RawCell[];

/** A row with its number in the source, and whether it is the total of the other rows of its order. */
export interface OrderRow {
  readonly row: Row;
  readonly rowNumber: number;
  readonly isTotal: boolean;
}

/** Hands rows on so that no order counts twice. */
export interface OrderRows {
  /** The rows that are settled now that this one is known. */
  take(row: Row, rowNumber: number): readonly OrderRow[];
  /** Those that waited for the end of their order. */
  rest(): readonly OrderRow[];
}

const none: readonly OrderRow[] = [];

/** Holds the rows of an order until its last one: then it shows whether one of them is the total of the others. */
function withTotals({ kind, id, amountOf }: OrderShape): OrderRows {
  let held: { row: Row; rowNumber: number }[] = [];
  let key = "";

  const settled = (): OrderRow[] => {
    const amounts = held.map(({ row }) => amountOf(row));
    const total =
      held.length > 1 && isTotalOfOthers(amounts, kind) ? (kind === "total-first" ? 0 : held.length - 1) : -1;
    return held.map((one, i) => ({ ...one, isTotal: i === total }));
  };

  return {
    take(row, rowNumber) {
      const own = orderKey(row, id);
      const isSame = own !== "" && own === key;
      key = own;
      const done = isSame ? none : settled();
      held = isSame ? [...held, { row, rowNumber }] : [{ row, rowNumber }];
      return done;
    },
    rest: settled,
  };
}

/** Lets the total that the lines of an order repeat count on the first of them. */
function countedOnce({ id, amount, amountOf }: OrderShape, book: Diary, title: string): OrderRows {
  const seen = new Set<string>();
  return {
    take(row, rowNumber) {
      const key = orderKey(row, id);
      const isRepeat = key !== "" && seen.has(key);
      if (key !== "") seen.add(key);
      if (!isRepeat) return [{ row, rowNumber, isTotal: false }];
      const raw = row[amount] ?? null;
      book.note("repeated-total", { row: rowNumber, column: title, raw, clean: 0 }, amountOf(row));
      return [{ row: row.map((cell, i) => (i === amount ? 0 : cell)), rowNumber, isTotal: false }];
    },
    rest: () => none,
  };
}

/** @param title of the column of amounts */
export function orderRows(shape: OrderShape, book: Diary, title: string): OrderRows {
  return shape.kind === "repeated" ? countedOnce(shape, book, title) : withTotals(shape);
}
