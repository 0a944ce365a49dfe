import type { ChurnLoss } from "../../core/metrics/churnCost";
import type { Parameter } from "../define";

/** The parameters that CHURNCOST and CHURNCOST.PARTS share. */
export const churnParameters = [
  { name: "lost", kind: "count", unit: "customers", description: "Customers lost." },
  {
    name: "marginPerPeriod",
    kind: "money",
    unit: "money per customer and period",
    description: "Margin that one customer brought per period.",
  },
  { name: "remainingPeriods", kind: "count", unit: "periods", description: "Periods that they would have stayed." },
  { name: "winBack", kind: "money", default: 0, unit: "money", description: "Spent on winning back, in total." },
  {
    name: "replacementCac",
    kind: "money",
    default: 0,
    unit: "money per customer",
    description: "Acquisition cost of one replacement.",
  },
  {
    name: "replaced",
    kind: "count",
    optional: true,
    unit: "customers",
    description: "Customers replaced; as many as were lost if omitted.",
  },
  { name: "indirect", kind: "money", default: 0, unit: "money", description: "Indirect damage, in total." },
  { name: "discount", kind: "rate", default: 0, unit: "per period", description: "Discount rate per period." },
  {
    name: "basis",
    kind: "enum",
    words: ["lostmargin", "replacement", "both"],
    default: "lostmargin",
    description: "What the loss is measured by.",
  },
  {
    name: "gapPeriods",
    kind: "count",
    default: 0,
    unit: "periods",
    description: "Periods until a replacement brings the same margin.",
  },
] as const satisfies readonly Parameter[];

/** The loss that the cells describe; every lost customer is replaced unless a number is given. */
export function lossOf(cells: Omit<ChurnLoss, "replaced"> & { readonly replaced: number | undefined }): ChurnLoss {
  // each by its name: a rest pattern would copy the object slowly, once per row
  return {
    lost: cells.lost,
    marginPerPeriod: cells.marginPerPeriod,
    remainingPeriods: cells.remainingPeriods,
    winBack: cells.winBack,
    replacementCac: cells.replacementCac,
    replaced: cells.replaced ?? cells.lost,
    indirect: cells.indirect,
    discount: cells.discount,
    gapPeriods: cells.gapPeriods,
  };
}

export const churnFormula =
  "a(n) = (1 - (1 + discount)^-n) / discount, n at discount 0. " +
  "lostmargin: lost x marginPerPeriod x a(remainingPeriods) + winBack + indirect. " +
  "replacement: replaced x replacementCac + lost x marginPerPeriod x a(gapPeriods) + winBack + indirect. " +
  "both: lostmargin + replaced x replacementCac.";

export const churnNote =
  "The basis 'both' counts the margin twice unless the replacements bring none: use it only when they do not.";
