import type { SampleCell, SampleTable } from "../../tables";
import { delimitedText } from "../delimited";
import type { SampleFile } from "../sampleFile";
import { amountText } from "./amountText";
import { dressedCell, type Dress } from "./dress";

/** Words of a ledger with two sides. */
export interface SideWords {
  /** Above debit and credit, as merged cells come out. */
  readonly group: string;
  readonly debit: string;
  readonly credit: string;
  readonly monthTotal: string;
  readonly grandTotal: string;
}

type Rows = readonly (readonly SampleCell[])[];

const centsIn = (rows: Rows, amount: number) => rows.map((row) => Math.round(Number(row[amount]) * 100));

/**
 * The ledger with a debit and a credit column under one merged title, a line of totals below every month and one at
 * the end. The amount stands in the last column of the table.
 */
export function debitCreditLedger(ledger: SampleTable, dress: Dress, words: SideWords): SampleFile {
  const last = ledger.columns.length - 1;
  const others = ledger.columns.slice(0, last);
  const sides = (cents: number) => (cents < 0 ? ["", money(-cents)] : [money(cents), ""]);
  const money = (cents: number) => amountText(cents / 100, dress.amount);
  const totalOf = (rows: Rows, label: string) => {
    const cents = centsIn(rows, last);
    const sum = (sign: 1 | -1) => money(cents.reduce((all, one) => all + Math.max(0, sign * one), 0));
    return [label, ...others.slice(1).map(() => ""), sum(1), sum(-1)];
  };
  const months = [...new Set(ledger.rows.map(([day]) => day))];
  const body = months.flatMap((month) => {
    const rows = ledger.rows.filter(([day]) => day === month);
    const lines = rows.map((row, at) => [
      ...others.map((column, i) => dressedCell(row[i]!, column, dress, at)),
      ...sides(centsIn([row], last)[0]!),
    ]);
    return [...lines, totalOf(rows, words.monthTotal)];
  });
  const upper = [...others.map(({ title }, i) => dress.titles?.[i] ?? title), words.group, ""];
  const lower = [...others.map(() => ""), words.debit, words.credit];
  const lines = [...(dress.above ?? []), upper, lower, ...body, totalOf(ledger.rows, words.grandTotal)];
  return { name: dress.file, encoding: dress.encoding, text: delimitedText(lines, dress.delimiter) };
}
