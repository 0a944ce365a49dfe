import { fromMinor, toMinor } from "../core";
import type { Facts, Ledger, Orders } from "./facts";
import type { SourceRecord, TableRole } from "./source";

/** Two sources that seem to hold the same, in part or as a whole. Both count: only the user knows. */
export interface SameTwice {
  readonly kind: "overlap" | "same-total";
  readonly source: string;
  readonly other: string;
  /** Rows of `source` that `other` has as well; none where only the totals are equal. */
  readonly rows: number;
  readonly amount: number;
}

/** A few equal costs in two ledgers are those of two months or firms; equal order numbers are not. */
const leastShare = { orders: 0, ledger: 0.2 } as const;
const fewest = { orders: 1, ledger: 2 } as const;

const orderKey = ({ orderIds, order, date, amount }: Orders) =>
  orderIds.length === 0
    ? undefined
    : (row: number) => (order[row]! < 0 ? undefined : `${order[row]}|${date[row]}|${amount[row]}`);

const costKey =
  ({ category, customer, channel, activity, date, amount }: Ledger) =>
  (row: number) =>
    Number.isNaN(date[row]!)
      ? undefined
      : [category[row], customer[row], channel[row], activity?.[row], date[row], amount[row]].join("|");

/** Rows that two sources of one role share, by the later one. */
function overlaps(
  role: "orders" | "ledger",
  { origin, amount }: Orders | Ledger,
  keyOf: (row: number) => string | undefined,
  sources: readonly SourceRecord[],
): SameTwice[] {
  if (origin === undefined || sources.filter((source) => source.role === role).length < 2) return [];
  const first = new Map<string, number>();
  const found = new Map<string, { rows: number; minor: number }>();
  for (let row = 0; row < amount.length; row++) {
    const [key, source] = [keyOf(row), origin.source[row]!];
    if (key === undefined) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, source);
    else if (other !== source) {
      const pair = `${source}|${other}`;
      const tally = found.get(pair) ?? { rows: 0, minor: 0 };
      found.set(pair, { rows: tally.rows + 1, minor: tally.minor + toMinor(amount[row]!) });
    }
  }
  return [...found].flatMap(([pair, { rows, minor }]) => {
    const [source, other] = pair.split("|").map((index) => sources[Number(index)]!) as [SourceRecord, SourceRecord];
    const smaller = Math.min(source.rowsRead, other.rowsRead);
    if (rows < fewest[role] || rows < leastShare[role] * smaller) return [];
    return [{ kind: "overlap", source: source.name, other: other.name, rows, amount: fromMinor(minor) } as const];
  });
}

/** A list and its summary come to the same: in a workbook they often stand side by side. */
function sameTotals(sources: readonly SourceRecord[]): SameTwice[] {
  const added: ReadonlySet<TableRole> = new Set<TableRole>(["orders", "ledger", "spend", "budget"]);
  const seen = new Map<string, SourceRecord>();
  return sources.flatMap((source): SameTwice[] => {
    if (!added.has(source.role) || source.amount === 0) return [];
    const key = `${source.role}|${source.amount}`;
    const other = seen.get(key);
    seen.set(key, source);
    if (other === undefined) return [];
    return [{ kind: "same-total", source: source.name, other: other.name, rows: 0, amount: source.amount }];
  });
}

/** Finds orders and costs that two sources hold; what stands twice in one source is not looked at. */
export function sameTwice({ orders, ledger }: Facts, sources: readonly SourceRecord[]): SameTwice[] {
  const key = orderKey(orders);
  const shared = [
    ...(key === undefined ? [] : overlaps("orders", orders, key, sources)),
    ...(ledger === undefined ? [] : overlaps("ledger", ledger, costKey(ledger), sources)),
  ];
  const isShared = ({ source, other }: SameTwice) =>
    shared.some((one) => [one.source, one.other].includes(source) && [one.source, one.other].includes(other));
  return [...shared, ...sameTotals(sources).filter((one) => !isShared(one))];
}
