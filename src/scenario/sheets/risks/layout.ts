import { classes } from "../../risks/settings";

/** Columns of the register. */
export const columns = {
  ...{ name: "A", probability: "B", impact: "C", expectedLoss: "D", classProbability: "E", classImpact: "F" },
  ...{ responseCost: "G", probabilityAfter: "H", impactAfter: "I", expectedLossAfter: "J" },
  ...{ classProbabilityAfter: "K", classImpactAfter: "L", netBenefit: "M", advice: "N", check: "O" },
} as const;

export type Column = keyof typeof columns;

/** Empty rows for more risks. */
export const spareRows = 3;

/** Rows as on the sheet, from 1. */
export function rowsOf(risks: number, drivers: number, stresses: number) {
  const first = 8;
  const last = first + risks + spareRows - 1;
  const scale = last + 4;
  const grid = scale + classes.length + 3;
  const live = grid + classes.length + 4;
  const stress = live + drivers + 2;
  const total = last + 1;
  return {
    ...{ heading: 6, first, last, total, scale, limits: scale + 2, grid, gridFirst: grid + 2, live, stress },
    ...{ stressFirst: stress + 2, together: stress + 3 + stresses, charts: stress + stresses + 6 },
  };
}

export type RiskRows = ReturnType<typeof rowsOf>;
