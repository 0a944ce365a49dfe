import type { DebitCredit, RawCell } from "../source";
import { readNumberText } from "../values/number";
import { isSameAmount } from "../values/sameAmount";
import { cleanText } from "../values/text";
import { accountClass } from "./accountClass";
import { isClosingMemo } from "./closingMemo";
import { meaningsOf } from "./titleMeanings";
import { normaliseTitle } from "./titles";

type Row = readonly RawCell[];

const debitWord = /debits?|借方(?:金额|金額|发生额|發生額)?|\bdr\b/;
const creditWord = /credits?|[贷貸]方(?:金额|金額|发生额|發生額)?|\bcr\b/;
/** Balances are no movements: what was spent is what came in between. */
const balance = /opening|closing|beginning|ending|balance|期初|期末|年初|年末|余额|餘額/;
const current = /本期|本月|period|month|current|发生|發生/;
const toDate = /ytd|year|本年|累计|累計/;

const accountCode = new Set(
  ["account code", "account no", "account number", "gl account", "gl code", "account", "ledger account"]
    .concat(["科目编码", "科目代码", "科目编号", "会计科目编码", "会计科目代码", "科目号"])
    .concat(["科目代號", "科目代碼", "科目編號", "會計科目代號", "會計科目編號"])
    .map(normaliseTitle),
);

/** Index of the column with account codes; undefined if there is none. */
export function accountColumn(titles: readonly RawCell[]): number | undefined {
  const index = titles.findIndex((title) => accountCode.has(normaliseTitle(title)));
  return index < 0 ? undefined : index;
}

interface Pair {
  readonly rank: number;
  readonly debit: number;
  readonly credit: number;
}

function pairs(titles: readonly string[]): Pair[] {
  const credits = new Map(
    titles.flatMap((title, i) => (creditWord.test(title) ? [[title.replace(creditWord, ""), i] as const] : [])),
  );
  return titles.flatMap((title, debit): Pair[] => {
    const name = title.replace(debitWord, "");
    const credit = credits.get(name);
    if (!debitWord.test(title) || credit === undefined || balance.test(name)) return [];
    return [{ debit, credit, rank: current.test(name) ? 0 : name === "" ? 1 : toDate.test(name) ? 3 : 2 }];
  });
}

const size = (cell: RawCell | undefined): number => {
  const text = cleanText(cell ?? null);
  return (readNumberText(text, ".") ?? readNumberText(text, ","))?.value ?? 0;
};

/**
 * Costs are booked out at the end of a period: then both sides of each account are equal, and the debit alone is the
 * cost. Accounts of assets, debts and equity stay open; entries that say that they close are left out by themselves.
 */
function isClosed(rows: readonly Row[], titles: readonly RawCell[], { debit, credit }: Pair): boolean {
  const key = accountColumn(titles) ?? titles.findIndex((title) => meansCategory(title));
  const isApart = (cell: RawCell) => accountClass(cell) === "balance" || isClosingMemo(cell);
  const moved = rows.filter((row) => !isTotalOrBlank(row[key] ?? null) && !row.some(isApart));
  const accounts = new Map<RawCell, { debit: number; credit: number }>();
  for (const row of moved) {
    const sums = accounts.get(row[key] ?? null) ?? { debit: 0, credit: 0 };
    accounts.set(row[key] ?? null, sums);
    sums.debit += size(row[debit]);
    sums.credit += size(row[credit]);
  }
  const booked = [...accounts.values()].filter((sums) => sums.debit !== 0);
  return booked.length > 0 && booked.every((sums) => isSameAmount(sums.debit, sums.credit));
}

const isTotalOrBlank = (cell: RawCell) => /^$|total|[合总小總]\s*[计計]/i.test(cleanText(cell));

const meansCategory = (title: RawCell) => meaningsOf(title, "ledger").some(({ field }) => field === "category");

/** The debit and credit columns that make up the amount: those of the period rather than of the year to date. */
export function debitCredit(titles: readonly RawCell[], rows: readonly Row[]): DebitCredit | undefined {
  const [pair] = pairs(titles.map((title) => normaliseTitle(title))).sort((a, b) => a.rank - b.rank);
  return pair && { debit: pair.debit, credit: pair.credit, debitOnly: isClosed(rows, titles, pair) };
}
