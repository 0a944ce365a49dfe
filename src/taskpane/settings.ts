import type { ReadOptions } from "../intake";
import { serialOf } from "../intake";
import type { ReportSettings } from "../report";

/** What the user sets before a build. Dates are ISO ("2025-06-30"); "" leaves a choice to the data. */
export interface Settings {
  readonly asOf: string;
  readonly periodStart: string;
  /** Currency or unit of the amounts, as text beside the numbers. */
  readonly unit: string;
  /** Whose report it is. */
  readonly subject: string;
  readonly dateOrder: "" | "dmy" | "mdy";
  readonly decimalMark: "" | "." | ",";
  readonly valuesOnly: boolean;
}

export const noSettings: Settings = {
  asOf: "",
  periodStart: "",
  unit: "",
  subject: "",
  dateOrder: "",
  decimalMark: "",
  valuesOnly: false,
};

/** Whether the period starts after it ends; days that are left to the data cannot be compared yet. */
export function startsTooLate({ asOf, periodStart }: Settings): boolean {
  return asOf !== "" && periodStart !== "" && periodStart > asOf;
}

/** What reading needs of the settings. */
export function readOptions({ asOf, dateOrder, decimalMark }: Settings): Omit<ReadOptions, "name"> {
  const last = serial(asOf);
  return {
    ...(last !== undefined && { asOf: last }),
    ...(dateOrder && { dateOrder }),
    ...(decimalMark && { decimalMark }),
  };
}

/** What the report needs of the settings. */
export function reportSettings({ asOf, periodStart, unit, subject }: Settings): ReportSettings {
  const [last, first] = [serial(asOf), serial(periodStart)];
  return {
    ...(last !== undefined && { asOf: last }),
    ...(first !== undefined && { periodStart: first }),
    ...(unit.trim() && { unit: unit.trim() }),
    ...(subject.trim() && { subject: subject.trim() }),
  };
}

/** Excel's number of an ISO day; undefined for "" and for days that Excel does not have. */
function serial(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOf(year, month, date);
}
