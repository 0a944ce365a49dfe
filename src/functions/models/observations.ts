import type { Parameter } from "../define";

/** Durations and events, as all functions on survival take them. */
export const observationParameters = [
  {
    name: "durations",
    kind: "count",
    takes: "list",
    unit: "time",
    description: "Column of times until the event or, without one, until the end of observation.",
  },
  {
    name: "events",
    kind: "boolean",
    takes: "list",
    description: "Column: TRUE or 1 where the event happened, FALSE or 0 where it had not happened yet.",
  },
] as const satisfies readonly Parameter[];

/** TRUE as 1, FALSE as 0, a blank as NaN. */
export function eventNumbers(events: readonly (boolean | "")[]): Float64Array {
  return Float64Array.from(events, (event) => (event === "" ? NaN : Number(event)));
}

/** Groups by order of first appearance: their names, and the index of each row; a blank is NaN. */
export function groupIndices(groups: readonly (string | number)[]): {
  readonly names: readonly (string | number)[];
  readonly indices: Float64Array;
} {
  const seen = new Map<string | number, number>();
  const indices = Float64Array.from(groups, (group) => {
    if (group === "") return NaN;
    if (!seen.has(group)) seen.set(group, seen.size);
    return seen.get(group)!;
  });
  return { names: [...seen.keys()], indices };
}
