import { currencySigns } from "./currency";

export type DecimalMark = "." | ",";

/** A number as read, and the currency that stood beside it. */
export interface ReadNumber {
  readonly value: number;
  readonly currency?: string;
}

/** Whether a number names its own unit, as 1.2万 and 500K do. */
export function hasOwnUnit(text: string): boolean {
  return scale.test(withoutBoth(text).rest);
}

const signOf = new Map(
  currencySigns.flatMap(([sign, , written]) => written.map((word) => [word.toUpperCase(), sign] as const)),
);
const escaped = [...signOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/\$/g, "\\$"))
  .join("|");
const prefix = new RegExp(`^(?:${escaped}) ?`, "i");
const suffix = new RegExp(` ?(?:${escaped})$`, "i");

const powers: Readonly<Record<string, number>> = { 千: 3, k: 3, 万: 4, 萬: 4, m: 6, 亿: 8, 億: 8 };
const scale = /(?<=\d) ?([千万萬亿億]|[km])$/i;

/** Longer texts are no numbers that anybody typed. */
const longestNumber = 60;

const simple = /^-?\d+(?:\.\d+)?$/;
const shapes = {
  ".": /^(?:\d+|\d{1,3}(?:[,' ’]\d{2,3})*[,' ’]\d{3})?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
  ",": /^(?:\d+|\d{1,3}(?:[.' ’]\d{2,3})*[.' ’]\d{3})?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
};

/** A text without what stood around it. */
interface Stripped {
  readonly rest: string;
  readonly negative?: boolean;
  readonly currency?: string;
}

/** Takes the sign off: a minus before or after, U+2212, a triangle, brackets, 红字 or CR as accountants write them. */
function withoutSign(text: string): Stripped {
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed !== null) return { negative: true, rest: bracketed[1]!.trim() };
  const red = /^[([]?[红紅]字[)\]]?\s*(.+)$/.exec(text);
  if (red !== null) return { negative: true, rest: red[1]!.trim() };
  const signed = /^[-\u2212△](.*)$/.exec(text) ?? /^(.*\d)[-\u2212]$/.exec(text);
  if (signed !== null) return { negative: true, rest: signed[1]!.trim() };
  const booked = /^(.*\d) ?(?:(cr|[贷貸])|dr|借)$/i.exec(text);
  if (booked !== null) return { negative: booked[2] !== undefined, rest: booked[1]!.trim() };
  return { rest: text.startsWith("+") ? text.slice(1).trim() : text };
}

function withoutCurrency(text: string): Stripped {
  const found = prefix.exec(text) ?? suffix.exec(text);
  if (found === null) return { rest: text };
  const currency = signOf.get(found[0].trim().toUpperCase())!;
  return { currency, rest: found.index === 0 ? text.slice(found[0].length) : text.slice(0, found.index) };
}

/** Sign and currency stand in either order: -$5, $-5, ($5). Each is taken off once. */
function withoutBoth(text: string): Stripped {
  const outer = withoutCurrency(text);
  if (outer.currency !== undefined) return { currency: outer.currency, ...withoutSign(outer.rest) };
  const sign = withoutSign(text);
  return sign.negative === true ? { negative: true, ...withoutCurrency(sign.rest) } : sign;
}

function fromDigits(text: string, mark: DecimalMark, power: number): number | undefined {
  if (!/\d/.test(text) || !shapes[mark].test(text)) return undefined;
  const ungrouped = text.replace(mark === "." ? /[,' ’]/g : /[.' ’]/g, "").replace(",", ".");
  // the power goes into the text: 1.2 * 10 ** 8 need not be exact, Number("1.2e8") is
  const value = Number(power === 0 ? ungrouped : `${ungrouped}e${power}`);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Reads a cleaned text as a number: signs, currencies, thousands, 万, 亿, K and M understood.
 *
 * @param mark the decimal mark of the column
 * @returns undefined if the text is no number in a column with that mark
 */
export function readNumberText(text: string, mark: DecimalMark): ReadNumber | undefined {
  if (text.length > longestNumber) return undefined;
  // adding 0 makes a 0 of -0, which nobody means
  if (mark === "." && simple.test(text)) return { value: Number(text) + 0 };
  const { rest, negative, currency } = withoutBoth(text);
  const unit = scale.exec(rest);
  const digits = unit === null ? rest : rest.slice(0, unit.index);
  const size = fromDigits(digits, mark, unit === null ? 0 : powers[unit[1]!.toLowerCase()]!);
  if (size === undefined) return undefined;
  const value = negative === true && size !== 0 ? -size : size;
  return currency === undefined ? { value } : { value, currency };
}
