import type { Translate } from "../../i18n";
import type { ScenarioModel } from "../model/scenarioModel";

/** Something that may happen in a year, and what a response makes of it. */
export interface Risk {
  readonly name: string;
  readonly probability: number;
  /** Money lost if it happens. */
  readonly impact: number;
  readonly responseCost: number;
  readonly probabilityAfter: number;
  readonly impactAfter: number;
}

/** A driver made worse: by a share of itself, or by so much more or less. */
export interface Stress {
  readonly name: string;
  readonly driver: string;
  readonly change: "relative" | "absolute";
  readonly amount: number;
}

export interface RiskSettings {
  readonly risks?: readonly Risk[];
  /** Lower limits of the classes 1 to 5, rising. */
  readonly probabilityLimits?: readonly number[];
  readonly impactLimits?: readonly number[];
  readonly stresses?: readonly Stress[];
}

export const classes = [1, 2, 3, 4, 5] as const;
export const defaultProbabilityLimits = [0, 0.05, 0.15, 0.35, 0.6];
export const defaultImpactLimits = [0, 2_000, 10_000, 30_000, 80_000];

/** An example that begins a register. */
export function defaultRisks(t: Translate): Risk[] {
  const risk = (
    name: string,
    before: readonly [number, number],
    responseCost: number,
    after: readonly [number, number],
  ) => ({
    ...{ name, probability: before[0], impact: before[1], responseCost },
    ...{ probabilityAfter: after[0], impactAfter: after[1] },
  });
  return [
    risk(t("scenario.risk.priceWar"), [0.3, 60_000], 5_000, [0.3, 35_000]),
    risk(t("scenario.risk.keyAccount"), [0.1, 100_000], 4_000, [0.05, 80_000]),
    risk(t("scenario.risk.adCost"), [0.5, 20_000], 3_000, [0.5, 12_000]),
    risk(t("scenario.risk.data"), [0.04, 120_000], 6_000, [0.02, 90_000]),
    risk(t("scenario.risk.service"), [0.2, 8_000], 2_500, [0.1, 6_000]),
  ];
}

/** Revenue −30 %, churn +5 points and a reserve of 5 % of revenue, as far as a model has their drivers. */
export function defaultStresses(t: Translate, { drivers }: ScenarioModel): Stress[] {
  const all: Stress[] = [
    { name: t("scenario.stress.revenue"), driver: "frequency", change: "relative", amount: -0.3 },
    { name: t("scenario.stress.churn"), driver: "churn", change: "absolute", amount: 0.05 },
    { name: t("scenario.stress.reserve"), driver: "gross_margin", change: "absolute", amount: -0.05 },
  ];
  return all.filter(({ driver }) => drivers.some(({ id }) => id === driver));
}

/** What a stress makes of a value. */
export function stressed({ change, amount }: Stress, live: number): number {
  return change === "relative" ? live * (1 + amount) : live + amount;
}
