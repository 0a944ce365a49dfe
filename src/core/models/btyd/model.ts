import {
  conditionalExpectedPurchases as bgBbConditional,
  dert as bgBbDert,
  expectedPurchases as bgBbExpected,
  pAlive as bgBbAlive,
} from "../bgbb/predict";
import { pmf as bgBbPmf } from "../bgbb/pmf";
import {
  conditionalExpectedPurchases as bgNbdConditional,
  dert as bgNbdDert,
  expectedPurchases as bgNbdExpected,
  pAlive as bgNbdAlive,
} from "../bgnbd/predict";
import { pmf as bgNbdPmf } from "../bgnbd/pmf";
import type { CustomerHistory } from "../customerHistory";
import {
  conditionalExpectedPurchases as paretoConditional,
  dert as paretoDert,
  expectedPurchases as paretoExpected,
  pAlive as paretoAlive,
} from "../paretoNbd/predict";
import { pmf as paretoPmf } from "../paretoNbd/pmf";

/** The purchase models and their parameters, by the names of the papers. */
export const btydParameters = {
  bgnbd: ["r", "alpha", "a", "b"],
  mbgnbd: ["r", "alpha", "a", "b"],
  paretonbd: ["r", "alpha", "s", "beta"],
  bgbb: ["alpha", "beta", "gamma", "delta"],
} as const;

export type BtydName = keyof typeof btydParameters;

/** What every purchase model predicts; times in the unit of its fit (bgbb: opportunities). */
export interface BtydModel {
  readonly name: BtydName;
  readonly pAlive: (customer: CustomerHistory) => number;
  readonly conditionalExpectedPurchases: (customer: CustomerHistory, horizon: number) => number;
  readonly expectedPurchases: (horizon: number) => number;
  readonly pmf: (horizon: number, count: number) => number;
  readonly dert: (customer: CustomerHistory, discount: number) => number;
}

/**
 * A model with its parameters filled in.
 *
 * @param params by the names of `btydParameters`
 */
export function btydModel(name: BtydName, params: Readonly<Record<string, number>>): BtydModel {
  const p = (key: string) => params[key]!;
  if (name === "paretonbd") {
    const known = { r: p("r"), alpha: p("alpha"), s: p("s"), beta: p("beta") };
    return bind(name, known, [paretoAlive, paretoConditional, paretoExpected, paretoPmf, paretoDert]);
  }
  if (name === "bgbb") {
    const known = { alpha: p("alpha"), beta: p("beta"), gamma: p("gamma"), delta: p("delta") };
    return bind(name, known, [bgBbAlive, bgBbConditional, bgBbExpected, bgBbPmf, bgBbDert]);
  }
  const known = { model: name, r: p("r"), alpha: p("alpha"), a: p("a"), b: p("b") };
  return bind(name, known, [bgNbdAlive, bgNbdConditional, bgNbdExpected, bgNbdPmf, bgNbdDert]);
}

type Predictions<P> = readonly [
  pAlive: (params: P, customer: CustomerHistory) => number,
  conditionalExpectedPurchases: (params: P, customer: CustomerHistory, horizon: number) => number,
  expectedPurchases: (params: P, horizon: number) => number,
  pmf: (params: P, horizon: number, count: number) => number,
  dert: (params: P, customer: CustomerHistory, discount: number) => number,
];

function bind<P>(name: BtydName, params: P, [pAlive, conditional, expected, pmf, dert]: Predictions<P>): BtydModel {
  return {
    name,
    pAlive: (customer) => pAlive(params, customer),
    conditionalExpectedPurchases: (customer, horizon) => conditional(params, customer, horizon),
    expectedPurchases: (horizon) => expected(params, horizon),
    pmf: (horizon, count) => pmf(params, horizon, count),
    dert: (customer, discount) => dert(params, customer, discount),
  };
}
