import { differenceInCents, fromMinor, toMinor } from "../../core";
import type { Facts } from "../../intake/facts";
import { traitConflicts } from "../../intake/joinTraits";
import type { Field, OrderMatch, SourceRecord } from "../../intake/source";

interface Told {
  readonly source: string;
  readonly other: string;
}

/** What was made of orders in parts, and of the columns beside their amounts. */
export type OrderWarning =
  | (Told & { readonly kind: "order-lines" | "order-payments" | "order-buyers"; readonly rows: number })
  | (Told & { readonly kind: "heads-without-lines"; readonly rows: number; readonly amount: number })
  | (Told & { readonly kind: "heads-tie"; readonly amount: number })
  | (Told & {
      readonly kind: "heads-difference" | "payments-beside" | "payments-unused";
      readonly own: number;
      readonly counted: number;
      readonly amount: number;
    })
  | { readonly kind: "heads-without-amounts"; readonly source: string; readonly rows: number }
  | {
      readonly kind:
        "line-prices" | "discount-share" | "discount-share-unused" | "cost-from-profit" | "cost-from-margin";
      readonly source: string;
      readonly column: string;
    }
  | { readonly kind: "several-segments" | "several-regions"; readonly customers: number }
  | { readonly kind: "person-link"; readonly ids: number; readonly persons: number };

/** Amounts in place of others, and how far they are apart. */
function compared({ own, counted }: OrderMatch) {
  return { own, counted, amount: fromMinor(toMinor(own) - toMinor(counted)) };
}

function headWarnings(source: string, found: OrderMatch): OrderWarning[] {
  const { others: other, orders, missing, missingAmount, own, counted } = found;
  if (other === "") return [{ kind: "heads-without-amounts", source, rows: missing }];
  const apart = differenceInCents(own, counted) !== 0;
  return [
    ...(missing > 0
      ? [{ kind: "heads-without-lines", source, other, rows: missing, amount: missingAmount } as const]
      : []),
    ...(own !== 0 && orders > 0 && apart
      ? [{ kind: "heads-difference", source, other, ...compared(found) } as const]
      : []),
    ...(own !== 0 && !apart ? [{ kind: "heads-tie", source, other, amount: own } as const] : []),
  ];
}

function matchWarnings(source: string, found: OrderMatch): OrderWarning[] {
  const { kind, others: other, orders: rows, own, missingAmount } = found;
  if (kind === "heads") return headWarnings(source, found);
  if (kind !== "beside" && rows === 0) return [];
  if (kind !== "beside") return [{ kind: `order-${kind}`, source, other, rows }];
  const whole = { ...found, own: fromMinor(toMinor(own) + toMinor(missingAmount)) };
  return [{ kind: rows > 0 ? "payments-beside" : "payments-unused", source, other, ...compared(whole) }];
}

/** What was made of the columns of one table of orders, and of how it goes with others. */
export function partWarnings({ name: source, role, recognition, found }: SourceRecord): OrderWarning[] {
  const matched = found === undefined ? [] : matchWarnings(source, found);
  if (role !== "orders") return matched;
  const titleOf = (field: Field) => recognition.columns.find((column) => column.field === field)?.title;
  const has = (field: Field) => titleOf(field) !== undefined;
  const tell = (
    kind: Extract<OrderWarning, { column: string }>["kind"],
    field: Field,
    holds: boolean,
  ): OrderWarning[] => (holds && has(field) ? [{ kind, source, column: titleOf(field)! }] : []);
  const shares = recognition.discountShare !== undefined;
  const isProduct = !has("amount") && has("unitPrice");
  return [
    ...matched,
    ...tell("line-prices", "unitPrice", isProduct && !has("quantity")),
    ...tell(isProduct ? "discount-share" : "discount-share-unused", "discount", shares),
    ...tell("cost-from-profit", "profit", !has("cost")),
    ...tell("cost-from-margin", "marginRate", !has("cost") && !has("profit")),
  ];
}

/** What orders say of their customers in two ways, and who several customers are. */
export function orderWarnings({ orders, personLink }: Facts): OrderWarning[] {
  const conflicts = [
    { kind: "several-segments", customers: traitConflicts(orders, "segment") },
    { kind: "several-regions", customers: traitConflicts(orders, "region") },
  ] as const;
  return [
    ...conflicts.filter(({ customers }) => customers > 0),
    ...(personLink ? [{ kind: "person-link", ...personLink } as const] : []),
  ];
}
