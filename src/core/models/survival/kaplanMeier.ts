import { z95 } from "../../math/distributions";
import { byDuration, requireObservations, type Observations } from "./observations";

/**
 * How the 95 % interval is drawn: on ln S (`log`, R's default), on ln(−ln S) (`loglog`, stays inside [0, 1]), or on S
 * itself (`plain`).
 */
export type SurvivalInterval = "log" | "loglog" | "plain";

/** One event time of a survival curve; bounds are NaN where the curve has reached 0. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Kaplan-Meier estimate of the share that survives beyond each event time, with Greenwood's standard error.
 *
 * @returns one step per distinct event time, in order of time
 * @throws CoreError "empty-input", "length-mismatch", "out-of-domain"
 * @see Kaplan & Meier (1958); Kalbfleisch & Prentice (2002), section 1.4, for the intervals
 */
export function kaplanMeier(observations: Observations, interval: SurvivalInterval = "log"): SurvivalStep[] {
  requireObservations(observations);
  const { durations, events } = observations;
  const order = byDuration(durations);
  const steps: SurvivalStep[] = [];
  let [survival, greenwood] = [1, 0];
  for (let i = 0; i < order.length;) {
    const time = durations[order[i]!]!;
    const atRisk = order.length - i;
    let died = 0;
    for (; i < order.length && durations[order[i]!] === time; i++) died += events[order[i]!]!;
    if (died === 0) continue;
    survival *= 1 - died / atRisk;
    greenwood += died / (atRisk * (atRisk - died));
    const [lower, upper] = bounds(survival, greenwood, interval);
    const standardError = survival === 0 ? NaN : survival * Math.sqrt(greenwood);
    steps.push({ time, atRisk, events: died, survival, standardError, lower, upper });
  }
  return steps;
}

function bounds(survival: number, greenwood: number, interval: SurvivalInterval): [number, number] {
  if (survival === 0) return [NaN, NaN];
  const reach = z95 * Math.sqrt(greenwood);
  if (interval === "plain") return [Math.max(0, survival * (1 - reach)), Math.min(1, survival * (1 + reach))];
  if (interval === "log") return [survival * Math.exp(-reach), Math.min(1, survival * Math.exp(reach))];
  const stretch = Math.exp(reach / Math.log(survival));
  return [survival ** (1 / stretch), survival ** stretch];
}
