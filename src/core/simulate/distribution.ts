import { CoreError } from "../errors";
import type { Random } from "../random";
import { betaSampler } from "./betaSample";
import { normalSample } from "./normalSample";

/** Where a driver may lie, and how to draw it. */
export interface Distribution {
  readonly low: number;
  readonly high: number;
  readonly sample: (random: Random) => number;
}

/** What the parameters of each distribution must be. */
const wants = {
  fixed: "a number",
  uniform: "low <= high",
  triangular: "low <= most likely <= high",
  pert: "low <= most likely <= high",
  normal: "a mean and a standard deviation >= 0",
  lognormal: "a mean and a standard deviation >= 0",
  beta: "two numbers > 0",
  discrete: "values with probabilities that add up to 1",
} as const;

export type DistributionName = keyof typeof wants;

export const distributionNames = Object.keys(wants) as DistributionName[];

/**
 * A distribution from its parameters.
 *
 * @param driver name of the driver, for refusals
 * @throws CoreError "out-of-domain" naming driver and distribution, with what its parameters must be
 * @see Malcolm et al. (1959) for PERT: a beta with shape 4; the parameters of lognormal are those of LOGNORM.INV
 */
export function distribution(driver: string, name: DistributionName, parameters: readonly number[]): Distribution {
  const [p1 = NaN, p2 = NaN, p3 = NaN] = parameters;
  const require = (holds: boolean, got: number) => {
    if (!holds) throw new CoreError("out-of-domain", { name: `${driver} (${name})`, got, want: wants[name] });
  };
  const reach = { low: p1, high: p2 };
  if (name === "fixed") {
    require(Number.isFinite(p1), p1);
    return { low: p1, high: p1, sample: () => p1 };
  }
  if (name === "uniform") {
    require(p1 <= p2 && Number.isFinite(p2 - p1), p2);
    return { ...reach, sample: (random) => p1 + (p2 - p1) * random() };
  }
  if (name === "triangular" || name === "pert") {
    require(p1 <= p2 && p2 <= p3 && Number.isFinite(p3 - p1), p2);
    return { low: p1, high: p3, sample: (name === "pert" ? pert : triangular)(p1, p2, p3) };
  }
  if (name === "normal" || name === "lognormal") {
    require(Number.isFinite(p1) && p2 >= 0 && p2 < Infinity, p2);
    const draw = (random: Random) => p1 + p2 * normalSample(random);
    if (name === "normal") return { low: p2 === 0 ? p1 : -Infinity, high: p2 === 0 ? p1 : Infinity, sample: draw };
    return { low: 0, high: Infinity, sample: (random) => Math.exp(draw(random)) };
  }
  if (name === "beta") {
    require(p1 > 0 && p2 > 0 && p1 + p2 < Infinity, Math.min(p1, p2));
    return { low: 0, high: 1, sample: betaSampler(p1, p2) };
  }
  return discrete(parameters, require);
}

function triangular(low: number, mode: number, high: number) {
  const [width, turn] = [high - low, high === low ? 0 : (mode - low) / (high - low)];
  return (random: Random) => {
    const u = random();
    return u < turn ? low + width * Math.sqrt(u * turn) : high - width * Math.sqrt((1 - u) * (1 - turn));
  };
}

function pert(low: number, mode: number, high: number) {
  if (low === high) return () => low;
  const share = betaSampler(...pertShapes(low, mode, high));
  return (random: Random) => low + (high - low) * share(random);
}

/** Shapes of the beta that a PERT is, low < high. */
export function pertShapes(low: number, mode: number, high: number): [alpha: number, beta: number] {
  return [1 + (4 * (mode - low)) / (high - low), 1 + (4 * (high - mode)) / (high - low)];
}

function discrete(parameters: readonly number[], require: (holds: boolean, got: number) => void): Distribution {
  const values = parameters.filter((_, i) => i % 2 === 0);
  const chances = parameters.filter((_, i) => i % 2 === 1);
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const sound = values.length === chances.length && chances.every((chance) => chance >= 0);
  require(sound && values.every(Number.isFinite) && Math.abs(total - 1) < 1e-9, total);
  const possible = values.filter((_, i) => chances[i]! > 0);
  return { low: Math.min(...possible), high: Math.max(...possible), sample };

  function sample(random: Random): number {
    let left = random();
    for (let i = 0; i < values.length; i++) if ((left -= chances[i]!) < 0) return values[i]!;
    return possible[possible.length - 1]!;
  }
}
