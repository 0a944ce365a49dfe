import type { RawCell, TableRole } from "../source";
import { readNumberText } from "../values/number";
import { cleanText } from "../values/text";
import type { Choice, Column } from "./choice";
import { meaningsOf } from "./titleMeanings";
import { normaliseTitle } from "./titles";

type Row = readonly RawCell[];

/** Columns under the titles that their values ask for, by index, where their own titles mislead. */
type NewTitles = ReadonlyMap<number, string>;

const nothing: NewTitles = new Map();
/** Fewer ids that are seen again prove nothing. */
const leastIds = 2;
const mostRows = 0.8;

const isFilled = ({ profile }: Column) => profile.filled > 0;
const means = (column: Column, role: TableRole, ...fields: readonly string[]) =>
  isFilled(column) && meaningsOf(column.title, role).some(({ field }) => fields.includes(field));

const dayIn = (cell: RawCell | undefined) => cleanText(cell ?? null).split(/[ T]/)[0]!;

/** Ids that occur again, and how many of them do so with another day. */
function seenAgain(
  rows: readonly Row[],
  id: number,
  date: number,
): { readonly ids: number; readonly onOtherDays: number } {
  const days = new Map<string, { rows: number; readonly days: Set<string> }>();
  for (const row of rows) {
    const key = cleanText(row[id] ?? null);
    if (key === "") continue;
    const known = days.get(key) ?? { rows: 0, days: new Set() };
    known.rows++;
    known.days.add(dayIn(row[date]));
    days.set(key, known);
  }
  const again = [...days.values()].filter((one) => one.rows > 1);
  return { ids: again.length, onOtherDays: again.filter((one) => one.days.size > 1).length };
}

/** An "Id" that comes again with other days numbers no orders: the first is who bought, where nobody else is named. */
function idTitles(columns: readonly Column[], rows: readonly Row[]): NewTitles {
  const date = columns.find((column) => means(column, "orders", "date"));
  if (date === undefined) return nothing;
  const ids = columns.filter((column) => {
    if (column === date || normaliseTitle(column.title) !== "id" || !isFilled(column)) return false;
    const { ids: again, onOtherDays } = seenAgain(rows, column.index, date.index);
    return again >= leastIds && onOtherDays > again / 2;
  });
  const isKnown = columns.some((column) => !ids.includes(column) && means(column, "orders", "customer", "orderId"));
  return new Map(ids.map(({ index }, i) => [index, i === 0 && !isKnown ? "customer" : ""]));
}

function numberIn(cell: RawCell | undefined): number {
  return typeof cell === "number" ? cell : (readNumberText(cleanText(cell ?? null), ".")?.value ?? NaN);
}

const onePiece = /unit|each|per|单价|單價/;
const soldAt = /^(?:sales?|selling)price$/;
const productTitle = /product|item|sku|stock|article|goods|asin|商品|产品|產品|货号|貨號/i;

/** What prices of one product in several quantities show: that of a piece, or of all of them; undefined for neither. */
function shownByProduct(
  columns: readonly Column[],
  rows: readonly Row[],
  [pieces, price]: readonly [Column, Column],
): "one" | "all" | undefined {
  const product = columns
    .filter((column) => column !== pieces && column !== price && productTitle.test(column.title))
    .sort((a, b) => b.profile.distinct - a.profile.distinct)[0];
  if (product === undefined) return undefined;
  const first = new Map<string, readonly [number, number]>();
  const votes = { one: 0, all: 0 };
  for (const row of rows) {
    const key = cleanText(row[product.index] ?? null);
    const [count, paid] = [numberIn(row[pieces.index]), numberIn(row[price.index])];
    const [otherCount, otherPaid] = first.get(key) ?? [count, paid];
    if (!first.has(key)) first.set(key, [count, paid]);
    if (count === otherCount) continue;
    if (paid === otherPaid) votes.one++;
    else if (Math.abs(paid / count - otherPaid / otherCount) < 0.01) votes.all++;
  }
  if (votes.one + votes.all < leastIds) return undefined;
  return votes.one > votes.all ? "one" : "all";
}

/** An "Amount" of few whole things, less than the price beside it in most rows, counts pieces: no line costs less. */
function pieceTitles(columns: readonly Column[], rows: readonly Row[], role: TableRole): NewTitles {
  const pieces = columns.find(({ title, profile }) => normaliseTitle(title) === "amount" && profile.wholes === 1);
  const price = columns.find((column) => means(column, role, "unitPrice") && column.profile.numbers > mostRows);
  const hasOther = columns.some((column) => column !== pieces && means(column, role, "quantity"));
  if (pieces === undefined || price === undefined || hasOther) return nothing;
  const pairs = rows.map((row) => [numberIn(row[pieces.index]), numberIn(row[price.index])] as const);
  const less = pairs.filter(([count, paid]) => Math.abs(count) < Math.abs(paid)).length;
  if (less <= mostRows * rows.length) return nothing;
  const title = normaliseTitle(price.title);
  const shown = onePiece.test(title) ? "one" : shownByProduct(columns, rows, [pieces, price]);
  const counts = shown ?? (soldAt.test(title) ? "all" : "one");
  return new Map([
    [pieces.index, "quantity"],
    [price.index, counts === "all" ? "line total" : "unit price"],
  ]);
}

/** What the values of a table of orders, or of their lines, say against its titles. */
export function titlesByValues(columns: readonly Column[], rows: readonly Row[], role: TableRole): NewTitles {
  if (role === "orders") return new Map([...idTitles(columns, rows), ...pieceTitles(columns, rows, role)]);
  return role === "orderLines" ? pieceTitles(columns, rows, role) : nothing;
}

/** Columns under the titles that their values ask for. */
export const retitled = (columns: readonly Column[], titles: NewTitles): readonly Column[] =>
  titles.size === 0
    ? columns
    : columns.map((column) => ({ ...column, title: titles.get(column.index) ?? column.title }));

/** What values alone told is less sure: the user is told of it. */
export function doubt(chosen: Map<number, Choice>, titles: NewTitles): void {
  for (const index of titles.keys()) {
    const choice = chosen.get(index);
    if (choice !== undefined) chosen.set(index, { ...choice, confidence: 0.6 });
  }
}
