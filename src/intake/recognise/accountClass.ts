import type { RawCell } from "../source";
import { cleanText } from "../values/text";
import { assetWords, balanceNames, balanceWords, costWords, revenueWords, surelyBalance } from "./accountNames";

/** What an account is, as its name tells: "balance" for assets, debts and equity, which are no costs. */
type AccountClass = "balance" | "revenue";

const code = /^(\d{3,})[\d.\-_]*(?=\D|$)/;
/** The first level of "银行存款_工行" and of "1002 银行存款 - 工行". */
const firstLevel = /^[^_/\\:;—-]*/;
const inBrackets = /\s*\([^)]*\)/g;

/** The name of an account on its first level, in small letters and without its code. */
function nameOf(cell: RawCell): string {
  const name = cleanText(cell).toLowerCase().replace(code, "").trim();
  const plain = name.replace(/^[-_.]+/, "").replace(inBrackets, "");
  return (firstLevel.exec(plain)?.[0] ?? "").trim().replace(/\s+/g, " ");
}

/** The class of an account by its name, with or without its code; undefined for costs and for names that we do not know. */
export function accountClass(cell: RawCell): AccountClass | undefined {
  const name = nameOf(cell);
  const whole = name.replace(/ /g, "");
  if (balanceNames.has(whole) || surelyBalance.test(name)) return "balance";
  if (balanceWords.test(name) && !costWords.test(name)) return "balance";
  return revenueWords.test(whole) ? "revenue" : undefined;
}

/** Whether an account may be one of fixed assets or of costs: "Office equipment". */
export const mayBeAsset = (cell: RawCell) => assetWords.test(nameOf(cell));

/** Whether the name of an account says that it holds costs. */
export const saysCost = (cell: RawCell) => costWords.test(nameOf(cell));

/** The first digit of an account code, which groups assets, debts, equity, revenue and costs; "" where there is none. */
export const codeGroup = (cell: RawCell): string => code.exec(cleanText(cell))?.[1]?.[0] ?? "";
