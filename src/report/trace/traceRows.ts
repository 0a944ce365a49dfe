import type { Facts } from "../../intake/facts";
import type { ReportData } from "../data";
import { channelKey } from "../data/acquisition/credits";
import type { Dimension, Trace } from "../plan";
import { customerTraits } from "./customerTraits";
import { measures } from "./measures";

/** A row of a source behind a number. */
export interface TracedRow {
  /** Name of the source, and its row as the user counts it; undefined where the facts do not say. */
  readonly source?: string;
  readonly row?: number;
  readonly amount: number;
  /** Part of the total, by size. */
  readonly share: number;
  /** What the row is, by dimension, but for what it has not. */
  readonly is: Readonly<Partial<Record<Dimension, string>>>;
}

export interface TracedRows {
  /** The traced number: the sum of all rows, or their mean, middle or least. */
  readonly total: number;
  /** Rows in all. */
  readonly count: number;
  /** The largest by size, those of equal size in the order of the source. */
  readonly rows: readonly TracedRow[];
}

const mostRows = 100;

/**
 * The source rows behind a number, largest first. Undefined where the facts hold no such rows, or cannot be told
 * apart by a dimension of the trace.
 */
export function traceRows(
  facts: Facts,
  data: ReportData,
  { measure, where = {}, within, as, without = [] }: Trace,
): TracedRows | undefined {
  const found = measures[measure]({
    facts,
    data,
    where,
    traits: customerTraits(facts, data),
    ...(within && { within }),
  });
  if (found === undefined) return undefined;
  const wanted = Object.entries(where) as [Dimension, string][];
  if (wanted.some(([dimension]) => found.dimensions[dimension] === undefined)) return undefined;
  const left = new Set(without);
  const rows: { row: number; amount: number }[] = [];
  for (let row = 0; row < found.length; row++) {
    const amount = found.amount(row);
    if (Number.isNaN(amount) || (left.size > 0 && left.has(found.dimensions.customer?.(row) ?? ""))) continue;
    if (wanted.every(([dimension, value]) => isSame(dimension, found.dimensions[dimension]!(row), value)))
      rows.push({ row, amount });
  }
  const all = rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  rows.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.row - b.row);
  const dimensions = Object.entries(found.dimensions) as [Dimension, (row: number) => string][];
  const amounts = rows.map(({ amount }) => amount);
  return {
    total: as ? statistics[as](amounts) : sumOf(amounts),
    count: rows.length,
    rows: rows.slice(0, mostRows).map(({ row, amount }) => ({
      ...placeOf(found.origin, data, row),
      amount,
      share: all === 0 ? 0 : Math.abs(amount) / all,
      is: Object.fromEntries(
        dimensions.flatMap(([dimension, of]) => (of(row) === "" ? [] : [[dimension, of(row)] as const])),
      ),
    })),
  };
}

/** Channels are one where they are spelt alike but for blanks around and capitals. */
function isSame(dimension: Dimension, a: string, b: string): boolean {
  return dimension === "channel" ? channelKey(a) === channelKey(b) : a === b;
}

/** Parts of spread rows have any number of decimals; what is added up has less than nine. */
function sumOf(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1e8) / 1e8;
}

const statistics: Readonly<Record<NonNullable<Trace["as"]>, (amounts: readonly number[]) => number>> = {
  mean: (amounts) => amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
  median: (amounts) => {
    const sorted = inOrder(amounts);
    return (sorted[Math.ceil(sorted.length / 2) - 1]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
  },
  least: (amounts) => inOrder(amounts)[0]!,
  second: (amounts) => inOrder(amounts)[1]!,
  greatest: (amounts) => inOrder(amounts).at(-1)!,
};

function inOrder(amounts: readonly number[]): number[] {
  return [...amounts].sort((a, b) => a - b);
}

function placeOf(origin: Facts["orders"]["origin"], { sources }: ReportData, row: number) {
  // a customer without an order stands in no row of the orders
  if (origin === undefined || origin.row[row] === 0) return {};
  const source = sources[origin.source[row]!]?.name;
  return { ...(source !== undefined && { source }), row: origin.row[row]! };
}
