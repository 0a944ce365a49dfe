import type { ExclusionReason, Field, RawCell, Recognition, SalesAnswer, SourceRecord } from "../source";
import { isoDate } from "../values/serial";
import { cleanText, firstFilled, isBlankText, isErrorText } from "../values/text";
import type { CellReaders, Problem } from "./cellReaders";
import type { Diary } from "./diary";
import { exactSum } from "./exactSum";
import { exclusions } from "./exclusions";
import { rowScreen, type ScreenOptions, type Verdict } from "./rowScreen";
import { roleDefinitions } from "../recognise/roles";
import type { OptionalCells } from "./optionalCells";
import type { RowSink } from "./sinks/factSink";
import { totalRows, type TotalRows } from "./totalRows";

type Row = readonly RawCell[];

interface JudgeOptions extends ScreenOptions {
  readonly name: string;
  readonly asOf?: number;
  readonly counts?: SalesAnswer;
}

/** What the table around it says of a row: the column of the source that it comes from, and whether it counts. */
export interface Standing {
  readonly part: number;
  /** Why it does not count; total rows of the source may hold its amount all the same. */
  readonly leftOut?: Problem & { readonly isInTotals: boolean };
  /** Total rows of the source hold its amount with the other sign. */
  readonly isTurned?: boolean;
  /** It is a total of a statement: of this name, or a result. */
  readonly total?: { readonly name?: string };
}

/** Where "Total" stands, if not in the first cell. */
const labels: readonly Field[] = ["category", "activity", "initiative", "campaign", "customer"];

const ordinary: Standing = { part: 0 };

/** Takes rows one by one; the record is asked for after the last of them. */
export interface RowJudge {
  readonly take: (row: Row, rowNumber: number, standing?: Standing) => void;
  /** A label of a statement whose total may follow. */
  readonly open: (label: string) => void;
  /** Settles what only the whole table tells; before facts and record are asked for. */
  readonly close: () => void;
  readonly record: () => Omit<SourceRecord, "role">;
}

/** Date and amount of a row, or why they cannot be read. */
interface Understood {
  readonly date: number | Problem;
  readonly amount: number | Problem;
  readonly isUndated: boolean;
}

/** Turns understood rows into facts and keeps account of all others. */
export function rowJudge(
  recognition: Recognition,
  cells: CellReaders & { readonly optional: OptionalCells },
  sink: RowSink<unknown>,
  book: Diary,
  options: JudgeOptions,
): RowJudge {
  const { name, asOf = Infinity } = options;
  const { reshape } = recognition;
  const role = roleDefinitions[recognition.role ?? "orders"];
  const { isEvent, needsAmount, measure, rowNeedsOne } = role;
  const needed = Object.entries(role.rowNeeds ?? {}) as [Field, ExclusionReason][];
  const neededUndated = [...needed, ...(Object.entries(role.undatedRowNeeds ?? {}) as [Field, ExclusionReason][])];
  const labelled = labels.find(cells.has) ?? "customer";
  const measured = measure.find(cells.has);
  const left = exclusions();
  const totalsByPart = new Map<number, TotalRows>();
  const amountRead = exactSum();
  const screen = rowScreen(recognition, book, options, (row, number) => cells.optional.number(row, "refund", number));
  const waiting: (() => void)[] = [];
  const opened = new Set<string>();
  let rowsSeen = 0;
  let rowsRead = 0;

  const totalsOf = (part: number): TotalRows => {
    const known = totalsByPart.get(part);
    if (known !== undefined) return known;
    const totals = totalRows();
    opened.forEach((label) => totals.open(label));
    totalsByPart.set(part, totals);
    return totals;
  };

  const columnOf = (field: string) => recognition.columns.findIndex((column) => column.field === field);

  const isBlank = (row: Row, field: Field) => isBlankText(cleanText(cells.cell(row, field)));

  /** A name that a row must have, or a number of which it must have one. */
  const lackOf = (row: Row, isUndated: boolean): Problem | undefined => {
    for (const [field, reason] of isUndated ? neededUndated : needed) {
      if (isErrorText(cleanText(cells.cell(row, field)))) return { reason: "cell-error", column: columnOf(field) };
      if (isBlank(row, field)) return { reason, column: columnOf(field) };
    }
    if (rowNeedsOne === undefined || !rowNeedsOne.fields.every((field) => isBlank(row, field))) return undefined;
    return { reason: rowNeedsOne.reason, column: columnOf(rowNeedsOne.fields.find(cells.has)!) };
  };

  const problemOf = (row: Row, { date, amount, isUndated }: Understood): Problem | undefined => {
    if (typeof date !== "number") return date;
    if (typeof amount !== "number") return amount;
    return (
      lackOf(row, isUndated) ??
      (isEvent && date > asOf ? { reason: "after-as-of", column: columnOf("date") } : undefined)
    );
  };

  /** NaN where the role does without. */
  const amountOf = (row: Row, rowNumber: number): number | Problem => {
    if (needsAmount) return cells.amount(row, rowNumber);
    return measured === undefined ? NaN : cells.optional.number(row, measured, rowNumber);
  };

  const exclude = (row: Row, rowNumber: number, { reason, column }: Problem, amount: number) => {
    const title = recognition.columns[column]?.title || String(column + 1);
    left.add(reason, { row: rowNumber, column: title, value: row[column] ?? null }, amount);
  };

  /** Costs are booked by month: those after the day of the report are read, and flagged. */
  const noteFuture = (row: Row, rowNumber: number, date: number) => {
    const column = columnOf("date");
    const title = recognition.columns[column]?.title || String(column + 1);
    book.note("future-date", { row: rowNumber, column: title, raw: row[column] ?? null, clean: isoDate(date) });
  };

  const keep = (row: Row, rowNumber: number, date: number, amount: number, { turned, document }: Verdict = {}) => {
    cells.names.see(row, rowNumber);
    if (date > asOf) noteFuture(row, rowNumber, date);
    rowsRead++;
    if (!Number.isNaN(amount)) amountRead.add(amount);
    sink.push({ row, rowNumber, date, amount, ...(turned && { isTurned: turned }), ...(document && { document }) });
  };

  const settle = (verdict: Verdict, row: Row, rowNumber: number, date: number, amount: number) => {
    const { reason, turned } = verdict;
    const counted = turned ? -amount : amount;
    if (reason === undefined) return keep(row, rowNumber, date, counted, verdict);
    const column = firstFilled(row);
    return exclude(row, rowNumber, { reason, column }, counted);
  };

  /** Keeps a row, or leaves it out for what stands around it; some wait for the rest of the table. */
  const screened = (row: Row, rowNumber: number, date: number, amount: number) => {
    const found = screen.take(row, rowNumber, amount);
    if (typeof found === "function") waiting.push(() => settle(found(), row, rowNumber, date, amount));
    else if (found !== undefined) settle({ reason: found }, row, rowNumber, date, amount);
    else keep(row, rowNumber, date, screen.lessRefund(row, rowNumber, amount));
  };

  const firstCell = (row: Row): RawCell => row[firstFilled(row)] ?? null;

  return {
    open(label) {
      opened.add(label);
      for (const totals of totalsByPart.values()) totals.open(label);
    },
    take(row: Row, rowNumber: number, { part, leftOut, isTurned = false, total }: Standing = ordinary) {
      rowsSeen++;
      const totals = totalsOf(part);
      const amount = amountOf(row, rowNumber);
      const date = cells.date(row, rowNumber);
      const known = typeof amount === "number" && !Number.isNaN(amount) ? amount : undefined;
      const undated = typeof date === "number" ? Number.isNaN(date) : date.reason !== "cell-error";
      if (total !== undefined) {
        totals.close(rowNumber, cleanText(firstCell(row)), known, total.name);
        const column = firstFilled(row);
        return exclude(row, rowNumber, { reason: "total-row", column }, known ?? 0);
      }
      // the date of a month column or of the whole table says nothing of the row
      const isUndated = undated || (part > 0 && reshape?.months !== undefined) || reshape?.dated !== undefined;
      if (totals.take(rowNumber, [firstCell(row), cells.cell(row, labelled)], known, isUndated)) {
        const column = firstFilled(row);
        return exclude(row, rowNumber, { reason: "total-row", column }, known ?? 0);
      }
      if (known !== undefined && leftOut?.isInTotals !== false) totals.add(isTurned ? -known : known, known);
      if (leftOut !== undefined) return exclude(row, rowNumber, leftOut, known ?? 0);
      const problem = problemOf(row, { date, amount, isUndated });
      if (problem !== undefined) return exclude(row, rowNumber, problem, known ?? 0);
      screened(row, rowNumber, date as number, amount as number);
    },
    close() {
      for (const resume of waiting.splice(0)) resume();
      cells.close();
    },
    record(): Omit<SourceRecord, "role"> {
      const stated = [...totalsByPart].sort(([a], [b]) => a - b).flatMap(([, totals]) => totals.stated());
      const currency = cells.exchange.currency();
      const conversions = cells.exchange.conversions();
      const around = screen.record();
      const cleaned = book.entries();
      return {
        name,
        recognition,
        rowsSeen,
        rowsRead,
        amount: amountRead.total(),
        rowsUnassigned: sink.unassigned(),
        exclusions: left.list(),
        ...(cleaned.length === 0 ? {} : { diary: cleaned }),
        ...(stated.length === 0 ? {} : { statedTotals: stated }),
        ...(currency === undefined ? {} : { currency }),
        ...(conversions.length === 0 ? {} : { conversions }),
        ...(options.counts && { counts: options.counts }),
        ...around,
      };
    },
  };
}
