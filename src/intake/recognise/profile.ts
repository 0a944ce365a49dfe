import type { RawCell } from "../source";
import { readDate } from "../values/date";
import { readNumberText } from "../values/number";
import { cleanText, isBlankText } from "../values/text";

/** What the values of one column look like, each as a share (0 to 1) of those that are not blank. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers with decimals: money rather than ids. */
  readonly decimals: number;
  readonly distinct: number;
  /** The first values that are not blank. */
  readonly examples: readonly RawCell[];
}

const isNumber = (text: string) => readNumberText(text, ".") !== undefined || readNumberText(text, ",") !== undefined;
const isDate = (cell: string | number) => readDate(cell, "dmy") !== undefined || readDate(cell, "mdy") !== undefined;

/** Looks at one column of the first rows. */
export function profileColumn(rows: readonly (readonly RawCell[])[], index: number): ColumnProfile {
  const cells = rows.map((row) => row[index] ?? null).filter((cell) => !isBlankText(cleanText(cell)));
  const texts = cells.map(cleanText);
  const share = (count: number) => (cells.length === 0 ? 0 : count / cells.length);
  return {
    filled: rows.length === 0 ? 0 : cells.length / rows.length,
    dates: share(cells.filter((cell, i) => isDate(typeof cell === "number" ? cell : texts[i]!)).length),
    numbers: share(texts.filter(isNumber).length),
    decimals: share(texts.filter((text) => /[.,]\d{1,2}\D*$/.test(text) && isNumber(text)).length),
    distinct: share(new Set(texts).size),
    examples: cells.slice(0, 3),
  };
}
