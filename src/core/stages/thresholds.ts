import { CoreError } from "../errors";
import type { StageModel, Thresholds } from "./model";

/**
 * The model's thresholds with the user's own in place of the defaults.
 *
 * @throws CoreError "unknown-word" for a name that the model does not know,
 * "out-of-domain" for a threshold that is negative or no number
 */
export function resolveThresholds(model: StageModel, own: Thresholds = {}): Thresholds {
  const names = Object.keys(model.thresholds);
  for (const [name, value] of Object.entries(own)) {
    if (!names.includes(name)) throw new CoreError("unknown-word", { name, got: name, allowed: names.join(", ") });
    if (!Number.isFinite(value) || value < 0) throw new CoreError("out-of-domain", { name, got: value, want: ">= 0" });
  }
  return Object.fromEntries(names.map((name) => [name, own[name] ?? model.thresholds[name]!.default]));
}
