import { businessWords, collectiveWords, legalForms } from "./businessWords";
import { doubleFamilyNames, familyNames } from "./familyNames";
import { givenNames } from "./givenNames";

/**
 * What the name of a customer may be. "person": for certain; "likely": it has the form of a person's name, as have those
 * of some firms; "collective": an account of many, such as "walk-in"; "firm": one with its legal form; "other": a word of
 * business, or one that tells nothing.
 */
export type NameKind = "person" | "likely" | "collective" | "firm" | "other";

const han = /^\p{Script=Han}[\p{Script=Han}·*＊]*$/u;
const collective = /散客|匿名|未知|其他|客户|客戶|顾客|顧客|会员|會員|现金|現金|零售/;
const firm = /公司|集团|集團|合作社|事务所|事務所/;
/** Mr Li, Ms Wang. */
const titled = /(?:先生|女士|小姐|太太|夫人)$/;
/** Shops, works, offices, schools end so; hardly a given name does. */
const firmEnd = /[店行社厂廠局校院部所站馆館吧屋坊堂网網司会會团團业業库庫楼樓城]$/;

function chineseKind(name: string): NameKind {
  if (collective.test(name)) return "collective";
  if (firm.test(name)) return "firm";
  if (titled.test(name)) return "person";
  if (firmEnd.test(name) || !han.test(name)) return "other";
  const isDouble = doubleFamilyNames.some((family) => name.startsWith(family));
  const givenLength = name.length - (isDouble ? 2 : 1);
  return (isDouble || familyNames.has(name[0]!)) && (givenLength === 1 || givenLength === 2) ? "likely" : "other";
}

const formOfAddress = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|sr|sra)\.?$/;
const word = /^\p{L}(?:[\p{L}'’.-]*\p{L})?\.?$/u;
/** More words than a person's name has. */
const mostWords = 4;

function alphabeticKind(name: string): NameKind {
  const all = name.toLowerCase().split(/[\s,]+/);
  const words = all.filter((part) => part !== "" && !formOfAddress.test(part));
  if (words.some((part) => collectiveWords.has(part))) return "collective";
  if (legalForms.has(words.at(-1)?.replace(/\.$/, "") ?? "")) return "firm";
  const isForm = words.every((part) => word.test(part) && !businessWords.has(part));
  if (!isForm || words.length === 0 || words.length > mostWords) return "other";
  if (all.some((part) => formOfAddress.test(part))) return "person";
  const hasGiven = words.some((part) => givenNames.has(part));
  if (words.length === 1) return hasGiven ? "likely" : "other";
  return hasGiven ? "person" : "likely";
}

/** What the name of a customer may be, by its form and its words. */
export const nameKind = (name: string): NameKind =>
  /\p{Script=Han}/u.test(name) ? chineseKind(name) : alphabeticKind(name);

/** Ids and codes: "C-17", "000123", "ALFKI", "客户001". */
export const isCode = (name: string): boolean => (/\d/.test(name) && !/\s/.test(name)) || /^[A-Z]{2,8}$/.test(name);
