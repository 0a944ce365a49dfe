import { feeColumns } from "../../intake/recognise/fees";
import { freightColumns } from "../../intake/recognise/tax";
import { customerNames, similarNames } from "../../intake/similarNames";
import { joinsOf, type CustomerTable } from "../../intake/joins";
import { orderWarnings, partWarnings, type OrderWarning } from "./orderWarnings";
import { isoDate } from "../../intake/values/serial";
import { sameTwice } from "../../intake/sameTwice";
import type { Facts } from "../../intake/facts";
import type {
  CleaningRule,
  Exclusion,
  ExclusionReason,
  MarkedRows,
  Quarters,
  Recognition,
  SourceRecord,
  StandingParent,
  SummaryOf,
  UnknownTypes,
} from "../../intake/source";

interface OfSource {
  readonly source: string;
}

type QuarterWarning =
  `quarters-${Exclude<Quarters["counted"], "fiscal" | "months">}` | `quarters-${"fiscal" | "months"}${"" | "-end"}`;

/** What was decided about the tables, and what does not fit between them. */
export type SourceWarning =
  | (OfSource & { readonly kind: "tax-net" | "tax-gross"; readonly column: string; readonly other: string })
  | (OfSource & { readonly kind: "tax-off" | "tax-kept" | "tax-unsaid"; readonly column: string; readonly tax: string })
  | (OfSource & { readonly kind: "tax-within" | "freight" | "fees" | "order-totals"; readonly column: string })
  | (OfSource & { readonly kind: "plan-prices"; readonly column: string; readonly other: string })
  | (OfSource & { readonly kind: "dates-1904" })
  | (OfSource & { readonly kind: QuarterWarning; readonly from: string })
  | (OfSource & { readonly kind: "scaled"; readonly columns: string; readonly unit: string; readonly factor: number })
  | (OfSource & { readonly kind: "marked"; readonly rows: number; readonly amount: number } & Pick<
        MarkedRows,
        "treatment"
      > & { readonly marked: MarkedRows["kind"] })
  | (OfSource & { readonly kind: "hidden-rows" | "hidden-rows-left-out"; readonly rows: number })
  | (OfSource & {
      readonly kind: "left-out-rows";
      readonly reason: ExclusionReason;
      readonly rows: number;
      readonly amount: number;
    })
  | (OfSource & {
      readonly kind: "row-findings";
      readonly rule: CleaningRule;
      readonly rows: number;
      readonly amount: number;
    })
  | (OfSource & {
      readonly kind: "cell-findings";
      readonly rule: CleaningRule;
      readonly rows: number;
      readonly example: string;
    })
  | (OfSource & {
      readonly kind: "converted";
      readonly currency: string;
      readonly rate: string;
      readonly rows: number;
      readonly amount: number;
      readonly converted: string;
    })
  | (OfSource & {
      readonly kind: "overlap" | "same-total";
      readonly other: string;
      readonly rows: number;
      readonly amount: number;
    })
  | (OfSource & UnknownTypes & { readonly kind: "unknown-types" })
  | (OfSource & SummaryOf & { readonly kind: "summary-of" })
  | (OfSource & StandingParent & { readonly kind: "standing-parent" })
  | OrderWarning
  | {
      readonly kind: "missing-customers";
      readonly table: CustomerTable;
      readonly missingIn: CustomerTable;
      readonly customers: number;
      readonly rows: number;
      readonly amount: number;
      readonly examples: string;
    }
  | { readonly kind: "similar-names"; readonly groups: number; readonly example: string };

const titleOf = ({ columns }: Recognition, index: number) => columns[index]?.title || String(index + 1);

function taxWarning({ name: source, recognition }: SourceRecord): SourceWarning[] {
  const { tax } = recognition;
  if (tax === undefined) return [];
  const column = titleOf(recognition, tax.amount);
  if (tax.other !== undefined) {
    const kind = tax.counted === "net" ? "tax-net" : "tax-gross";
    return [{ kind, source, column, other: titleOf(recognition, tax.other) }];
  }
  if (tax.tax === undefined) return [{ kind: "tax-within", source, column }];
  const kind = tax.less ? "tax-off" : tax.counted === "unsaid" ? "tax-unsaid" : "tax-kept";
  return [{ kind, source, column, tax: titleOf(recognition, tax.tax) }];
}

/** Which month the quarters or periods of a table were counted from, shown by its first one. */
function quarterWarnings({ name: source, recognition }: SourceRecord, firstMonth: number): SourceWarning[] {
  const { quarters, months, dated } = recognition.reshape ?? {};
  const from = months?.[0]?.date ?? dated?.date;
  if (quarters === undefined || from === undefined) return [];
  if (quarters.counted === "calendar" && firstMonth === 1) return [];
  const { counted, named } = quarters;
  const isNamed = counted === "fiscal" || counted === "months";
  const kind = isNamed
    ? (`quarters-${counted}${named === "end" ? "-end" : ""}` as const)
    : (`quarters-${counted}` as const);
  return [{ kind, source, from: isoDate(from).slice(0, 7) }];
}

/** Amounts in thousands and the like, a unit at a time: who overlooks it is wrong by as much. */
function scaledWarnings({ name: source, recognition: { columns } }: SourceRecord): SourceWarning[] {
  const scaled = columns.filter(({ field, scale }) => field !== undefined && (scale?.factor ?? 1) >= leastTold);
  const units = new Map(scaled.map(({ scale }) => [scale!.text, scale!.factor]));
  return [...units].map(([unit, factor]) => {
    const titles = scaled
      .filter(({ scale }) => scale!.text === unit)
      .map(({ title, index }) => title || `${index + 1}`);
    return { kind: "scaled", source, columns: titles.join(", "), unit, factor };
  });
}

/** Hours and days are scaled as well, by less. */
const leastTold = 1000;

/** Rows left out for what they are to the others rather than for a fault of theirs: nobody would look for them. */
const toldReasons: readonly ExclusionReason[] = [
  ...(["order-total", "parent-account", "balance-account", "closing-entry"] as const),
  ...(["no-order", "lost-deal", "open-deal", "offer", "purchase", "transfer", "fee"] as const),
];
/** Rows that nobody meant to leave out: what they hold cannot be read. Those without an amount are headings as a rule. */
const faultyReasons: readonly ExclusionReason[] = ["unreadable-date", "unreadable-amount", "cell-error", "no-category"];
const isTold = ({ reason, amount }: Exclusion) =>
  toldReasons.includes(reason) || faultyReasons.includes(reason) || (reason === "no-date" && amount !== 0);
/** Findings that change a total or cannot be set right: the diary alone is read too late. */
const toldRules: readonly CleaningRule[] = ["repeated-total", "less-refund", "unpaid-row", "lost-digits"];

function findings({ name: source, exclusions, diary = [] }: SourceRecord): SourceWarning[] {
  return [
    ...exclusions
      .filter(isTold)
      .map(({ reason, count, amount }) => ({ kind: "left-out-rows", source, reason, rows: count, amount }) as const),
    ...diary
      .filter(({ rule }) => toldRules.includes(rule))
      .map(({ rule, count: rows, amount, examples }) =>
        amount === undefined
          ? ({ kind: "cell-findings", source, rule, rows, example: String(examples[0]?.raw ?? "") } as const)
          : ({ kind: "row-findings", source, rule, rows, amount } as const),
      ),
  ];
}

/** The price of a plan that counts as often as there are pieces. */
function planPriceWarning({ name: source, role, recognition: { columns } }: SourceRecord): SourceWarning[] {
  const [amount, price, quantity] = ["amount", "unitPrice", "quantity"].map((field) =>
    columns.find((column) => column.field === field),
  );
  if (role !== "subscriptions" || amount || !price || !quantity) return [];
  return [{ kind: "plan-prices", source, column: price.title, other: quantity.title }];
}

function warningsOfSource(record: SourceRecord, firstMonth: number): SourceWarning[] {
  const {
    name: source,
    role,
    recognition,
    marked = [],
    hiddenRows,
    conversions = [],
    exclusions,
    unknownTypes,
    standingParent,
    summaryOf,
  } = record;
  const { orderTotal, columns } = recognition;
  const freight = role === "orders" || role === "orderHeads" ? freightColumns(recognition) : [];
  const fees = role === "orders" ? feeColumns(recognition) : [];
  const leavesHidden = exclusions.some(({ reason }) => reason === "hidden-row");
  const hidden = leavesHidden ? "hidden-rows-left-out" : "hidden-rows";
  return [
    ...taxWarning(record),
    ...planPriceWarning(record),
    ...freight.map(({ index }) => ({ kind: "freight", source, column: titleOf(recognition, index) }) as const),
    ...fees.map(({ index }) => ({ kind: "fees", source, column: titleOf(recognition, index) }) as const),
    ...(orderTotal === undefined || columns[orderTotal]?.field !== undefined
      ? []
      : [{ kind: "order-totals", source, column: titleOf(recognition, orderTotal) } as const]),
    ...quarterWarnings(record, firstMonth),
    ...scaledWarnings(record),
    ...(record.counts1904 ? [{ kind: "dates-1904", source } as const] : []),
    ...marked.map(({ kind, ...found }) => ({ kind: "marked", source, marked: kind, ...found }) as const),
    ...(unknownTypes ? [{ kind: "unknown-types", source, ...unknownTypes } as const] : []),
    ...(summaryOf ? [{ kind: "summary-of", source, ...summaryOf } as const] : []),
    ...(standingParent ? [{ kind: "standing-parent", source, ...standingParent } as const] : []),
    ...partWarnings(record),
    ...findings(record),
    ...(hiddenRows === undefined ? [] : [{ kind: hidden, source, rows: hiddenRows } as const]),
    ...conversions.map(
      ({ rate, converted, ...found }) =>
        ({ kind: "converted", source, ...found, rate: String(rate), converted: converted.toFixed(2) }) as const,
    ),
  ];
}

/**
 * What the reader should know of the tables: each decision that was taken, and customers that do not join.
 *
 * @param firstMonth month (1 to 12) with which the fiscal year begins
 */
export function sourceWarnings(facts: Facts, sources: readonly SourceRecord[], firstMonth: number): SourceWarning[] {
  const missing = joinsOf(facts).missing.map(
    ({ examples, ...found }) => ({ kind: "missing-customers", ...found, examples: examples.join(", ") }) as const,
  );
  const similar = similarNames(customerNames(facts));
  const example = similar[0]?.names.join(" / ");
  return [
    ...sameTwice(facts, sources),
    ...sources.flatMap((record) => warningsOfSource(record, firstMonth)),
    ...orderWarnings(facts),
    ...missing,
    ...(example === undefined ? [] : [{ kind: "similar-names", groups: similar.length, example } as const]),
  ];
}
