import type { ColumnGuess, RawCell, Recognition } from "../source";
import { readNumberText } from "../values/number";
import { isSameAmount } from "../values/sameAmount";
import { cleanText } from "../values/text";
import { normaliseTitle } from "./titles";

type Row = readonly RawCell[];

/** Titles of what one piece costs, and of what all pieces cost together. */
const saysOne = /unit|price|plan amount|单价|單價|价格|價格/;
const saysAll = /mrr|recurring|monthly|revenue|total|charge|fee|月|合计|合計|总|總|金额|金額/;

function plain(cell: RawCell | undefined): number {
  return typeof cell === "number" ? cell : (readNumberText(cleanText(cell ?? null), ".")?.value ?? NaN);
}

/** A subscription of several pieces; `kind` is its plan and how often it is paid. */
interface Line {
  readonly row: Row;
  readonly kind: string;
  readonly amount: number;
  readonly pieces: number;
}

/** What the amounts show: of one piece, of all of them; undefined where they leave it open. */
function shownBy(lines: readonly Line[], others: readonly ColumnGuess[]): "one" | "all" | undefined {
  const several = lines.filter(({ pieces }) => pieces > 1);
  const hasColumn = (of: (line: Line) => number) =>
    several.length > 0 &&
    others.some(({ index }) => several.every((line) => isSameAmount(plain(line.row[index]), of(line))));
  if (hasColumn(({ amount, pieces }) => amount * pieces)) return "one";
  if (hasColumn(({ amount, pieces }) => amount / pieces)) return "all";
  const pairs = several.flatMap((line) => {
    const other = lines.find(({ kind, pieces }) => kind === line.kind && pieces !== line.pieces);
    return other === undefined ? [] : [[line, other] as const];
  });
  if (pairs.length === 0) return undefined;
  if (pairs.every(([a, b]) => isSameAmount(a.amount, b.amount))) return "one";
  return pairs.every(([a, b]) => isSameAmount(a.amount / a.pieces, b.amount / b.pieces)) ? "all" : undefined;
}

/**
 * Tells the price of a plan, which counts as often as there are pieces, from what all pieces cost together: by the
 * title, else by a column that holds the one or the other, or by subscriptions of one plan. An amount that nothing
 * tells of is that of the plan, where its plan and interval stand beside it, as payment services export it.
 */
export function planPrices(recognition: Recognition, rows: readonly Row[]): Recognition {
  const { columns, role, headerRow } = recognition;
  const of = (field: string) => columns.find((column) => column.field === field);
  const [amount, quantity, plan, interval] = [of("amount"), of("quantity"), of("plan"), of("interval")];
  if (role !== "subscriptions" || !amount || !quantity || of("unitPrice")) return recognition;
  const lines = rows.slice(headerRow + 1).map((row): Line => {
    const kind = [plan, interval].map((column) => (column ? cleanText(row[column.index] ?? null) : "")).join("|");
    return { row, kind, amount: plain(row[amount.index]), pieces: plain(row[quantity.index]) };
  });
  const title = normaliseTitle(amount.title);
  const said = saysOne.test(title) ? "one" : saysAll.test(title) ? "all" : undefined;
  const free = columns.filter(({ field }) => field === undefined);
  const counts = said ?? shownBy(lines, free) ?? (plan && interval ? "one" : "all");
  if (counts === "all") return recognition;
  return {
    ...recognition,
    columns: columns.map((column) => (column === amount ? { ...column, field: "unitPrice" as const } : column)),
  };
}
