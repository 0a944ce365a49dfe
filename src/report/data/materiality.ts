/** From when on a variance matters: both must be reached. */
export interface Materiality {
  readonly amount: number;
  readonly share: number;
}

export const defaultMateriality: Materiality = { amount: 1000, share: 0.05 };
