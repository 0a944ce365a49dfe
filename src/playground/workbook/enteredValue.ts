import { invalidArgument } from "./officeErrors";
import type { CellWrite } from "./port";

/** What an input makes of a cell, and the number format that a cell of format General takes on with it. */
export interface Entered {
  readonly write: CellWrite;
  readonly format?: string;
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const usDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * How Excel (en-US) takes a value that a program puts into a cell. undefined leaves the cell alone.
 * A leading apostrophe makes text and is no part of it; format "@" makes text of everything.
 */
export function enteredValue(input: unknown, format: string): Entered | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" && !Number.isFinite(input)) throw invalidArgument("values");
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
    throw invalidArgument("values");
  if (typeof input === "boolean") return { write: { value: input } };
  if (format === "@") return { write: { value: String(input).replace(/^'/, "") } };
  if (typeof input === "number") return { write: { value: input } };
  if (input.startsWith("'")) return { write: { value: input.slice(1) } };
  if (input.startsWith("=") && input.length > 1) return { write: { formula: input } };
  return typedText(input, format);
}

function typedText(input: string, format: string): Entered {
  const text = input.trim();
  const entered = (value: number, ownFormat?: string): Entered =>
    ownFormat !== undefined && format === "General" ? { write: { value }, format: ownFormat } : { write: { value } };
  if (number.test(text)) return entered(Number(text));
  if (grouped.test(text)) return entered(Number(text.replaceAll(",", "")), text.includes(".") ? "#,##0.00" : "#,##0");
  const share = percent.exec(text);
  if (share) return entered(Number(share[1]) / 100, text.includes(".") ? "0.00%" : "0%");
  if (/^(true|false)$/i.test(text)) return { write: { value: text.toLowerCase() === "true" } };
  const serial = dateSerial(text);
  return serial === undefined ? { write: { value: input } } : entered(serial, "m/d/yyyy");
}

/** Days since 30 December 1899, Excel's count from March 1900 on. */
function dateSerial(text: string): number | undefined {
  const iso = isoDate.exec(text);
  const us = usDate.exec(text);
  const [year, month, day] = iso ? iso.slice(1).map(Number) : us ? [us[3], us[1], us[2]].map(Number) : [];
  if (year === undefined || year < 1901) return undefined;
  const date = new Date(Date.UTC(year, month! - 1, day));
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}
