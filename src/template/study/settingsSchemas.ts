import * as v from "valibot";
import type { AllocationSettings, ChannelSpend } from "../../scenario/allocation/settings";
import type { Claimed, ClaimSettings } from "../../scenario/claims/claims";
import type { CapacitySettings } from "../../scenario/capacity/capacity";
import type { BudgetSplitSettings } from "../../scenario/budgetSplit/settings";
import type { EvaluationAction, EvaluationUnit, MeasurePlan, MeasureValue } from "../../scenario/evaluation/settings";
import type { Risk, RiskSettings, Stress } from "../../scenario/risks/settings";
import { perspectives, type Indicator } from "../../scenario/scorecard/settings";
import { samplings } from "../../scenario/simulate/sampling";
import { leastRuns, mostRuns, type SimulationSettings } from "../../scenario/simulate/settings";
import { amount, id, name, number, share, text, unit } from "./modelSchema";

type Parts<Of> = Record<keyof Of, v.GenericSchema>;
const optional = v.exactOptional;

const response = v.strictObject({ spend: amount, rate: share, ceiling: share });

export const budgetSplit = v.strictObject({
  ...{ margin: number, discount: number, prospects: amount, customers: amount, budget: amount },
  ...{ acquisition: response, retention: response },
} satisfies Parts<BudgetSplitSettings>);

const above = v.pipe(number, v.gtValue(0));

export const capacity = v.strictObject({
  ...{ minutesPerTicket: optional(above), minutesPerHead: optional(above), costPerHead: optional(amount) },
} satisfies Parts<CapacitySettings>);

const channel = {
  ...{ name, spend: amount, customers: amount, ceiling: amount, value: amount, floor: amount },
  ...{ cap: optional(amount), basis: optional(text) },
} satisfies Parts<ChannelSpend>;

export const allocation = v.strictObject({
  channels: v.pipe(v.array(v.strictObject(channel)), v.minLength(1)),
  budget: optional(amount),
} satisfies Parts<AllocationSettings>);

const correlation = v.strictObject({
  drivers: v.tuple([id, id]),
  value: v.pipe(number, v.gtValue(-1), v.ltValue(1)),
});

export const monteCarlo = v.strictObject({
  runs: optional(v.pipe(number, v.integer(), v.minValue(leastRuns), v.maxValue(mostRuns))),
  seed: optional(v.pipe(number, v.integer(), v.minValue(0))),
  sampling: optional(v.picklist(samplings)),
  correlations: optional(v.array(correlation)),
} satisfies Parts<SimulationSettings>);

const risk = {
  ...{ name, probability: share, impact: amount, responseCost: amount },
  ...{ probabilityAfter: share, impactAfter: amount },
} satisfies Parts<Risk>;

const stress = {
  ...{ name, driver: id, change: v.picklist(["relative", "absolute"]), amount: number },
} satisfies Parts<Stress>;

export const risks = v.strictObject({
  risks: optional(v.array(v.strictObject(risk))),
  probabilityLimits: optional(v.array(share)),
  impactLimits: optional(v.array(amount)),
  stresses: optional(v.array(v.strictObject(stress))),
} satisfies Parts<RiskSettings>);

const indicator = {
  ...{ perspective: v.picklist(perspectives), label: name, unit, threshold: number, target: number },
  higherIsBetter: v.boolean(),
  actual: v.union([v.null(), number, v.strictObject({ id })]),
  weight: number,
} satisfies Parts<Indicator>;

export const scorecard = v.strictObject({
  ...{ indicators: v.array(v.strictObject(indicator)), good: number, watch: number },
});

const claimed = {
  ...{ keepMonths: optional(number), times: optional(number), points: optional(number), top: optional(number) },
  ...{ gainLeast: optional(number), gainMost: optional(number), profit: optional(number) },
} satisfies Parts<Claimed>;

export const claims = v.strictObject({
  ...{ profitCurve: optional(v.array(number)), claimed: optional(v.strictObject(claimed)) },
} satisfies Parts<ClaimSettings>);

const maybe = v.nullable(number);

const plan = {
  ...{ measure: text, owner: text, outcome: text, hypothesis: text, begins: maybe, ends: maybe },
  ...{ lowerIsBetter: v.boolean(), confidence: share },
} satisfies Parts<MeasurePlan>;

const value = {
  ...{ invest: amount, runningPerYear: amount, worth: amount, units: amount, periodsPerYear: amount },
  ...{ years: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(10)), discount: number, expected: maybe },
} satisfies Parts<MeasureValue>;

const measured = {
  ...{ unit: name, group: v.picklist(["treated", "control"]), before: maybe, after: maybe },
  covariates: optional(v.array(number)),
} satisfies Parts<EvaluationUnit>;

const action = { action: text, owner: text, due: maybe } satisfies Parts<EvaluationAction>;

export const evaluation = v.strictObject({
  ...{ plan: v.strictObject(plan), value: v.strictObject(value), units: v.array(v.strictObject(measured)) },
  covariateNames: optional(v.array(text)),
  ...{ actions: v.array(v.strictObject(action)), source: text },
});
