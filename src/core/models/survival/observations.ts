import { CoreError } from "../../errors";
import { requireDomain, requireLength } from "../../require";

/** Durations and whether each ended in the event (1) or was cut off while waiting for it (0). */
export interface Observations {
  readonly durations: ArrayLike<number>;
  readonly events: ArrayLike<number>;
}

/** @throws CoreError "empty-input", "length-mismatch", "out-of-domain" */
export function requireObservations({ durations, events }: Observations): void {
  if (durations.length === 0) throw new CoreError("empty-input", { name: "durations" });
  requireLength("events", events.length, durations.length);
  for (let i = 0; i < durations.length; i++) {
    requireDomain(durations[i]! >= 0 && durations[i]! < Infinity, "durations", durations[i]!, ">= 0");
    requireDomain(events[i] === 0 || events[i] === 1, "events", events[i]!, "0, 1");
  }
}

/** Indices in order of duration; ties keep their order. */
export function byDuration(durations: ArrayLike<number>): Int32Array {
  return Int32Array.from(durations, (_, i) => i).sort((a, b) => durations[a]! - durations[b]! || a - b);
}
