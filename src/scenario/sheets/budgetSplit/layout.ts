import { lambertSteps } from "../../../core/math/lambertW";

/** Rows as on the sheet, from 1. Label in A, acquisition (or the only number) in B, retention in C. */
const heading = { inputs: 6, optimum: 17, average: 30, split: 40, table: 51, curves: 67 } as const;

/** Points of each curve, the first at no spending. */
export const curveSteps = 24;
/** Shares of the budget in the table: 0 % to 100 %. */
export const shareSteps = 10;

export const at = {
  heading,
  input: { spend: 8, rate: 9, ceiling: 10, slope: 11, margin: 12, discount: 13, people: 14, budget: 15 },
  optimum: { retentionSpend: 19, retentionRate: 20, clv: 21, acquisitionSpend: 22, acquisitionRate: 23, equity: 24 },
  marginal: { retention: 25, acquisition: 26, retentionCheck: 27, acquisitionCheck: 28 },
  average: { first: 32, note: 38 },
  split: { perHead: 42, total: 43, people: 44, lastUnit: 45, unspent: 46, netValue: 47, logarithm: 48, note: 49 },
  table: { best: heading.table + 2, first: heading.table + 3, last: heading.table + 3 + shareSteps },
  curves: { first: heading.curves + 2, last: heading.curves + 2 + curveSteps },
  workings: { heading: heading.curves + curveSteps + 4, first: heading.curves + curveSteps + 6 },
} as const;

/** Cell of the last Newton step. */
export const lastIterate = `$B$${at.workings.first + lambertSteps + 1}`;

const { input } = at;

/** Fixed addresses of the inputs, and of the slopes made of them. */
export const cells = {
  ...{ margin: `$B$${input.margin}`, discount: `$B$${input.discount}`, budget: `$B$${input.budget}` },
  ...{ clv: `$B$${at.optimum.clv}`, retentionSpend: `$B$${at.optimum.retentionSpend}` },
  acquisition: side("B"),
  retention: side("C"),
} as const;

function side(letter: "B" | "C") {
  const fixed = (row: number) => `$${letter}$${row}`;
  return {
    ...{ spend: fixed(input.spend), rate: fixed(input.rate), ceiling: fixed(input.ceiling) },
    ...{ slope: fixed(input.slope), people: fixed(input.people) },
  };
}

export type Side = ReturnType<typeof side>;

/** Rate at a spend per head. */
export function rateText({ ceiling, slope }: Side, spend: string): string {
  return `${ceiling}*(1-EXP(-${slope}*${spend}))`;
}

/** What the last unit of money brings at a spend per head. */
export function returnText({ ceiling, slope }: Side, spend: string): string {
  return `${ceiling}*${slope}*EXP(-${slope}*${spend})*${cells.clv}`;
}
