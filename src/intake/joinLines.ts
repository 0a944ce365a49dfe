import { UNASSIGNED, type OrderHeads, type OrderLines, type Orders } from "./facts";
import { withCredits } from "./joinCredits";
import type { HeadIndex } from "./joinHeads";
import { exactSum } from "./read/exactSum";
import { exclusions } from "./read/exclusions";
import { markedOrders } from "./read/markedRows";
import { documentReasons } from "./read/documentTypes";
import { sideColumns } from "./read/sideColumns";
import { markCodes } from "./read/sinks/orderHeads";
import type { ExclusionReason, MarkedPolicy, SourceRecord } from "./source";
import type { Mark } from "./values/statusWords";

/** What decides whether a line counts, besides its head. */
export interface LineOptions {
  /** Orders after this day are left out. */
  readonly asOf?: number;
  readonly marked?: MarkedPolicy;
}

/** Lines as orders, with the record of what was left out of them. */
interface JoinedLines {
  readonly table: Orders;
  readonly record: Omit<SourceRecord, "role">;
}

const statuses: readonly Mark[] = ["cancelled", "returned", "test"];
const marks = new Map<number, Mark>(statuses.map((mark) => [markCodes[mark], mark]));
const kinds = Object.keys(documentReasons) as (keyof typeof documentReasons)[];
/** Why the lines of documents that are no sales are left out, by the mark of their heads. */
const others = new Map<number, ExclusionReason>(kinds.map((kind) => [markCodes[kind], documentReasons[kind]]));
const reasons = { cancelled: "cancelled", returned: "returned", test: "test-order" } as const;
const noSide = sideColumns([]);

const idOf = ({ orderIds, order }: OrderLines, row: number) => orderIds[order[row]!] ?? "";

/** Judges lines one by one: those of orders that came to nothing wait until it is known whether that was booked. */
function judge(lines: OrderLines, { heads, rowOf }: HeadIndex, { asOf = Infinity, marked = "net" }: LineOptions) {
  const screen = markedOrders([], noSide, marked);
  const reasonOf = Array.from<ExclusionReason | undefined>({ length: lines.amount.length });
  const headOf = new Int32Array(lines.amount.length).fill(UNASSIGNED);
  const later: (() => void)[] = [];

  const settle = (row: number, mark: Mark, treatment: ReturnType<typeof screen.settle>) => {
    screen.note(mark, treatment, lines.amount[row]!);
    if (treatment !== "counted") reasonOf[row] = reasons[mark];
  };
  const screened = (row: number, head: number) => {
    const amount = lines.amount[row]!;
    const mark = marks.get(heads.mark[head]!) ?? (amount < 0 ? "returned" : undefined);
    if (mark === undefined) return;
    const treatment = screen.treat(mark, amount);
    if (treatment === "later") later.push(() => settle(row, mark, screen.settle(mark)));
    else settle(row, mark, treatment);
  };
  for (let row = 0; row < lines.amount.length; row++) {
    const head = rowOf(idOf(lines, row));
    if (head === undefined) reasonOf[row] = "no-order";
    else {
      headOf[row] = head;
      const date = heads.date[head]!;
      if (Number.isNaN(date)) reasonOf[row] = "no-date";
      else if (date > asOf) reasonOf[row] = "after-as-of";
      else if (others.has(heads.mark[head]!)) reasonOf[row] = others.get(heads.mark[head]!)!;
      else screened(row, head);
    }
  }
  for (const resume of later) resume();
  return { reasonOf, headOf, marked: screen.list() };
}

/** Only the names that rows point to: customers whose orders do not count bought nothing. */
function pointed(names: readonly string[], index: Int32Array): [readonly string[], Int32Array] {
  const places = new Map<number, number>();
  const moved = index.map((place) => {
    if (place === UNASSIGNED) return UNASSIGNED;
    if (!places.has(place)) places.set(place, places.size);
    return places.get(place)!;
  });
  return [[...places.keys()].map((place) => names[place]!), moved];
}

/** The columns of the heads, by line. */
function fromHeads(heads: OrderHeads, headOf: Int32Array, kept: Int32Array) {
  const of = (names: readonly string[] = [], column: Int32Array) =>
    pointed(
      names,
      kept.map((row) => column[headOf[row]!]!),
    );
  const [customers, customer] = of(heads.customers, heads.customer);
  const [channels, channel] = of(heads.channels, heads.channel);
  const [segments, segment] = heads.segment ? of(heads.segments, heads.segment) : [];
  const [regions, region] = heads.region ? of(heads.regions, heads.region) : [];
  return {
    ...{ customers, customer, channels, channel },
    date: Float64Array.from(kept, (row) => heads.date[headOf[row]!]!),
    ...(segments && segment && { segments, segment }),
    ...(regions && region && { regions, region }),
  };
}

function fromLines(lines: OrderLines, kept: Int32Array) {
  const of = (column: Float64Array) => Float64Array.from(kept, (row) => column[row]!);
  const origin = lines.origin && {
    source: Uint16Array.from(kept, (row) => lines.origin!.source[row]!),
    row: kept.map((row) => lines.origin!.row[row]!),
  };
  const [orderIds, order] = pointed(
    lines.orderIds,
    kept.map((row) => lines.order[row]!),
  );
  return {
    ...{ orderIds, order },
    amount: of(lines.amount),
    ...(lines.cost && { cost: of(lines.cost) }),
    ...(lines.discount && { discount: of(lines.discount) }),
    ...(origin && { origin }),
  };
}

/**
 * Lines with date, customer and channel of their orders, and their sign. Lines without an order, or whose order has no day or does not
 * count, are left out and listed; the rows that count and those that do not add up to what was read.
 */
export function linesAsOrders(
  source: OrderLines,
  record: SourceRecord,
  index: HeadIndex,
  options: LineOptions,
): JoinedLines {
  const column = record.recognition.columns.find(({ field }) => field === "orderId")?.title ?? "";
  const { lines, entries } = withCredits(source, index, column);
  const { reasonOf, headOf, marked } = judge(lines, index, options);
  const left = exclusions();
  const sum = exactSum();
  lines.amount.forEach((amount, row) => {
    const reason = reasonOf[row];
    if (reason === undefined) return sum.add(amount);
    left.add(reason, { row: lines.origin?.row[row] ?? 0, column, value: idOf(lines, row) }, amount);
  });
  const kept = Int32Array.from([...reasonOf.keys()].filter((row) => reasonOf[row] === undefined));
  const table: Orders = { ...fromHeads(index.heads, headOf, kept), ...fromLines(lines, kept) };
  return {
    table,
    record: {
      ...record,
      rowsRead: kept.length,
      amount: sum.total(),
      rowsUnassigned: table.customer.filter((customer) => customer === UNASSIGNED).length,
      exclusions: [...record.exclusions, ...left.list()],
      ...(marked.length > 0 && { marked }),
      ...(entries.length > 0 && { diary: [...(record.diary ?? []), ...entries] }),
    },
  };
}
