import type { Facts, Origin } from "../../intake/facts";
import { isoMonth, monthEnd } from "../calendar";
import type { ReportData } from "../data";
import type { Dimension, Trace } from "../plan";
import type { CustomerTraits } from "./customerTraits";

/** What the rows of every measure are found from. */
export interface TraceInputs {
  readonly facts: Facts;
  readonly data: ReportData;
  readonly traits: CustomerTraits;
  /** Days instead of those of the period. */
  readonly within?: Trace["within"];
  /** What the rows are wanted of: a number that is spread depends on it. */
  readonly where: NonNullable<Trace["where"]>;
}

/** Rows of a fact table as a measure sees them. */
export interface FactRows {
  readonly length: number;
  /** What a row adds to the measure; NaN where it does not belong to it. */
  readonly amount: (row: number) => number;
  /** What a row is, by dimension; "" for none. */
  readonly dimensions: Readonly<Partial<Record<Dimension, (row: number) => string>>>;
  readonly origin: Origin | undefined;
}

/** The name that a row points to; "" for none. */
export function named(names: readonly string[] | undefined, index: Int32Array | undefined) {
  return (row: number): string => names?.[index?.[row] ?? -1] ?? "";
}

/** The customer of a row, and what is known of that customer. */
export function customerDimensions(of: (row: number) => string, traits: CustomerTraits): FactRows["dimensions"] {
  return {
    customer: of,
    stage: (row) => traits.stage(of(row)),
    segment: (row) => traits.segment(of(row)),
    cohort: (row) => traits.cohort(of(row)),
  };
}

/** Whether a day is among those traced. */
export function isWithin({ data: { period }, within }: TraceInputs, day: number | null): boolean {
  const { from, until } = within ?? { from: period.start, until: period.end + 1 };
  return day !== null && day >= from && day < until;
}

/** Costs and budgets are booked by month: a row later in the period's last month belongs to it, one without a date too. */
export function isBooked({ data: { period }, within }: TraceInputs, date: number): boolean {
  const until = monthEnd(within ? within.until - 1 : period.end) + 1;
  return Number.isNaN(date) ? within === undefined : date >= (within?.from ?? period.start) && date < until;
}

export const monthOf = (dates: Float64Array) => (row: number) =>
  Number.isNaN(dates[row]!) ? "" : isoMonth(dates[row]!);

/** The rows for which a condition holds. */
export function only(rows: FactRows | undefined, holds: (row: number) => boolean): FactRows | undefined {
  return rows && { ...rows, amount: (row) => (holds(row) ? rows.amount(row) : NaN) };
}

/** Rows of two tables, one behind the other. */
export function joined(first: FactRows | undefined, second: FactRows | undefined): FactRows | undefined {
  if (!first || !second) return first ?? second;
  const split = first.length;
  const either =
    <T>(a: (row: number) => T, b: (row: number) => T) =>
    (row: number) =>
      row < split ? a(row) : b(row - split);
  const none = () => "";
  const names = [...Object.keys(first.dimensions), ...Object.keys(second.dimensions)] as Dimension[];
  return {
    length: split + second.length,
    amount: either(first.amount, second.amount),
    dimensions: Object.fromEntries(
      names.map((name) => [name, either(first.dimensions[name] ?? none, second.dimensions[name] ?? none)]),
    ),
    origin: joinedOrigin(first, second),
  };
}

/** Row 0 stands for a row whose place is not known. */
function joinedOrigin(first: FactRows, second: FactRows): Origin | undefined {
  if (!first.origin && !second.origin) return undefined;
  const parts = [first, second].map(
    ({ origin, length }) =>
      origin ?? {
        source: new Uint16Array(length),
        row: new Int32Array(length),
      },
  );
  return {
    source: Uint16Array.from(parts.flatMap(({ source }) => [...source])),
    row: Int32Array.from(parts.flatMap(({ row }) => [...row])),
  };
}
