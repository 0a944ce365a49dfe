import { IntakeError } from "../errors";
import type { RawCell, Recognition, SourceRecord, StandingParent, TableRole } from "../source";
import { payablesTitle } from "../recognise/receivables";
import { supplierTitle } from "../recognise/otherDocuments";
import { withTax } from "../recognise/tax";
import { isMojibake } from "../values/mojibake";
import { isBlankRow } from "../values/text";
import { accountRows, type AccountRow } from "./accountRows";
import { parentFinder, type ParentRows } from "./accounts/parentRows";
import { bookingSide } from "./bookingSide";
import { cellReaders, type CellReaders } from "./cellReaders";
import { styleVote, type ColumnStyles } from "./columnStyles";
import { diary, type Diary } from "./diary";
import { fillDown, type FillDown } from "./fillDown";
import { negated, withCell } from "./longRow";
import { longRows } from "./longRows";
import { roundingSink } from "./fineAmounts";
import { orderRows, type OrderRow, type OrderRows } from "./orderRows";
import { orderShape } from "./orderShape";
import type { ReadOptions } from "./readOptions";
import { rowJudge, type Standing } from "./rowJudge";
import { optionalCells } from "./optionalCells";
import { factShapes, type FactTable } from "./sinks";
import { factSink } from "./sinks/factSink";
import { recurringRuns } from "./recurringRuns";
import { statementRows, type StatementRow } from "./statementRows";

type Row = readonly RawCell[];

/** A source as facts, with the record of how it was read. */
export type ReadTable = {
  readonly [Role in TableRole]: { readonly role: Role; readonly table: FactTable<Role>; readonly record: SourceRecord };
}[TableRole];

/** Takes the rows of a source block by block, its title lines and header included, in order. */
export interface RowReader {
  /** @param firstRowNumber number of the first of these rows in the source, as the user counts (1 is the first) */
  push(rows: readonly Row[], firstRowNumber: number): void;
  /** @throws IntakeError if the rows leave the order of day and month, or the decimal mark, open */
  finish(): ReadTable;
}

/** Rows on which the style of a column is decided; more are looked at only while a column is open. */
const sampleSize = 1000;

function startReading(recognition: Recognition, readers: CellReaders, book: Diary, options: ReadOptions) {
  const role = recognition.role!;
  const cells = { ...readers, rules: options.rules, optional: optionalCells(readers) };
  const sink = roundingSink(factSink<unknown>(factShapes[role], cells));
  const judge = rowJudge(recognition, cells, sink, book, options);
  const finish = (standingParent?: StandingParent) => {
    judge.close();
    const dates = options.counts1904 && { counts1904: true };
    const record = { ...judge.record(), role, ...dates, ...(standingParent && { standingParent }) };
    const read = { role, table: sink.table(), record } as ReadTable;
    if (read.role !== "subscriptions" || recognition.reshape?.months === undefined) return read;
    return { ...read, table: recurringRuns(read.table, recognition) };
  };
  return { take: judge.take, open: judge.open, finish };
}

type Reading = ReturnType<typeof startReading>;
type Split = ReturnType<typeof longRows>;

/** Refuses a table whose role or columns are not known. */
function requireReadable(recognition: Recognition, name: string): void {
  const titles = titleList(recognition);
  if (recognition.columns.length === 0) throw new IntakeError("empty-table", { name });
  const garbled = recognition.columns.find(({ title }) => isMojibake(title));
  if (garbled !== undefined) {
    throw new IntakeError("mojibake", { name, column: garbled.index + 1, example: garbled.title.slice(0, 40) });
  }
  const { columns } = recognition;
  const supplier = supplierTitle(columns.map(({ title }) => title)) ?? payablesTitle(columns);
  const isSold = recognition.columns.some(({ field }) => field === "customer");
  if (supplier !== undefined && !isSold && (recognition.role === undefined || recognition.missing.length > 0)) {
    throw new IntakeError("purchases", { name, column: supplier, titles });
  }
  if (recognition.role === undefined) throw new IntakeError("unknown-role", { name, titles });
  if (recognition.reshape?.months?.length === 0) throw new IntakeError("no-year", { name, titles });
  if (recognition.missing.length > 0) {
    const fields = recognition.missing.join(", ");
    throw new IntakeError("missing-fields", { name, role: recognition.role, fields, titles });
  }
}

const titlesShown = 12;

function titleList({ columns, reshape }: Recognition): string {
  const own = columns.filter(({ index }) => index < (reshape?.width ?? Infinity));
  if (own.every(({ title }) => title === "")) return "";
  const titles = own.slice(0, titlesShown).map(({ title, index }) => title.slice(0, 40) || String(index + 1));
  return titles.join(", ") + (own.length > titlesShown ? ", …" : "");
}

/**
 * Reads the rows of a recognised table into facts.
 *
 * Rows wait until it is known how the columns write dates and numbers (a sample of 1,000 rows, more only while
 * a column is open), then pass straight through; no row is held afterwards.
 *
 * @throws IntakeError "unknown-role", "missing-fields" at once; "ambiguous-dates", "ambiguous-numbers",
 * "mixed-currencies" while reading
 */
export function rowReader(recognised: Recognition, options: ReadOptions): RowReader {
  // the user may have answered, or chosen another column, since the table was recognised
  const recognition = withTax(recognised, options.tax);
  requireReadable(recognition, options.name);
  const vote = styleVote(recognition, options);
  const accounts = parentFinder(recognition);
  const long = recognition.reshape === undefined ? undefined : longRows(recognition);
  const statement = statementRows(recognition);
  let fill: FillDown = (row) => row;
  let turned: FillDown = (row) => row;
  let parents: ParentRows | undefined;
  let accountOf: (row: Row) => AccountRow = () => ({});
  let orders: OrderRows | undefined;
  let waiting: { row: Row; rowNumber: number }[] = [];
  let toSkip = recognition.headerRow + 1;
  let reading: Reading | undefined;
  let isEnded = false;

  const start = () => {
    const book = diary(options.rules);
    const styles = vote.decide(options.name);
    const begun = startReading(recognition, cellReaders({ ...options, book, recognition, styles }), book, options);
    reading = begun;
    fill = fillDown(recognition, book, options);
    parents = accounts.find(waiting, styles, options);
    const sample = waiting.map(({ row }) => row);
    accountOf = accountRows(recognition, sample, book);
    turned = bookingSide(recognition, sample, book);
    orders = ordersOf(sample, styles, book);
    waiting.forEach(({ row, rowNumber }) => take(begun, row, rowNumber));
    waiting = [];
    return begun;
  };

  const ordersOf = (sample: readonly Row[], styles: ColumnStyles, book: Diary): OrderRows | undefined => {
    const shape = orderShape(recognition, sample, !isEnded, (index) => styles.decimalMark(index));
    const isAllowed = shape !== undefined && book.allows(shape.kind === "repeated" ? "repeated-total" : "order-total");
    return isAllowed ? orderRows(shape, book, recognition.columns[shape.amount]!.title) : undefined;
  };

  /** Why a row does not count although nothing is wrong with it. */
  const leftOutOf = (isParent: boolean, reason?: AccountRow["reason"]): Standing["leftOut"] => {
    const { account, headings, postings } = recognition.reshape ?? {};
    const column =
      account ??
      headings?.made ??
      postings?.made.category ??
      recognition.columns.findIndex(({ field }) => field === "category");
    if (isParent) return { reason: "parent-account", column, isInTotals: false };
    return reason === undefined ? undefined : { reason, column, isInTotals: true };
  };

  const isParent = (rowNumber: number, part: number) => parents?.isParent(rowNumber, part) === true;

  const amountColumn = recognition.columns.findIndex(({ field }) => field === "amount");

  const takeLong = (begun: Reading, { row, ...stated }: StatementRow, rowNumber: number, split: Split) => {
    const known = accountOf(row);
    const isTurned = stated.isRevenue ?? known.isRevenue ?? false;
    for (const { row: one, part, isBalance = stated.isBalance === true } of split(row)) {
      const isLeft = isBalance && options.rules?.["balance-account"] !== false;
      const leftOut = leftOutOf(isParent(rowNumber, part), isLeft ? "balance-account" : known.reason);
      const standing = { isTurned, ...(leftOut && { leftOut }), ...(stated.total && { total: stated.total }) };
      const turned = isTurned ? withCell(one, amountColumn, negated(one[amountColumn] ?? null)) : one;
      begun.take(turned, rowNumber, { part, ...standing });
    }
  };

  const takeStated = (begun: Reading, row: Row, rowNumber: number, split: Split) => {
    const found = statement?.(row) ?? { row };
    if (found.opens !== undefined) begun.open(found.opens);
    if (found.isHeading !== true) takeLong(begun, found, rowNumber, split);
  };

  const takeOrder = (begun: Reading, { row, rowNumber, isTotal }: OrderRow) => {
    const column = recognition.columns.findIndex(({ field }) => field === "amount");
    const leftOut = { reason: "order-total", column, isInTotals: false } as const;
    begun.take(row, rowNumber, isTotal ? { part: 0, leftOut } : undefined);
  };

  const take = (begun: Reading, source: Row, rowNumber: number) => {
    const row = turned(fill(source, rowNumber), rowNumber);
    // most tables are long: half a million rows need no lists of one
    if (long !== undefined) takeStated(begun, row, rowNumber, long);
    else if (orders !== undefined) orders.take(row, rowNumber).forEach((one) => takeOrder(begun, one));
    else if (isParent(rowNumber, 0)) begun.take(row, rowNumber, { part: 0, leftOut: leftOutOf(true)! });
    else begun.take(row, rowNumber);
  };

  const end = (): ReadTable => {
    isEnded = true;
    const begun = reading ?? start();
    orders?.rest().forEach((one) => takeOrder(begun, one));
    return begun.finish(parents?.standing);
  };

  const accept = (row: Row, rowNumber: number) => {
    if (isBlankRow(row)) return;
    if (reading !== undefined) return take(reading, row, rowNumber);
    if (long === undefined) vote.see(row);
    else for (const one of long(row)) vote.see(one.row);
    waiting.push({ row, rowNumber });
    if (waiting.length >= sampleSize && vote.settled() && !accounts.waits(waiting)) start();
  };

  return {
    push(rows, firstRowNumber) {
      rows.forEach((row, i) => {
        if (toSkip > 0) toSkip--;
        else accept(row, firstRowNumber + i);
      });
    },
    finish: end,
  };
}
