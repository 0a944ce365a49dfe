import type { Locale } from "../i18n";

/** A number of rows or customers as people of that language write it. */
export function count(value: number, locale: Locale): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 0 });
}

/** An amount with its cents. */
export function amount(value: number, locale: Locale): string {
  return value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
