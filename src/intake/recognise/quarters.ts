import type { Quarters, RawCell, TableRole } from "../source";
import { namesFiscalYear, quartersIn, type Measure, type QuarterStart } from "./months";

/** What is known of a table whose quarters may be those of a fiscal year. */
interface QuarterTable {
  readonly titles: readonly RawCell[];
  /** The lines above it and its name, which may say that the years are fiscal ones. */
  readonly around: readonly string[];
  readonly role: TableRole;
  readonly measure: Measure | undefined;
  /** Month (1 to 12) with which the fiscal year begins; undefined where nobody said. */
  readonly fiscalYearStart: number | undefined;
}

/** Quarters of a fiscal year count from its start; those of a plan do so without being called so. */
export function quarterStart({ role, around, fiscalYearStart = 1 }: QuarterTable): QuarterStart {
  const isFiscal = role === "budget" || around.some(namesFiscalYear);
  return { fiscal: fiscalYearStart, plain: isFiscal ? fiscalYearStart : 1 };
}

/** How the quarters of a table were counted; undefined where it has none. */
export function quartersOf(table: QuarterTable): Quarters | undefined {
  const found = quartersIn(table.titles, table.measure);
  const isNamed = found?.isFiscal === true || table.around.some(namesFiscalYear);
  const isPlan = table.role === "budget" && table.fiscalYearStart !== undefined;
  return found && countedFrom(isNamed || isPlan, table.fiscalYearStart);
}

/** From which month quarters or periods count, where their years are fiscal ones or not. */
export function countedFrom(isFiscal: boolean, fiscalYearStart: number | undefined): Quarters {
  if (fiscalYearStart === undefined) return { counted: isFiscal ? "unsaid" : "calendar" };
  return { counted: isFiscal && fiscalYearStart > 1 ? "fiscal" : "calendar" };
}
