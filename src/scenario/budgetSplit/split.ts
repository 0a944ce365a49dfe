import { allocateSpend, marginalReturn, type SpendOption } from "../../core/metrics/allocateSpend";
import { blattbergDeighton, type SpendOptimum, type SpendResponse } from "../../core/metrics/blattbergDeighton";
import { requireDomain } from "../../core/require";
import type { BudgetSplitSettings } from "./settings";

/** A way to split the budget, and what comes of it. */
export interface Split {
  /** Of the budget, for acquisition. */
  readonly share: number;
  /** Per prospect and per customer. */
  readonly acquisitionSpend: number;
  readonly retentionSpend: number;
  readonly won: number;
  readonly kept: number;
  /** Value of those won and kept, less what was spent. */
  readonly netValue: number;
  /** What the last unit of money brings on each side. */
  readonly acquisitionReturn: number;
  readonly retentionReturn: number;
}

export interface BudgetSplit {
  readonly optimum: SpendOptimum;
  readonly slopes: readonly [acquisition: number, retention: number];
  readonly best: Split;
  /** What the last unit of money brings; 1 where more would not earn itself back. */
  readonly lastReturn: number;
  readonly unspent: number;
}

/** How fast a rate answers to spending: k of ceiling(1 − e^(−k spend)). */
export function slopeOf({ spend, rate, ceiling }: SpendResponse): number {
  return -Math.log1p(-rate / ceiling) / spend;
}

/** The best split of a fixed budget: a customer won or kept is worth the CLV at the best retention spend. */
export function splitBudget(settings: BudgetSplitSettings): BudgetSplit {
  const { margin, discount, acquisition, retention, prospects, customers, budget } = settings;
  const optimum = blattbergDeighton(margin, discount, acquisition, retention);
  requireDomain(prospects > 0, "prospects", prospects, "> 0");
  requireDomain(customers > 0, "customers", customers, "> 0");
  requireDomain(budget > 0, "budget", budget, "> 0");
  const { spend, unspent } = allocateSpend(optionsOf(settings, optimum.clv), budget, 1);
  const best = splitAt(settings, optimum.clv, spend[0]!, spend[1]!);
  const returns = [best.acquisitionReturn, best.retentionReturn].filter((_, side) => spend[side]! > 0);
  return {
    ...{ optimum, best, unspent, slopes: [slopeOf(acquisition), slopeOf(retention)] },
    lastReturn: Math.max(1, ...returns),
  };
}

/** The whole budget split by a share. */
export function splitByShare(settings: BudgetSplitSettings, clv: number, share: number): Split {
  return splitAt(settings, clv, settings.budget * share, settings.budget * (1 - share));
}

function splitAt(settings: BudgetSplitSettings, clv: number, onAcquisition: number, onRetention: number): Split {
  const [winning, keeping] = optionsOf(settings, clv);
  const [won, kept] = [customersOf(winning, onAcquisition), customersOf(keeping, onRetention)];
  return {
    share: onAcquisition / settings.budget,
    acquisitionSpend: onAcquisition / settings.prospects,
    retentionSpend: onRetention / settings.customers,
    ...{ won, kept, netValue: (won + kept) * clv - onAcquisition - onRetention },
    acquisitionReturn: marginalReturn(winning, onAcquisition),
    retentionReturn: marginalReturn(keeping, onRetention),
  };
}

/** Both sides as places for money: all prospects, all customers. */
function optionsOf(settings: BudgetSplitSettings, value: number): [SpendOption, SpendOption] {
  const option = (name: string, response: SpendResponse, people: number): SpendOption => ({
    ...{ name, value, floor: 0, cap: Infinity },
    ceiling: people * response.ceiling,
    slope: slopeOf(response) / people,
  });
  return [
    option("acquisition", settings.acquisition, settings.prospects),
    option("retention", settings.retention, settings.customers),
  ];
}

function customersOf({ ceiling, slope }: SpendOption, spend: number): number {
  return -ceiling * Math.expm1(-slope * spend);
}
