import type { PeriodColumns, RawCell } from "../source";
import { serialOf } from "../values/serial";
import { cleanText } from "../values/text";
import { titlePeriod } from "./months";
import type { FiscalYear } from "./quarters";
import { normaliseTitle, titleSet } from "./titles";

type Row = readonly RawCell[];

const yearTitles = titleSet(
  "year|fiscal year|fy|posting year|accounting year|financial year|年|年度|年份|会计年度|财年|財年|會計年度",
);
const periodTitles = titleSet(
  `period|fiscal period|posting period|accounting period|period no|period number|month|month no|month number|fiscal month
  |期间|会计期间|月|月份|会计月份|期|期間|會計期間|過帳期間|會計月份`,
);
const quarterTitles = titleSet("quarter|fiscal quarter|qtr|季|季度|季別");
/** Months of a calendar year, unless its title says otherwise. */
const monthTitle = /^month|^月/;
const fiscalTitle = /^fiscal|^fy$|^financial|^(?:财|財)年$/;

const year = /^(?:fy ?)?((?:19|20)\d{2})(?:年度?)?$/i;
const number = /^(?:p|m|per\.?|period|第)? ?0{0,2}(\d{1,2})(?:期|月份?)?$/i;

const yearIn = (cell: RawCell) => Number(year.exec(cleanText(cell))?.[1]);

/** The month that a name such as Jan means, or a period counted from the first month of the year; from 1, NaN for none. */
function monthOf(cell: RawCell, isQuarter: boolean): { readonly month: number; readonly isNamed: boolean } {
  const text = cleanText(cell);
  const plain = Number(number.exec(text)?.[1]);
  const named = titlePeriod(text);
  if (isQuarter && plain >= 1 && plain <= 4) return { month: 3 * plain - 2, isNamed: false };
  // periods after the twelfth only correct the last one
  if (!isQuarter && plain >= 1 && plain <= 16) return { month: Math.min(plain, 12), isNamed: false };
  return { month: named?.month ?? NaN, isNamed: named?.isQuarter === false };
}

/** The first day of the month that a row names in two columns; undefined where it names none. */
export function dayOfPeriod(row: Row, columns: PeriodColumns): number | undefined {
  const { year: at, period, isQuarter, firstMonth, isNamedByEnd } = columns;
  const { month, isNamed } = monthOf(row[period] ?? null, isQuarter);
  const first = yearIn(row[at] ?? null) - (isNamedByEnd === true ? 1 : 0);
  if (isNamed) return serialOf(month < firstMonth ? first + 1 : first, month, 1);
  const counted = month + firstMonth - 1;
  return counted > 12 ? serialOf(first + 1, counted - 12, 1) : serialOf(first, counted, 1);
}

/** Share of the rows that must name a month. */
const mostRows = 0.9;

/**
 * The two columns that say the month of each row, such as "Fiscal year" and "Period".
 *
 * @param isPlan periods and quarters of plans are those of the fiscal year, whatever they are called
 */
export function periodColumns(
  header: Row,
  rows: readonly Row[],
  isPlan: boolean,
  { fiscalYearStart, fiscalYearNamed }: FiscalYear,
): (PeriodColumns & { readonly isCounted: boolean }) | undefined {
  const normal = header.map(normaliseTitle);
  const find = (set: ReadonlySet<string>) => normal.findIndex((title) => set.has(title));
  const [years, months, quarters] = [find(yearTitles), find(periodTitles), find(quarterTitles)];
  const period = months < 0 ? quarters : months;
  if (years < 0 || period < 0) return undefined;
  const isFiscal = fiscalTitle.test(normal[years]!) || fiscalTitle.test(normal[period]!);
  const isPlanned = isPlan && fiscalYearStart !== undefined && !monthTitle.test(normal[period]!);
  const isCounted = isFiscal || isPlanned;
  const firstMonth = isCounted ? (fiscalYearStart ?? 1) : 1;
  const isNamedByEnd = firstMonth > 1 && fiscalYearNamed === "end";
  const columns = { year: years, period, isQuarter: months < 0, firstMonth, ...(isNamedByEnd && { isNamedByEnd }) };
  const dated = rows.filter((row) => cleanText(row[years] ?? null) !== "");
  const named = dated.filter((row) => dayOfPeriod(row, columns) !== undefined);
  return named.length > 0 && named.length >= mostRows * dated.length ? { ...columns, isCounted } : undefined;
}
