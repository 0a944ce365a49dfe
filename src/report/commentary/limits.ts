/** From when on a rule speaks; they stand on the sheet, with the sentences that use them. */
export const limits = {
  /** CLV over CAC at the least. */
  ltvCac: { value: 3, format: "0.0" },
  /** Months until a new customer has paid for itself, at the most. */
  payback: { value: 12, format: "0" },
  /** Share of the customers who lose money, at the most. */
  lossMaking: { value: 0.2, format: "0%" },
  /** Share of the cost that stands on no stage of the lifecycle, at the most. */
  unallocated: { value: 0.2, format: "0%" },
} as const satisfies Readonly<Record<string, { readonly value: number; readonly format: string }>>;

export type LimitId = keyof typeof limits;

export const limitIds = Object.keys(limits) as readonly LimitId[];
