import { accountClass, codeGroup, isClosingMemo } from "../recognise/accountClass";
import type { ExclusionReason, RawCell, Recognition } from "../source";
import type { Diary } from "./diary";

type Row = readonly RawCell[];

/** What the books say of a row besides its amount. */
export interface AccountRow {
  /** Why it is no cost of its own; undefined where it counts. */
  readonly reason?: Extract<ExclusionReason, "balance-account" | "closing-entry">;
  /** Revenue of closed accounts: its debit is what was booked out, so it counts with a minus. */
  readonly isRevenue?: true;
}

const ordinary: AccountRow = {};

/** Groups of account codes (their first digit) that hold assets, debts or equity and nothing that is known otherwise. */
function balanceGroups(rows: readonly Row[], account: number, category: number): ReadonlySet<string> {
  const groups = new Map<string, boolean>();
  for (const row of rows) {
    const name = row[category] ?? null;
    const group = codeGroup(row[account] ?? null) || codeGroup(name);
    const known = accountClass(name);
    if (group === "" || known === undefined) continue;
    groups.set(group, (groups.get(group) ?? true) && known === "balance");
  }
  return new Set([...groups].flatMap(([group, isBalance]) => (isBalance ? [group] : [])));
}

/**
 * Tells rows of the books that are no costs: accounts of assets, debts and equity, which a full trial balance or
 * journal holds as well, and entries that close the accounts at the end of a period. Lists of costs without accounts,
 * and books that hold nothing but such accounts, are read as they are.
 *
 * @param sample the first rows of data
 */
export function accountRows(recognition: Recognition, sample: readonly Row[], book: Diary): (row: Row) => AccountRow {
  const { role, reshape, columns } = recognition;
  const sides = reshape?.debitCredit;
  const category = columns.find(({ field }) => field === "category")?.index ?? -1;
  if (role !== "ledger" || category < 0 || (sides === undefined && reshape?.account === undefined)) {
    return () => ordinary;
  }
  const account = reshape?.account ?? category;
  const groups = balanceGroups(sample, account, category);
  const isBalance = (row: Row) => {
    const name = row[category] ?? null;
    const known = accountClass(name);
    return (
      known === "balance" || (known === undefined && groups.has(codeGroup(row[account] ?? null) || codeGroup(name)))
    );
  };
  const hasCosts = sample.some((row) => codeGroup(row[account] ?? null) !== "" && !isBalance(row));
  const leavesBalances = hasCosts && book.allows("balance-account");
  const memos = columns.flatMap(({ field, index }) => (field === undefined && index !== account ? [index] : []));
  const isClosing = (row: Row) => memos.some((index) => isClosingMemo(row[index] ?? null));

  return (row) => {
    if (leavesBalances && isBalance(row)) return { reason: "balance-account" };
    if (sides !== undefined && book.allows("closing-entry") && isClosing(row)) return { reason: "closing-entry" };
    const isRevenue = sides?.debitOnly === true && accountClass(row[category] ?? null) === "revenue";
    return isRevenue ? { isRevenue } : ordinary;
  };
}
