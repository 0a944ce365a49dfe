import { CoreError } from "../../core";
import { cholesky } from "../../core/math/symmetric";
import type { DriverCorrelation } from "./settings";

/** The drivers that are correlated, and their matrix, row-major. */
export interface CorrelationMatrix {
  readonly drivers: readonly string[];
  readonly values: Float64Array;
}

/**
 * The matrix of some correlations, the others 0.
 *
 * @param known ids of the drivers that may be named
 * @throws CoreError "unknown-word" for a driver, "out-of-domain" for a value outside -1 to 1, a pair named twice, and a
 *   pair that the others do not allow (the matrix would not be positive definite), with the values that they do
 */
export function correlationMatrix(
  correlations: readonly DriverCorrelation[],
  known: readonly string[],
): CorrelationMatrix {
  const drivers = known.filter((id) => correlations.some((pair) => pair.drivers.includes(id)));
  const pairs = new Map<string, DriverCorrelation>();
  for (const pair of correlations) {
    requirePair(pair, known);
    const key = [...pair.drivers].sort().join(" ");
    if (pairs.has(key)) throw refused(pair, "one value a pair");
    pairs.set(key, pair);
  }
  const list = [...pairs.values()];
  const values = matrixOf(list, drivers);
  if (!cholesky(values, drivers.length)) throw clash(list, drivers);
  return { drivers, values };
}

function requirePair(pair: DriverCorrelation, known: readonly string[]): void {
  const unknown = pair.drivers.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new CoreError("unknown-word", { name: "correlation", got: unknown, allowed: known.join(", ") });
  }
  if (pair.drivers[0] === pair.drivers[1]) throw refused(pair, "two drivers");
  if (!(pair.value > -1 && pair.value < 1)) throw refused(pair, "> -1, < 1");
}

function refused({ drivers, value }: DriverCorrelation, want: string): CoreError {
  return new CoreError("out-of-domain", { name: `correlation ${drivers.join(" × ")}`, got: value, want });
}

function matrixOf(correlations: readonly DriverCorrelation[], drivers: readonly string[]): Float64Array {
  const k = drivers.length;
  const values = new Float64Array(k * k);
  for (let i = 0; i < k; i++) values[i * k + i] = 1;
  for (const { drivers: pair, value } of correlations) {
    const [i, j] = pair.map((id) => drivers.indexOf(id)) as [number, number];
    values[i * k + j] = values[j * k + i] = value;
  }
  return values;
}

/** Names the pair that contradicts the others: the largest one that, closer to 0, would do; else the largest. */
function clash(correlations: readonly DriverCorrelation[], drivers: readonly string[]): CoreError {
  const largest = [...correlations].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const isSound = (pair: DriverCorrelation, value: number) => {
    const changed = correlations.map((one) => (one === pair ? { ...pair, value } : one));
    return cholesky(matrixOf(changed, drivers), drivers.length) !== undefined;
  };
  const culprit = largest.find((pair) => isSound(pair, 0));
  if (!culprit) return refused(largest[0]!, "closer to 0, as other pairs");
  let [sound, not] = [0, culprit.value];
  for (let step = 0; step < 20; step++) {
    const middle = (sound + not) / 2;
    if (isSound(culprit, middle)) sound = middle;
    else not = middle;
  }
  const bound = Math.floor(Math.abs(sound) * 100) / 100;
  return refused(culprit, sound < 0 ? `>= -${bound}` : `<= ${bound}`);
}
