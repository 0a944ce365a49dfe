import { currencyCode, serialOf, type Rates, type ReadOptions } from "../intake";
import type { ReportSettings } from "../report";

/** A rate as the user types it. */
export interface TypedRate {
  readonly currency: string;
  readonly rate: string;
}

/** What the user sets besides the tables; "" leaves it to the data. */
export interface Settings {
  /** Day as the browser's date field has it, such as "2025-06-30". */
  readonly asOf: string;
  readonly periodStart: string;
  /** Currency or unit of the amounts. */
  readonly unit: string;
  /** Whose report it is. */
  readonly subject: string;
  /** Who prepares it. */
  readonly preparer: string;
  readonly dateOrder: "" | "dmy" | "mdy";
  readonly decimalMark: "" | "." | ",";
  readonly rates: readonly TypedRate[];
  readonly mergeNames: boolean;
  /** Names of customers: "" masks those of people, or does as the template says. */
  readonly names: "" | "shown" | "masked";
  readonly valuesOnly: boolean;
}

export const noSettings: Settings = {
  asOf: "",
  periodStart: "",
  unit: "",
  subject: "",
  preparer: "",
  dateOrder: "",
  decimalMark: "",
  rates: [],
  mergeNames: false,
  names: "",
  valuesOnly: false,
};

/** Whether the period starts after it ends; days that are left to the data cannot be compared yet. */
export function startsTooLate({ asOf, periodStart }: Settings): boolean {
  return asOf !== "" && periodStart !== "" && periodStart > asOf;
}

/** Whether there are rates, and no currency that they lead to. */
export function lacksCurrency({ unit, rates }: Settings): boolean {
  return rates.length > 0 && currencyCode(unit.trim()) === undefined;
}

/** What reading needs of the settings. */
export function readOptions(settings: Settings): Omit<ReadOptions, "name"> {
  const { asOf, dateOrder, decimalMark } = settings;
  const last = serial(asOf);
  const rates = ratesOf(settings);
  return {
    ...(last !== undefined && { asOf: last }),
    ...(dateOrder && { dateOrder }),
    ...(decimalMark && { decimalMark }),
    ...(rates && { rates }),
  };
}

/** The rates that are complete; undefined where the report has no currency or nothing is converted. */
function ratesOf({ unit, rates }: Settings): Rates | undefined {
  const currency = currencyCode(unit.trim());
  const perUnit = rates.flatMap(({ currency: other, rate }) => {
    const code = currencyCode(other.trim());
    const value = Number(rate);
    return code !== undefined && value > 0 && value < Infinity ? [[code, value] as const] : [];
  });
  if (currency === undefined || perUnit.length === 0) return undefined;
  return { currency, perUnit: Object.fromEntries(perUnit) };
}

/** What the report needs of the settings. */
export function reportSettings({ asOf, periodStart, unit, subject, preparer, names }: Settings): ReportSettings {
  const [last, first] = [serial(asOf), serial(periodStart)];
  return {
    ...(last !== undefined && { asOf: last }),
    ...(first !== undefined && { periodStart: first }),
    ...(unit.trim() && { unit: unit.trim() }),
    ...(subject.trim() && { subject: subject.trim() }),
    ...(preparer.trim() && { preparer: preparer.trim() }),
    ...(names && { showNames: names === "shown" }),
  };
}

/** Excel's number of an ISO day; undefined for "" and for days that Excel does not have. */
function serial(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOf(year, month, date);
}
