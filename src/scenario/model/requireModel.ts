import { CoreError } from "../../core";
import { namesIn } from "../../core/formula/node";
import type { ScenarioModel } from "./scenarioModel";

/**
 * Refuses a model that cannot be computed from its first line to its last.
 *
 * @throws CoreError "unknown-word" for a name that is no driver and no earlier line, or an outcome that is no line;
 * "out-of-domain" for an id that occurs twice
 */
export function requireModel({ drivers, lines, outcome }: ScenarioModel): void {
  const known = new Set<string>();
  const add = (id: string) => {
    if (known.has(id)) throw new CoreError("out-of-domain", { name: "id", got: id, want: "one of each" });
    known.add(id);
  };
  drivers.forEach(({ id }) => add(id));
  for (const { id, label, formula } of lines) {
    const unknown = namesIn(formula).find((name) => !known.has(name));
    if (unknown !== undefined) {
      throw new CoreError("unknown-word", { name: label, got: unknown, allowed: [...known].join(", ") });
    }
    add(id);
  }
  if (!lines.some(({ id }) => id === outcome)) {
    throw new CoreError("unknown-word", {
      name: "outcome",
      got: outcome,
      allowed: lines.map(({ id }) => id).join(", "),
    });
  }
}
