import { differenceInCents } from "../../core";
import { cell } from "../cells";
import { formats } from "../formats";
import { formula } from "../formulas";
import type { Cell, ConditionalFormat } from "../plan";

/** Two cells of a column that should hold the same number, and what their columns are rounded to. */
interface Tie {
  readonly actual: { readonly address: string; readonly value: number };
  readonly expected: { readonly address: string; readonly value: number };
  /** Name of the number of decimals that checks compare to. */
  readonly decimals: string;
}

/** The difference of two totals, which must read 0.00, and its mark; `at` is the address of the difference. */
export function tieCells({ actual, expected, decimals }: Tie, at: string): Cell[] {
  const difference = differenceInCents(expected.value, actual.value);
  const good = difference === 0;
  return [
    cell(
      formula(`=ROUND(${actual.address}-${expected.address},${decimals})`, difference),
      good ? "differenceGood" : "differenceBad",
      formats.difference,
    ),
    cell(formula(`=IF(${at}=0,"✓","✗")`, good ? "✓" : "✗"), good ? "checkGood" : "checkBad"),
  ];
}

/** Green where the two tie, red where they do not: for a difference in a column and the mark right of it. */
export function tieFormats(row: number, column: string): ConditionalFormat[] {
  const difference = `${column}${row}`;
  const mark = `${String.fromCharCode(column.charCodeAt(0) + 1)}${row}`;
  return [
    { kind: "equal", range: difference, value: 0, style: "differenceGood" },
    { kind: "notEqual", range: difference, value: 0, style: "differenceBad" },
    { kind: "equal", range: mark, value: "✓", style: "checkGood" },
    { kind: "notEqual", range: mark, value: "✓", style: "checkBad" },
  ];
}
