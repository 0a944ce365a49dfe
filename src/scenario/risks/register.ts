import { CoreError } from "../../core";
import { requireDomain, requireShare } from "../../core/require";
import { classes, type Risk } from "./settings";

/** A risk with what it costs to expect. */
export interface RatedRisk extends Risk {
  readonly expectedLoss: number;
  readonly expectedLossAfter: number;
  /** What the response saves, less what it costs. */
  readonly netBenefit: number;
  /** Classes 1 to 5 of probability and impact. */
  readonly before: readonly [probability: number, impact: number];
  readonly after: readonly [probability: number, impact: number];
  readonly advice: "respond" | "severe" | "accept";
}

/** From this product of its classes on, a risk is severe. */
export const severe = 15;

/** Place of a number among rising lower limits, from 1. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => limit <= value).length;
}

/**
 * Rates risks by expected loss, before and after their response.
 *
 * @throws CoreError "not-a-share" for a probability, "out-of-domain" for an impact or a cost below 0, or limits that are
 *   not five rising numbers from 0
 */
export function rateRisks(
  risks: readonly Risk[],
  probabilityLimits: readonly number[],
  impactLimits: readonly number[],
) {
  requireLimits("probabilityLimits", probabilityLimits);
  requireLimits("impactLimits", impactLimits);
  return risks.map((risk): RatedRisk => {
    requireRisk(risk);
    const { probability, impact, probabilityAfter, impactAfter, responseCost } = risk;
    const expectedLoss = probability * impact;
    const expectedLossAfter = probabilityAfter * impactAfter;
    const netBenefit = expectedLoss - expectedLossAfter - responseCost;
    const rated = (p: number, i: number) => [classOf(p, probabilityLimits), classOf(i, impactLimits)] as const;
    const before = rated(probability, impact);
    const isSevere = before[0] * before[1] >= severe;
    return {
      ...risk,
      ...{ expectedLoss, expectedLossAfter, netBenefit, before, after: rated(probabilityAfter, impactAfter) },
      advice: netBenefit > 0 ? "respond" : isSevere ? "severe" : "accept",
    };
  });
}

function requireRisk({ name, probability, impact, responseCost, probabilityAfter, impactAfter }: Risk): void {
  [probability, probabilityAfter].forEach((share) => requireShare(`${name}: probability`, share));
  [impact, impactAfter, responseCost].forEach((money) => requireDomain(money >= 0, name, money, ">= 0"));
}

function requireLimits(name: string, limits: readonly number[]): void {
  const rise = limits.every((limit, i) => i === 0 || limit > limits[i - 1]!);
  if (limits.length !== classes.length || limits[0] !== 0 || !rise) {
    throw new CoreError("out-of-domain", { name, got: limits.join(", "), want: "0 < … < … < … < …" });
  }
}
