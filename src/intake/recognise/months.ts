import type { MonthColumn, RawCell } from "../source";
import { monthNumber, readDate } from "../values/date";
import { isoDate, serialOf } from "../values/serial";
import { cleanText } from "../values/text";

/** A month or quarter as a title names it, by its first month. */
interface TitlePeriod {
  readonly year?: number;
  readonly month: number;
  readonly isQuarter: boolean;
  /** The title names a fiscal year. */
  readonly isFiscal?: boolean;
  /** It names both years of it, so that there is no doubt in which it begins. */
  readonly isSpan?: boolean;
}

/** Month (1 to 12) with which the year begins that quarters are counted in: where a title says FY, and elsewhere. */
export interface QuarterStart {
  readonly fiscal: number;
  readonly plain: number;
  /** Fiscal years that begin later than in January are named after the year in which they end. */
  readonly isNamedByEnd?: boolean;
}

const numerals = "一二三四五六七八九十";
const yearMonth = /^(\d{4}) ?[-/.年_] ?-?(\d{1,2})月?份?$/;
const republicMonth = /^(?:民[國国] ?)?(1\d{2}) ?[-/.年] ?(\d{1,2})月?份?$/;
const compact = /^(\d{4})(\d{2})$/;
const monthOnly = /^(\d{1,2}) ?月份?$/;
const numeralMonth = /^(十?[一二三四五六七八九]|十)月份?$/;
const named = /^([a-z]{3,9})\.?(?:[-/' ]*(\d{4}|\d{2}))?$/i;
const yearNamed = /^(\d{4})[-/ ]+([a-z]{3,9})\.?$/i;
const yearQuarter = /^(\d{4}) ?[-年]? ?(?:q|第)?([1-4一二三四])(?:季度?)?$/i;
const quarter = /^(?:q|quarter ?|第)([1-4一二三四])(?:季度?)?(?:[-/' ]*(\d{4}|\d{2}))?$/i;
const quarterAfter = /^([1-4])q(?:[-/' ]*(\d{4}|\d{2}))?$/i;
/** FY2024, FY24, FY2023/24, 2024财年: the year that names it, or the first of two. */
const fiscalYear =
  /(?:\bfy|fiscal year|会计年度|會計年度|财年|財年) ?[-']?(\d{4}|\d{2})(?:[-/]\d{2,4}(?!\d))?|(\d{4}|\d{2})(?:[-/]\d{2,4})?(?:会计年度|會計年度|财年|財年)/i;
const twoYears = /\d[-/]\d/;

/** Whether words speak of a fiscal year. */
export const namesFiscalYear = (text: string) => fiscalYear.test(text);

/** Whether words name both years of a fiscal year: FY2024/25. */
export const namesBothYears = (text: string) => twoYears.test(fiscalYear.exec(text)?.[0] ?? "");

/** A quarter of a fiscal year, in whichever order both stand. */
function ofFiscal(text: string): TitlePeriod | undefined {
  const match = fiscalYear.exec(text);
  if (match === null) return undefined;
  const rest = text.replace(match[0], "").replace(/^[-\s_/,.]+|[-\s_/,.]+$/g, "");
  const found = quarter.exec(rest) ?? quarterAfter.exec(rest);
  const known = found === null ? undefined : period(quarterMonth(found[1]!), match[1] ?? match[2], true);
  return known && { ...known, isFiscal: true, ...(twoYears.test(match[0]) && { isSpan: true }) };
}

const period = (month: number, year: string | undefined, isQuarter = false): TitlePeriod | undefined => {
  if (!(month >= 1 && month <= 12)) return undefined;
  const full = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  return { month, isQuarter, ...(full !== undefined && { year: full }) };
};

const numeral = (text: string) =>
  text.startsWith("十") ? 10 + numerals.indexOf(text[1] ?? "") + 1 : numerals.indexOf(text) + 1;
const quarterMonth = (text: string) => 3 * ((Number(text) || numeral(text)) - 1) + 1;

function ofText(text: string): TitlePeriod | undefined {
  let match: RegExpExecArray | null;
  if ((match = yearMonth.exec(text) ?? compact.exec(text)) !== null) return period(Number(match[2]), match[1]);
  if ((match = republicMonth.exec(text)) !== null) return period(Number(match[2]), String(Number(match[1]) + 1911));
  if ((match = monthOnly.exec(text)) !== null) return period(Number(match[1]), undefined);
  if ((match = numeralMonth.exec(text)) !== null) return period(numeral(match[1]!), undefined);
  if ((match = named.exec(text)) !== null && monthNumber(match[1]!) > 0)
    return period(monthNumber(match[1]!), match[2]);
  if ((match = yearNamed.exec(text)) !== null) return period(monthNumber(match[2]!), match[1]);
  if (/q|季/i.test(text)) {
    if ((match = quarterAfter.exec(text)) !== null) return period(quarterMonth(match[1]!), match[2], true);
    if ((match = yearQuarter.exec(text)) !== null) return period(quarterMonth(match[2]!), match[1], true);
    if ((match = quarter.exec(text)) !== null) return period(quarterMonth(match[1]!), match[2], true);
    return ofFiscal(text);
  }
  return undefined;
}

/** The month or quarter that a title names; a date in a title is its month if it is the first or last day. */
export function titlePeriod(title: RawCell): TitlePeriod | undefined {
  if (typeof title !== "number") return ofText(cleanText(title));
  const serial = readDate(title, undefined);
  if (serial === undefined) return undefined;
  const [year, month, day] = isoDate(serial).split("-");
  return day === "01" || isoDate(serial + 1).endsWith("-01") ? period(Number(month), year) : undefined;
}

/** A few columns named for months may be anything; from this many on the table is wide. */
const fewest = 3;

/** Whether a row of titles names months or quarters, in order, as a wide table does. */
export const namesMonths = (row: readonly RawCell[]) =>
  [undefined, "budget" as const, "actual" as const].some((measure) => monthTitles(row, measure) !== undefined);

/** What stands in each month of a table that has several: "Jan-Budget", "1月实际". */
export type Measure = "budget" | "actual";

const measures: Readonly<Record<Measure, RegExp>> = {
  budget: /budget(?:ed)?|plan(?:ned)?|forecast|target|预算|计划|预测|目标|預算|計畫|預測|目標/i,
  actual: /actuals?|实际(?:发生额|数|金额)?|實際(?:發生額|數|金額)?/i,
};

/** The period of a title that names this measure as well. */
function measuredPeriod(title: RawCell, measure: Measure): TitlePeriod | undefined {
  const text = cleanText(title);
  const word = measures[measure];
  return word.test(text) ? ofText(text.replace(word, "").replace(/^[-\s_/]+|[-\s_/]+$/g, "")) : undefined;
}

/**
 * The columns that are months, with years where the titles give them; undefined if this is no wide table.
 *
 * @param measure of which the months are, where a table has several
 */
function monthTitles(
  row: readonly RawCell[],
  measure: Measure | undefined,
): (TitlePeriod & { index: number })[] | undefined {
  const found = row.flatMap((cell, index) => {
    const named = measure === undefined ? titlePeriod(cell) : measuredPeriod(cell, measure);
    return named === undefined ? [] : [{ ...named, index }];
  });
  const isUniform = found.every(
    (one) =>
      one.isQuarter === found[0]!.isQuarter &&
      one.isFiscal === found[0]!.isFiscal &&
      (one.year === undefined) === (found[0]!.year === undefined),
  );
  const keys = new Set(found.map(({ year = 0, month }) => 12 * year + month));
  return found.length >= fewest && isUniform && keys.size === found.length ? found : undefined;
}

/** The year in words around a table; undefined if there is none, or more than one. */
export function yearIn(texts: readonly string[]): number | undefined {
  const years = new Set(
    texts.flatMap((text) => [
      ...(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number),
      ...(text.match(/(?<!\d)1\d{2}(?= ?年)/g) ?? []).map((year) => Number(year) + 1911),
    ]),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** Whether the columns of a table are quarters, and those of a fiscal year by their titles. */
export function quartersIn(titles: readonly RawCell[], measure?: Measure): { isFiscal: boolean } | undefined {
  const [first] = monthTitles(titles, undefined) ?? (measure && monthTitles(titles, measure)) ?? [];
  return first?.isQuarter ? { isFiscal: first.isFiscal === true } : undefined;
}

/**
 * The month columns of a wide table with their days; a quarter counts from its first month. Titles without a year
 * take the one given, and the next one after each turn from a later month to an earlier. Where each month has several
 * columns, those of one measure are taken.
 *
 * @param start with which month the year of quarters begins
 * @returns undefined if it is no wide table; no columns if it is one whose year nobody tells
 */
export function monthColumns(
  titles: readonly RawCell[],
  year: number | undefined,
  measure?: Measure,
  start: QuarterStart = { fiscal: 1, plain: 1 },
): MonthColumn[] | undefined {
  const found = monthTitles(titles, undefined) ?? (measure && monthTitles(titles, measure));
  if (found === undefined) return undefined;
  let running = year === undefined || !beginsBefore(found[0]!, start) ? year : year - 1;
  return found.flatMap(({ index, month, year: own, isQuarter, isFiscal, isSpan }, i) => {
    if (running !== undefined && i > 0 && found[i - 1]!.month > month) running++;
    const base = own ?? running;
    if (base === undefined) return [];
    const first = isQuarter ? (isFiscal ? start.fiscal : start.plain) : 1;
    const isBack = first > 1 && start.isNamedByEnd === true && isSpan !== true;
    const counted = month + first - 1;
    const begun = isBack ? base - 1 : base;
    const serial = counted > 12 ? serialOf(begun + 1, counted - 12, 1) : serialOf(begun, counted, 1);
    return serial === undefined ? [] : [{ index, date: serial }];
  });
}

/** Whether months without years begin in the year before that which names their fiscal year. */
const beginsBefore = ({ isQuarter, year, month }: TitlePeriod, { fiscal, isNamedByEnd }: QuarterStart) =>
  !isQuarter && year === undefined && month === fiscal && fiscal > 1 && isNamedByEnd === true;

/** Whether the columns of a table are months of a year that begins later than in January, and that they do not name. */
export const areMonthsOfLaterYear = (titles: readonly RawCell[], measure?: Measure): boolean => {
  const [first] = monthTitles(titles, undefined) ?? (measure && monthTitles(titles, measure)) ?? [];
  return first !== undefined && !first.isQuarter && first.year === undefined && first.month > 1;
};
