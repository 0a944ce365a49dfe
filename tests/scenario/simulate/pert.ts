import { gaussLegendre } from "../../../src/core/math/gaussLegendre";
import type { Driver } from "../../../src/scenario/model/driver";

const { nodes, weights } = gaussLegendre(60);

/** Points and weights that integrate over a PERT distribution: the density of a beta with shapes 1 + 4(mode − low)/(high − low) and so on. */
export function pertRule({ parameters: [low = 0, mode = 0, high = 0] }: Pick<Driver, "parameters">) {
  const [before, after] = [(4 * (mode - low)) / (high - low), (4 * (high - mode)) / (high - low)];
  const density = Array.from(nodes, (node) => ((1 + node) / 2) ** before * ((1 - node) / 2) ** after);
  const total = density.reduce((sum, value, i) => sum + value * weights[i]!, 0);
  return Array.from(nodes, (node, i) => ({
    value: low + ((high - low) * (1 + node)) / 2,
    weight: (density[i]! * weights[i]!) / total,
  }));
}

/** Expected value of a function of one PERT driver. */
export function expectedOf(driver: Pick<Driver, "parameters">, f: (value: number) => number): number {
  return pertRule(driver).reduce((sum, { value, weight }) => sum + weight * f(value), 0);
}
