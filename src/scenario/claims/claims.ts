import { perpetualClv } from "../../core/metrics/discountedClv";

/** What is known of customers for the claims; without it the claim about the best customers is left out. */
export interface ClaimSettings {
  /** Share of all profit that the best 0 %, 5 %, … 100 % of the customers bring: 21 numbers, the last of them 1. */
  readonly profitCurve?: readonly number[];
  /** What is claimed, where it is not what is commonly claimed. */
  readonly claimed?: Partial<Claimed>;
}

export const curveStep = 0.05;

/** The figures of well-known claims: Reichheld & Sasser (1990) for retention, Pareto for the best customers. */
export const commonlyClaimed = {
  ...{ keepMonths: 12, times: 5, points: 0.05, gainLeast: 0.25, gainMost: 0.95, top: 0.2, profit: 0.8 },
};

export type Claimed = Readonly<typeof commonlyClaimed>;

export interface ClaimInputs {
  readonly cac: number;
  readonly margin: number;
  readonly clv: number;
  readonly discount_month: number;
  readonly churn: number;
  readonly expansion: number;
  readonly retention_spend: number;
}

/** What the claims come to; NaN where there is no value. */
export interface ClaimFigures {
  readonly keepCost: number;
  readonly ratio: number;
  readonly spendIf: number;
  readonly yearly: number;
  readonly raised: number;
  readonly churnRaised: number;
  readonly clvRaised: number;
  readonly gain: number;
  readonly needed: number;
  readonly neededYear: number;
}

/** The numbers behind the first two claims, and the assumptions at which they would just be true. */
export function claimFigures(
  { cac, margin, clv, discount_month: d, churn, expansion, retention_spend }: ClaimInputs,
  claimed: Claimed,
): ClaimFigures {
  const keepCost = retention_spend * claimed.keepMonths;
  const yearly = (1 - churn) ** 12;
  const raised = yearly + claimed.points;
  const monthly = raised < 1 ? raised ** (1 / 12) : NaN;
  const clvRaised =
    Number.isNaN(monthly) || !(1 + d > monthly * (1 + expansion))
      ? NaN
      : perpetualClv(margin, monthly, d, expansion, "end");
  const target = clv * (1 + claimed.gainLeast);
  const needed = clv > 0 ? (target * (1 + d)) / (margin + target * (1 + expansion)) : NaN;
  return {
    ...{ keepCost, ratio: cac / keepCost, spendIf: cac / claimed.times / claimed.keepMonths },
    ...{ yearly, raised, churnRaised: 1 - monthly, clvRaised, gain: clv > 0 ? clvRaised / clv - 1 : NaN },
    ...{ needed: needed < 1 ? needed : NaN, neededYear: needed < 1 ? needed ** 12 : NaN },
  };
}

/** Share of the profit that a share of the customers brings, linear between the points of the curve; NaN below 0. */
export function profitOf(curve: readonly number[], share: number): number {
  if (share < 0) return NaN;
  const place = Math.min(curve.length - 2, Math.floor(share / curveStep + 1e-9));
  return curve[place]! + ((share - place * curveStep) / curveStep) * (curve[place + 1]! - curve[place]!);
}

/** Share of the customers that brings a share of the profit; NaN for more than all of it. */
export function customersFor(curve: readonly number[], profit: number): number {
  if (profit > 1) return NaN;
  const next = Math.max(
    1,
    curve.findIndex((value) => value >= profit),
  );
  const [below, above] = [curve[next - 1]!, curve[next]!];
  return (next - 1) * curveStep + ((profit - below) / (above - below)) * curveStep;
}
