import { IntakeError } from "./errors";
import type { ColumnQuestion } from "./questions";
import type { ReadTable } from "./read/rowReader";
import { isSettling } from "./recognise/otherDocuments";
import type { ColumnGuess, Field } from "./source";

/** A table of orders. */
export type OrderTable = Extract<ReadTable, { role: "orders" }>;

const columnOf = ({ record }: OrderTable, field: Field): ColumnGuess | undefined =>
  record.recognition.columns.find((column) => column.field === field);

const amountOf = (table: OrderTable) => columnOf(table, "amount") ?? columnOf(table, "unitPrice");

/** Whether the amounts of a table are what was received, or is still owed, of sales elsewhere. */
export const settles = (table: OrderTable): boolean => isSettling(amountOf(table)?.title ?? "");

const isGuessed = (column: ColumnGuess | undefined) => column?.reason === "content";

/** Whether nothing but a day and an amount is known of its rows. */
const isBare = ({ table }: OrderTable) => table.customers.length + table.channels.length + table.orderIds.length === 0;

/** Why a table may be no sales beside those of the others: the column that says so. */
function doubtOf(one: OrderTable): ColumnGuess | undefined {
  const [amount, date] = [amountOf(one), columnOf(one, "date")];
  // whoever named the columns, or answered, has said that these are sales
  if (one.record.counts !== undefined || amount?.reason === "user") return undefined;
  if (settles(one) || isBare(one)) return amount;
  return [amount, date].find(isGuessed);
}

function questionOf({ record: { name } }: OrderTable, { title, index, examples }: ColumnGuess): ColumnQuestion {
  return { source: name, column: title || String(index + 1), kind: "sales", options: ["sales", "no-sales"], examples };
}

/**
 * Refuses to add up tables of which one alone is surely of sales: only the user knows.
 *
 * @param tables orders that would be appended to each other
 * @throws IntakeError "maybe-no-sales", "open-questions"
 */
export function requireSales(tables: readonly OrderTable[]): void {
  const doubts = tables.map((table) => ({ table, column: doubtOf(table) }));
  const sure = doubts.find(({ column }) => column === undefined)?.table;
  const questions = doubts.flatMap(({ table, column }) => (column === undefined ? [] : [questionOf(table, column)]));
  const [first] = questions;
  if (sure === undefined || first === undefined) return;
  if (questions.length > 1) throw new IntakeError("open-questions", { count: questions.length }, questions);
  const { source: name, column } = first;
  throw new IntakeError("maybe-no-sales", { name, column, other: sure.record.name }, questions);
}
