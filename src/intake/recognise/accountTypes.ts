import type { ColumnGuess, RawCell } from "../source";
import { cleanText } from "../values/text";
import { normaliseTitle, titleSet } from "./titles";

/** What a column of account types says an account is; "result" where it may be a cost or revenue. */
type AccountType = "balance" | "revenue" | "cost" | "result";

const typeTitles =
  titleSet(`account type|account class|account classification|account category|account group|type of account|gl account type
  |statement|financial statement|fs type|type|class|科目类别|科目类型|科目性质|科目属性|账户类型|报表类型|类别|类型|科目類別|科目類型
  |科目性質|科目屬性|會計科目類別|報表類別|類別|類型|kontenart|kontoart|kontotyp|kontenklasse`);

/** The surest first: "Accumulated depreciation" is no cost, "Cost of sales" no revenue, 资产负债表 no result. */
const words: readonly (readonly [RegExp, AccountType])[] = [
  [/accumulated|累计折旧|累計折舊/, "balance"],
  [/expense|cost|overhead|depreciation|aufwand|kosten|费用|費用|成本|支出/, "cost"],
  [
    /asset|liabilit|equity|bank\b|cash|receivable|payable|credit card|inventory|prepayment|capital|debtor|creditor/,
    "balance",
  ],
  [/^bs$|balance sheet|bilanz|aktiv|passiv|bestand|eigenkapital|资产|資產|负债|負債|权益|權益|共同/, "balance"],
  [/revenue|income$|^sales$|turnover|ertrag|erträge|erlös|收入|收益/, "revenue"],
  [/^p ?&? ?l$|profit (?:and|&) loss|income statement|guv|损益|損益|利润表|^result/, "result"],
];

/** The type that a word such as "Current Asset" or 损益 stands for; undefined for other words. */
export function accountType(cell: RawCell): AccountType | undefined {
  const text = cleanText(cell).toLowerCase();
  return text === "" ? undefined : words.find(([word]) => word.test(text))?.[1];
}

/** The column that says of each account what it is, by its title and nearly all its values. */
export function typeColumn(columns: readonly ColumnGuess[], rows: readonly (readonly RawCell[])[]): number | undefined {
  return columns.find(({ index, title }) => {
    if (!typeTitles.has(normaliseTitle(title))) return false;
    const cells = rows.map((row) => row[index] ?? null).filter((cell) => cleanText(cell) !== "");
    const known = cells.flatMap((cell) => accountType(cell) ?? []);
    return known.length > 0.9 * cells.length && new Set(known).size > 1;
  })?.index;
}
