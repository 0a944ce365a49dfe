import { CoreError } from "../errors";
import { requireLength } from "../require";

export interface TransitionMatrix {
  /** By first appearance, reading from and to of a row before the next row. */
  readonly states: readonly string[];
  /** counts[from][to] */
  readonly counts: readonly Float64Array[];
}

const mostStates = 540;

/**
 * How often each state was followed by each other; a row with a blank is left out.
 *
 * @throws CoreError "length-mismatch", "not-enough-data", "too-large" for more than 540 states
 */
export function transitions(from: readonly string[], to: readonly string[]): TransitionMatrix {
  requireLength("to", to.length, from.length);
  const moves = from.map((state, row) => [state, to[row]!] as const).filter(([a, b]) => a !== "" && b !== "");
  const states = [...new Set(moves.flat())];
  if (states.length === 0) throw new CoreError("not-enough-data", { name: "from", got: 0, want: 1 });
  if (states.length > mostStates) {
    throw new CoreError("too-large", { rows: states.length, columns: states.length, limit: mostStates ** 2 });
  }
  const numbers = new Map(states.map((state, i) => [state, i]));
  const counts = states.map(() => new Float64Array(states.length));
  for (const [a, b] of moves) counts[numbers.get(a)!]![numbers.get(b)!]! += 1;
  return { states, counts };
}
