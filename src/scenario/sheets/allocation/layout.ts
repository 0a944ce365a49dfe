import type { Allocation } from "../../allocation/allocation";

/** Columns of the table of channels. */
export const columns = {
  ...{ name: "A", spend: "B", customers: "C", ceiling: "D", value: "E", floor: "F", cap: "G", slope: "H" },
  ...{
    optimal: "I",
    change: "J",
    returnNow: "K",
    returnThen: "L",
    customersThen: "M",
    gain: "N",
    why: "O",
    check: "P",
    basis: "Q",
  },
} as const;

export type Column = keyof typeof columns;

/** Points of each curve, the first at no spending. */
export const curveSteps = 20;

/** Rows as on the sheet, from 1. */
export const at = {
  heading: 6,
  budget: 7,
  logarithm: 8,
  lastReturn: 9,
  unspent: 10,
  table: 12,
  header: 13,
  first: 14,
} as const;

/** Rows that depend on how many channels there are. */
export function rowsOf({ channels }: Pick<Allocation, "channels">) {
  const last = at.first + channels.length - 1;
  const charts = last + 4;
  const turns = charts + 20;
  const sorted = turns + channels.length + 3;
  const curves = sorted + 2 * channels.length + 3;
  return {
    ...{ last, total: last + 1, finding: last + 2, charts },
    turns: { heading: turns, first: turns + 2 },
    sorted: { heading: sorted, first: sorted + 2, last: sorted + 1 + 2 * channels.length },
    curves: { heading: curves, first: curves + 2, last: curves + 2 + curveSteps },
  };
}

/** All cells of a column of the table, fixed. */
export function columnOf(column: Column, last: number): string {
  return `$${columns[column]}$${at.first}:$${columns[column]}$${last}`;
}
