import type { RawCell } from "../source";
import { cleanText } from "../values/text";

const unit = String.raw`元|万元|萬元|千元|亿元|億元|块|圆|圓|usd|us\$|eur|gbp|cny|rmb|twd|nt\$|hkd|hk\$|jpy|\$|€|£|¥|%`;
const unitInBrackets = new RegExp(String.raw`[([{【]\s*(?:${unit})\s*[)\]}】]\s*$`);
const unitAtEnd = /[\s_-](?:in[\s_-])?(?:usd|eur|gbp|cny|rmb|twd|hkd|jpy)$/;
const separators = /[\s_\-/()[\]{}:.,'"#*?!]+/g;

/** The form in which titles are compared: narrow, lower case, without unit, blanks and separators. */
export function normaliseTitle(title: RawCell): string {
  return cleanText(title).toLowerCase().replace(unitInBrackets, "").replace(unitAtEnd, "").replace(separators, "");
}

/** Titles that are written with "|" between them, in the form in which they are compared. */
export const titleSet = (text: string): ReadonlySet<string> => new Set(text.split("|").map(normaliseTitle));
