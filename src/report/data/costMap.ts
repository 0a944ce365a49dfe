import { fromMinor } from "../../core";
import { ledgerLines } from "../costs/categories";
import { costItemNames, itemOf, lineOf, type CostItem, type CostTarget } from "../costs/items";
import { recogniseItem } from "../costs/recogniseItem";
import type { CostMapRow } from "./rows";

/** Lifecycle line or cost item by ledger category, as the user wants it. */
export type CostMap = Readonly<Record<string, CostTarget>>;

/** The item of each ledger category: the user's own, else what its words say, else unknown. */
export function itemsOf(names: readonly string[], own: CostMap, recognise = recogniseItem): CostItem[] {
  return names.map((name) => chosen(own, name) ?? recognise(name) ?? "unknown");
}

function chosen(own: CostMap, name: string): CostItem | undefined {
  return Object.hasOwn(own, name) ? itemOf(own[name]!) : undefined;
}

interface Sum {
  readonly rows: number;
  readonly direct: number;
  readonly shared: number;
}

/** By line, then by item, then by amount, then by name; what is booked without a category only where there are rows. */
export function costMapRows(names: readonly string[], items: readonly CostItem[], sums: readonly Sum[]): CostMapRow[] {
  const place = ({ line, item }: CostMapRow) => [ledgerLines.indexOf(line), costItemNames.indexOf(item)] as const;
  return sums
    .map(({ rows, direct, shared }, index) => ({
      ...{ ledgerCategory: names[index]!, item: items[index]!, line: lineOf(items[index]!), rows },
      ...{ amount: fromMinor(direct + shared), direct: fromMinor(direct), shared: fromMinor(shared) },
    }))
    .filter(({ ledgerCategory, rows }) => ledgerCategory !== "" || rows > 0)
    .sort((a, b) => {
      const [[lineA, itemA], [lineB, itemB]] = [place(a), place(b)];
      return lineA - lineB || itemA - itemB || b.amount - a.amount || (a.ledgerCategory < b.ledgerCategory ? -1 : 1);
    });
}
