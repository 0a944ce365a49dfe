import type {
  DiaryExample,
  ExclusionReason,
  MarkedPolicy,
  MarkedRows,
  RawCell,
  Recognition,
  SourceRecord,
} from "../source";
import { fromMinor, toMinor } from "../../core";
import { isUnpaid, type Mark } from "../values/statusWords";
import type { Diary } from "./diary";
import { creditNotes } from "./creditNotes";
import { dealStages } from "./dealStages";
import { documentReasons, documentTypes, type Document } from "./documentTypes";
import { markedOrders } from "./markedRows";
import { outliers } from "./outliers";
import { repeatedRows } from "./repeatedRows";
import { sideColumns } from "./sideColumns";
import { firstFilled } from "../values/text";

type Row = readonly RawCell[];

export interface ScreenOptions {
  /** What becomes of returned, cancelled and test orders; "net" unless said. */
  readonly marked?: MarkedPolicy;
  /** Whether the sheet hides a row, by its number. */
  readonly isHidden?: (rowNumber: number) => boolean;
}

/** What becomes of a row: left out for a reason, or counted; `turned`: its amount with the other sign. */
export interface Verdict {
  readonly reason?: ExclusionReason | undefined;
  readonly turned?: true;
  /** What a head of an order is, where that is no sale: it holds for its lines. */
  readonly document?: Document | undefined;
}

type Found = ExclusionReason | (() => Verdict) | undefined;

/** Looks at rows that could be read: some are left out for what stands around them, others are flagged. */
export interface RowScreen {
  /** Why a row is left out; undefined if it counts; a function where only the rest of the table tells. */
  take(row: Row, rowNumber: number, amount: number): Found;
  /** The amount of a row that counts, without what of it was paid back. */
  lessRefund(row: Row, rowNumber: number, amount: number): number;
  record(): Pick<SourceRecord, "marked" | "hiddenRows" | "unknownTypes">;
}

const never = () => false;
const documentOf = (found: Document | (() => Document | undefined)) => (typeof found === "function" ? found() : found);

const rules = { returned: "returned-row", cancelled: "cancelled-row", test: "test-row" } as const;
const reasons = { returned: "returned", cancelled: "cancelled", test: "test-order" } as const;

/** @param refundOf what of a row was paid back; NaN where nothing says so */
export function rowScreen(
  recognition: Recognition,
  book: Diary,
  options: ScreenOptions,
  refundOf: (row: Row, rowNumber: number) => number,
): RowScreen {
  const { columns, role } = recognition;
  const isOrders = role === "orders";
  const isCost = role === "ledger" || role === "spend";
  const side = sideColumns(columns);
  const dealOf = isOrders ? dealStages(columns) : () => undefined;
  const marks = markedOrders(columns, side, options.marked ?? "net");
  const documents = documentTypes(recognition, book.allows("credit-row"));
  const credits = creditNotes();
  const takesRefunds = (options.marked ?? "net") === "net" && columns.some(({ field }) => field === "refund");
  const repeats = book.allows("repeated-row") || book.allows("drop-repeats") ? repeatedRows() : undefined;
  const amountColumn = columns.find(({ field }) => field === "amount" || field === "unitPrice")?.index ?? 0;
  const title = (index: number) => columns[index]?.title || String(index + 1);
  const far = outliers(title(amountColumn));
  let hidden = 0;

  const whole = (row: Row, rowNumber: number): DiaryExample => {
    const first = Math.max(0, firstFilled(row));
    return { row: rowNumber, column: title(first), raw: row[first] ?? null, clean: null };
  };

  const flag = (row: Row, rowNumber: number, amount: number) => {
    if (Number.isNaN(amount)) return;
    const raw = row[amountColumn] ?? null;
    far.add(amount, rowNumber, raw);
    if (amount > 0 || (amount < 0 && isOrders)) return;
    const example = { row: rowNumber, column: title(amountColumn), raw, clean: amount };
    if (amount === 0) book.note("zero-amount", example);
    else if (isCost) book.note("negative-cost", example, amount);
  };

  const noteUnpaid = (row: Row, rowNumber: number, amount: number) => {
    const index = side.status.find((at) => isUnpaid(row[at] ?? null));
    if (index === undefined) return;
    book.note("unpaid-row", { row: rowNumber, column: title(index), raw: row[index] ?? null, clean: amount }, amount);
  };

  const settled = (mark: Mark, treatment: MarkedRows["treatment"], row: Row, rowNumber: number, amount: number) => {
    marks.note(mark, treatment, amount);
    if (treatment !== "counted") book.note(rules[mark], whole(row, rowNumber), amount);
    return treatment === "counted" ? undefined : reasons[mark];
  };

  const byMark = (row: Row, rowNumber: number, amount: number): Found => {
    const mark = isOrders ? marks.markOf(row, amount) : undefined;
    if (isOrders && mark === undefined) noteUnpaid(row, rowNumber, amount);
    if (mark === undefined || !book.allows(rules[mark])) return undefined;
    const treatment = marks.treat(mark, amount);
    return treatment === "later"
      ? () => ({ reason: settled(mark, marks.settle(mark), row, rowNumber, amount) })
      : settled(mark, treatment, row, rowNumber, amount);
  };

  /** What becomes of a row that is worth something. */
  const counting = (row: Row, rowNumber: number, amount: number) => {
    flag(row, rowNumber, amount);
    return byMark(row, rowNumber, amount);
  };

  const settledNow = (found: Found): Verdict => (typeof found === "function" ? found() : { reason: found });

  /** A credit note takes from the sales, whichever sign it bears; one that was cancelled came to nothing itself. */
  const asCredit = (row: Row, rowNumber: number, amount: number, isTurned: () => boolean): (() => Verdict) => {
    const said = marks.markOf(row, amount);
    const mark = said === "cancelled" || said === "test" ? said : "returned";
    const treatment = marks.treat(mark, mark === "returned" ? -Math.abs(amount) : 0);
    return () => {
      const turned = isTurned();
      const clean = turned ? -amount : amount;
      const reason = settled(mark, treatment === "later" ? "left-out" : treatment, row, rowNumber, clean);
      if (turned && reason === undefined) book.note("credit-row", { ...whole(row, rowNumber), clean }, clean);
      return { reason, ...(turned && { turned }) };
    };
  };

  /** What becomes of a row that is a sale, or a deal. */
  const ordinary = (row: Row, rowNumber: number, amount: number): Found => {
    const deal = dealOf(row);
    if (typeof deal === "function") {
      return () => {
        const reason = deal();
        return reason === undefined ? settledNow(counting(row, rowNumber, amount)) : { reason };
      };
    }
    return deal ?? counting(row, rowNumber, amount);
  };

  const asDocument = (
    kind: Document | undefined,
    row: Row,
    rowNumber: number,
    amount: number,
    isTurned = never,
  ): Found => {
    if (kind === undefined) return ordinary(row, rowNumber, amount);
    if (kind !== "credit") return documentReasons[kind];
    flag(row, rowNumber, amount);
    return asCredit(row, rowNumber, amount, isTurned);
  };

  /** A row by the kind of document that it is; of some, only the whole table tells. */
  const byDocument = (row: Row, rowNumber: number, amount: number): Found => {
    const found = documents.of(row, amount);
    if (role === "orderHeads") return found === undefined ? undefined : () => ({ document: documentOf(found) });
    if (typeof found === "function") {
      const isTurned = credits.add(amount, () => found() === "credit");
      return () => settledNow(asDocument(found(), row, rowNumber, amount, isTurned));
    }
    return asDocument(found, row, rowNumber, amount, found === "credit" ? credits.add(amount) : undefined);
  };

  return {
    take(row, rowNumber, amount) {
      const repeated = repeats?.see(row) === true;
      if (repeated) book.note("repeated-row", whole(row, rowNumber), amount);
      if (options.isHidden?.(rowNumber) === true) {
        hidden++;
        if (book.allows("drop-hidden")) return "hidden-row";
      }
      if (repeated && book.allows("drop-repeats")) return "repeated-row";
      return byDocument(row, rowNumber, amount);
    },
    lessRefund(row, rowNumber, amount) {
      if (!takesRefunds || amount <= 0 || !book.allows("less-refund")) return amount;
      // nobody is paid back more than was paid: a larger number is that of the whole order
      const refund = Math.min(Math.abs(refundOf(row, rowNumber)), amount);
      if (!(refund > 0)) return amount;
      const clean = fromMinor(toMinor(amount) - toMinor(refund));
      const column = columns.find(({ field }) => field === "refund")!;
      const raw = row[column.index] ?? null;
      book.note("less-refund", { row: rowNumber, column: column.title, raw, clean }, -refund);
      return clean;
    },
    record() {
      const { count, amount, examples } = far.found();
      book.add("outlier", { count, amount, examples });
      const list = marks.list();
      const unknownTypes = documents.unknown();
      return {
        ...(list.length > 0 && { marked: list }),
        ...(hidden > 0 && { hiddenRows: hidden }),
        ...(unknownTypes && { unknownTypes }),
      };
    },
  };
}
