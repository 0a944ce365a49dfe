import { accountClass, codeGroup, mayBeAsset, saysCost } from "../recognise/accountClass";
import { accountType, typeColumn } from "../recognise/accountTypes";
import { isClosingMemo } from "../recognise/closingMemo";
import type { ColumnGuess, ExclusionReason, Field, RawCell, Recognition } from "../source";
import { cleanText } from "../values/text";
import { isNegative, sideColumn } from "./bookingSide";
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

interface AccountColumns {
  readonly category: number;
  readonly account: number;
  /** The column that says of each account what it is. */
  readonly type: number | undefined;
}

/** -1 where no column holds the field. */
const columnOf = (columns: readonly ColumnGuess[], wanted: Field) => columns.findIndex(({ field }) => field === wanted);

const groupOf = (row: Row, { account, category }: AccountColumns) =>
  codeGroup(row[account] ?? null) || codeGroup(row[category] ?? null);

/** What a row is by its own words, without its neighbours. */
function saidOf(row: Row, { category, type }: AccountColumns): "balance" | "asset" | "other" | undefined {
  const said = type === undefined ? undefined : accountType(row[type] ?? null);
  if (said !== undefined) return said === "balance" ? said : "other";
  const name = row[category] ?? null;
  const known = accountClass(name);
  if (known !== undefined) return known === "balance" ? known : "other";
  if (mayBeAsset(name)) return "asset";
  return saysCost(name) ? "other" : undefined;
}

/** Groups of account codes (their first digit) that hold assets, debts or equity and nothing that is known otherwise. */
function balanceGroups(rows: readonly Row[], columns: AccountColumns): ReadonlySet<string> {
  const groups = new Map<string, boolean>();
  for (const row of rows) {
    const group = groupOf(row, columns);
    const said = saidOf(row, columns);
    if (group === "" || said === undefined || said === "asset") continue;
    groups.set(group, (groups.get(group) ?? true) && said === "balance");
  }
  return new Set([...groups].flatMap(([group, isBalance]) => (isBalance ? [group] : [])));
}

/** Says of each row whether its account is one of assets, debts or equity: by its words, then by those of its group. */
function balanceRows(rows: readonly Row[], columns: AccountColumns): (row: Row) => boolean {
  const groups = balanceGroups(rows, columns);
  const isNamed = rows.some((row) => saidOf(row, columns) === "balance");
  return (row) => {
    const said = saidOf(row, columns);
    if (said === "balance" || said === "other") return said === "balance";
    const group = groupOf(row, columns);
    return group === "" ? said === "asset" && isNamed : groups.has(group);
  };
}

/** Whether both sides of each entry may be in a table: then its accounts need not all be costs. */
function holdsBothSides(recognition: Recognition, rows: readonly Row[], { account, type }: AccountColumns): boolean {
  const { reshape, columns } = recognition;
  if (reshape?.debitCredit !== undefined || type !== undefined) return true;
  if (sideColumn(recognition, rows) !== undefined) return true;
  if (reshape?.account === undefined) return false;
  const amount = columnOf(columns, "amount");
  return rows.some((row) => codeGroup(row[account] ?? null) !== "" || isNegative(row[amount]));
}

/** Whether an entry that says that it closes accounts does so: a plain list of costs has no such entries with a minus. */
function closingRows(recognition: Recognition, rows: readonly Row[], account: number): (row: Row) => boolean {
  const { columns, reshape } = recognition;
  const memos = columns.flatMap(({ field, index }) => (field === undefined && index !== account ? [index] : []));
  const isClosing = (row: Row) => memos.some((index) => isClosingMemo(row[index] ?? null));
  const amount = columnOf(columns, "amount");
  const isBook =
    reshape?.debitCredit !== undefined ||
    sideColumn(recognition, rows) !== undefined ||
    rows.some((row) => isNegative(row[amount]) && isClosing(row));
  return isBook ? isClosing : () => false;
}

const isNamed = (cell: RawCell) => !/^$|^(?:grand |sub)?total|[合总小總]\s*[计計]/i.test(cleanText(cell));

/**
 * Tells rows of the books that are no costs: accounts of assets, debts and equity, which a full trial balance or
 * journal holds as well, and entries that close the accounts at the end of a period. Lists of costs without accounts,
 * and books that hold nothing but such accounts, are read as they are.
 *
 * @param sample the first rows of data
 */
export function accountRows(recognition: Recognition, sample: readonly Row[], book: Diary): (row: Row) => AccountRow {
  const { role, reshape, columns } = recognition;
  const category = columnOf(columns, "category");
  if (role !== "ledger" || category < 0) return () => ordinary;
  const account = reshape?.account ?? category;
  const known: AccountColumns = { category, account, type: typeColumn(columns, sample) };
  const isBalance = balanceRows(sample, known);
  const hasOthers = sample.some((row) => isNamed(row[category] ?? null) && !isBalance(row));
  const leavesBalances = hasOthers && holdsBothSides(recognition, sample, known) && book.allows("balance-account");
  const isClosing = book.allows("closing-entry") ? closingRows(recognition, sample, account) : () => false;

  return (row) => {
    if (leavesBalances && isBalance(row)) return { reason: "balance-account" };
    if (isClosing(row)) return { reason: "closing-entry" };
    const isRevenue = reshape?.debitCredit?.debitOnly === true && accountClass(row[category] ?? null) === "revenue";
    return isRevenue ? { isRevenue } : ordinary;
  };
}
