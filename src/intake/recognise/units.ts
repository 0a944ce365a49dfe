import type { RawCell } from "../source";
import { currencyCode } from "../values/currency";
import { cleanText } from "../values/text";

const scales: readonly (readonly [RegExp, number])[] = [
  [/[百佰][万萬]/, 1e6],
  [/[千仟][万萬]/, 1e7],
  [/亿|億/, 1e8],
  [/万|萬/, 1e4],
  [/[千仟]/, 1e3],
  [/thousands?|000|\b(?:k|t|tsd)\b/i, 1e3],
  [/millions?|\b(?:mn|mm|m|mio)\b/i, 1e6],
  [/billions?|\b(?:bn|mrd)\b/i, 1e9],
];

/** '000, 000s, 000's. */
const threeZeros = String.raw`['’` + "`" + String.raw`]?000['’` + "`" + String.raw`]?s?`;
const scaleWord = String.raw`[百佰][万萬]|[千仟][万萬]|亿|億|万|萬|千|仟|thousands?|${threeZeros}|k|tsd\.?|millions?|mn|mm|mio\.?|m|billions?|bn|mrd\.?`;
const currency = String.raw`人民币|人民幣|新台幣|新臺幣|rmb|cny|usd|us\$|eur|gbp|hkd|twd|nt\$|hk\$|jpy|\$|€|£|¥|美元|欧元|歐元|元|块|圆|圓`;
/** "万元", "人民币万元", "USD thousand", "'000 EUR", "元". */
const unit = String.raw`(?:(?:(?:${currency})\s*:?\s*)?(?:${scaleWord})\s*(?:${currency}){0,2}|t(?:eur|€)|(?:${currency})+)`;

const bracketed = new RegExp(
  String.raw`[([{【]\s*(?:(?:单位|單位|unit|currency)\s*:?\s*)?(?:in\s+)?(${unit})\s*[)\]}】]\s*$`,
  "i",
);
const captioned = new RegExp(
  String.raw`(?<!编制|編製|填报|填報|制表|製表)(?:单位|單位|units?|currency|币种|幣別)\s*[:]\s*(?:in\s+)?(${unit})(?=$|[\s,;.)])`,
  "i",
);
/** Units that are nothing else wherever they stand: TEUR, k€, USD '000, $000s, Mio. EUR. */
const plainUnit = String.raw`(?:${currency})\s*${threeZeros}|${threeZeros}\s*(?:${currency})|[tk](?:eur|usd|gbp|€|\$|£)|(?:mio|mrd|tsd)\.?\s*(?:${currency})`;
const plain = new RegExp(String.raw`(?<![\w$€£])(${plainUnit})(?![\w€$£])`, "i");
const plainAtEnd = new RegExp(String.raw`[\s,_-]+(?:in\s+)?(${plainUnit})\s*$`, "i");
const spokenUnit = String.raw`(?:(?:${currency})\s*)?(?:thousands?|${threeZeros}|millions?|billions?|(?:tsd|mio|mrd)(?:\.|(?![a-z])))(?:\s+of\s+(?:${currency}))?`;
const spoken = new RegExp(String.raw`\bin\s+(${spokenUnit})(?![\w.]\w)`, "i");
/** In a line above a table, brackets may hold anything: a letter alone is no unit. */
const bracketedAbove = new RegExp(
  String.raw`[([{【]\s*(?:(?:单位|單位|unit|currency)\s*:?\s*)?(?:in\s+)?(?![a-z]\s*[)\]}】])(${unit})(?:\s+of\s+(?:${currency}))?\s*[)\]}】]`,
  "i",
);
const spokenAtEnd = new RegExp(String.raw`[\s,]+in\s+(${spokenUnit})\s*$`, "i");
const spokenCurrency = new RegExp(
  String.raw`\b(?:amounts?|values?|figures|all)\s+(?:are\s+)?in\s+(${currency})(?=$|[\s,;.)])`,
  "i",
);
const alone = new RegExp(String.raw`^[([{【]?\s*(?:${unit}|%|件|个|個|人|次|日期|天|pcs|days?)\s*[)\]}】]?$`, "i");

/** What the numbers of a column are to be multiplied by, and the words that say so. */
export interface Scale {
  readonly factor: number;
  readonly text: string;
}

const currencyWords = new RegExp(currency, "gi");

function scaleOf(text: string | undefined): Scale | undefined {
  if (text === undefined) return undefined;
  // without its currency: the k of kEUR stands for itself then
  const words = text.replace(currencyWords, " ");
  const factor = scales.find(([word]) => word.test(words))?.[1];
  return factor === undefined ? undefined : { factor, text: text.trim() };
}

const currencyAtEnd = /[\s_-](?:in[\s_-])?(usd|eur|gbp|cny|rmb|twd|hkd|jpy)$/i;
/** 元 and its like are the unit of several currencies. */
const unspecific = /^[元块圆圓]$/;

/** The currency that a unit names, by its letters; undefined for none, and for 元, which may be of any. */
function currencyOf(text: string | undefined): string | undefined {
  const word = text?.match(currencyWords)?.find((one) => !unspecific.test(one));
  return word === undefined ? undefined : currencyCode(word);
}

/** The unit at the end of a title. */
const unitIn = (title: string) => bracketed.exec(title) ?? spokenAtEnd.exec(title) ?? plainAtEnd.exec(title);

/** The currency of the amounts of a column as its title says it: "Amount (USD)", "cost_eur". */
export const titleCurrency = (title: string) => currencyOf((unitIn(title) ?? currencyAtEnd.exec(title))?.[1]);

/** "USD in thousands". */
const currencyBefore = new RegExp(
  String.raw`(?<!\w)(${currency})\s+in\s+(?:thousands|millions|billions|${threeZeros})`,
  "i",
);
const captions = [captioned, spoken, spokenCurrency, plain, bracketedAbove, currencyBefore];

/** The currency that a line above a table names: "Currency: USD", "币种：人民币", "Amounts in EUR thousands". */
export function captionCurrency(lines: readonly (readonly RawCell[])[]): string | undefined {
  const texts = lines.flat().flatMap((cell) => (typeof cell === "string" ? [cleanText(cell)] : []));
  const found = texts.flatMap((text) => captions.flatMap((one) => currencyOf(one.exec(text)?.[1]) ?? []));
  return found[0];
}

/** Whether a cell says nothing but a unit: "元", "(万元)", "%". */
export const isUnitOnly = (text: string) => alone.test(text);

const durations: readonly (readonly [RegExp, number])[] = [
  [/^(?:hours?|hrs?|h|小时|小時)$/i, 60],
  [/^(?:seconds?|secs?|s|秒)$/i, 1 / 60],
  [/^(?:days?|d|天)$/i, 1440],
  [/^(?:minutes?|mins?|分钟|分鐘|分)$/i, 1],
];
const durationWord = String.raw`hours?|hrs?|h|小时|小時|seconds?|secs?|s|秒|days?|d|天|minutes?|mins?|分钟|分鐘|分`;
const inBrackets = new RegExp(String.raw`[([{【]\s*(?:in\s+)?(${durationWord})\s*[)\]}】]\s*$`, "i");
const atEnd = new RegExp(String.raw`[\s_](?:in[\s_])?(hours|hrs|seconds|secs|days|minutes|mins)$`, "i");

/** What a title says its times are in, as minutes: "Handle time (hours)" is 60. */
function durationScale(title: string): Scale | undefined {
  const text = (inBrackets.exec(title) ?? atEnd.exec(title))?.[1];
  const factor = text === undefined ? undefined : durations.find(([word]) => word.test(text))?.[1];
  return factor === undefined || factor === 1 ? undefined : { factor, text: text! };
}

/** The unit in a line above a table: "单位：万元", "Amounts in thousands". */
export function captionScale(lines: readonly (readonly RawCell[])[]): Scale | undefined {
  for (const cell of lines.flat()) {
    const text = typeof cell === "string" ? cleanText(cell) : "";
    const found = [captioned, spoken, plain, bracketedAbove].flatMap((one) => scaleOf(one.exec(text)?.[1]) ?? []);
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

/** The unit in a title, "金额（万元）", or in the row of units below it. */
export function titleScale(title: string, unitBelow = ""): Scale | undefined {
  const unit = unitIn(title)?.[1];
  const below = isUnitOnly(unitBelow) ? unitBelow.replace(/[()[\]{}【】]/g, "") : undefined;
  return durationScale(title) ?? scaleOf(unit ?? below);
}

/** Whether a title names its unit, scaled or not: then a line above the table does not speak of it. */
export const namesUnit = (title: string, unitBelow = "") => unitIn(title) !== null || isUnitOnly(unitBelow);

/** amount_cents, "Amount (cents)", 金额（分）. */
const minorUnit = /(?<=\w)_(?:in_)?cents$|\s*\((?:in )?(?:cents|minor units?)\)$|(?<=[金额額价價])\(分\)$/i;

/** A title without the unit at its end. */
export const withoutUnit = (title: string) =>
  [minorUnit, bracketed, spokenAtEnd, plainAtEnd, inBrackets]
    .reduce((text, unit) => text.replace(unit, ""), title)
    .trim() || title;
