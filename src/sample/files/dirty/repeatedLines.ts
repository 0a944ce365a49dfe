import type { SampleCell, SampleTable } from "../../tables";

const isEven = (cell: SampleCell | undefined) => Math.round(Number(cell) * 100) % 2 === 0;

/**
 * Orders of two pieces as two equal lines of one piece, where their cents can be halved: lines that repeat are legal
 * in orders, and are counted both.
 */
export function withRepeatedLines(orders: SampleTable): SampleTable {
  const numbers = orders.columns.flatMap(({ kind }, i) => (kind === "amount" || kind === "whole" ? [i] : []));
  const quantity = orders.columns.findIndex(({ kind }) => kind === "whole");
  const rows = orders.rows.flatMap((row) => {
    if (row[quantity] !== 2 || !numbers.every((i) => isEven(row[i]))) return [row];
    const half = row.map((cell, i) => (numbers.includes(i) ? Math.round(Number(cell) * 50) / 100 : cell));
    return [half, half];
  });
  return { ...orders, rows };
}
