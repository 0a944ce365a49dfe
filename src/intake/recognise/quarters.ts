import type { FiscalYearNaming, Quarters, RawCell, TableRole } from "../source";
import {
  areMonthsOfLaterYear,
  namesBothYears,
  namesFiscalYear,
  quartersIn,
  type Measure,
  type QuarterStart,
} from "./months";

/** How fiscal years are counted, as the user says it. */
export interface FiscalYear {
  /** Month (1 to 12) with which it begins; undefined where nobody said. */
  readonly fiscalYearStart?: number | undefined;
  /** The year that names it: that in which it begins, unless said, or that in which it ends. */
  readonly fiscalYearNamed?: FiscalYearNaming | undefined;
}

/** What is known of a table whose quarters may be those of a fiscal year. */
interface QuarterTable extends FiscalYear {
  readonly titles: readonly RawCell[];
  /** The lines above it and its name, which may say that the years are fiscal ones. */
  readonly around: readonly string[];
  readonly role: TableRole;
  readonly measure: Measure | undefined;
}

/** Quarters of a fiscal year count from its start; those of a plan do so without being called so. */
export function quarterStart({ role, around, fiscalYearStart = 1, fiscalYearNamed }: QuarterTable): QuarterStart {
  const isFiscal = role === "budget" || around.some(namesFiscalYear);
  const isNamedByEnd = fiscalYearNamed === "end" && !around.some(namesBothYears);
  return { fiscal: fiscalYearStart, plain: isFiscal ? fiscalYearStart : 1, isNamedByEnd };
}

/** How the quarters of a table were counted, or its months of a fiscal year; undefined where it has none. */
export function quartersOf(table: QuarterTable): Quarters | undefined {
  const found = quartersIn(table.titles, table.measure);
  const isSaid = table.around.some(namesFiscalYear);
  if (found === undefined) {
    const isLater = isSaid && areMonthsOfLaterYear(table.titles, table.measure);
    return isLater && !table.around.some(namesBothYears) ? { counted: "months", ...namedOf(table) } : undefined;
  }
  const isPlan = table.role === "budget" && table.fiscalYearStart !== undefined;
  return countedFrom(found.isFiscal || isSaid || isPlan, table);
}

const namedOf = ({ fiscalYearNamed }: FiscalYear) => (fiscalYearNamed === "end" ? ({ named: "end" } as const) : {});

/** From which month quarters or periods count, where their years are fiscal ones or not. */
export function countedFrom(isFiscal: boolean, { fiscalYearStart, ...year }: FiscalYear): Quarters {
  if (fiscalYearStart === undefined) return { counted: isFiscal ? "unsaid" : "calendar" };
  return isFiscal && fiscalYearStart > 1 ? { counted: "fiscal", ...namedOf(year) } : { counted: "calendar" };
}
