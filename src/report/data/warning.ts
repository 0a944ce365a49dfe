import type { ServeWarning } from "./serve";
import type { SourceWarning } from "./sourceWarnings";

/** Something the reader should know; the cover has a sentence for each. */
export type Warning =
  | { readonly kind: "no-ledger" }
  | { readonly kind: "no-channels" }
  | { readonly kind: "no-cohorts" }
  | { readonly kind: "spend-without-channel"; readonly rows: number; readonly amount: number }
  | ServeWarning
  | SourceWarning
  | { readonly kind: "rows-are-orders"; readonly rows: number; readonly sharing: number }
  | { readonly kind: "unassigned-orders"; readonly orders: number; readonly amount: number }
  | { readonly kind: "revenue-outside"; readonly rows: number; readonly amount: number }
  | { readonly kind: "cost-outside"; readonly rows: number; readonly amount: number }
  | { readonly kind: "cost-undated"; readonly rows: number; readonly amount: number }
  | { readonly kind: "cost-unallocated"; readonly categories: number; readonly amount: number }
  | { readonly kind: "cost-negative"; readonly amount: number }
  | { readonly kind: "cost-zero" }
  | { readonly kind: "budget-uncompared"; readonly rows: number; readonly amount: number }
  | { readonly kind: "partial-month"; readonly month: string; readonly days: number; readonly of: number }
  | { readonly kind: "no-leaving" }
  | { readonly kind: "subscription-ends"; readonly rows: number }
  | { readonly kind: "subscription-starts"; readonly rows: number }
  | { readonly kind: "subscription-no-start"; readonly rows: number }
  | { readonly kind: "subscription-no-billed"; readonly rows: number }
  | { readonly kind: "subscription-trials"; readonly rows: number }
  | { readonly kind: "revenue-unknown" }
  | { readonly kind: "margin-unknown" }
  | { readonly kind: "names-masked"; readonly customers: number };
