import { CoreError } from "../../core";
import { parseFormula } from "../../core/formula/parse";
import type { Cell } from "./cells";
import { ScenarioInputError } from "./errors";

/**
 * The name in a cell as formulas write it, each one once.
 *
 * @throws ScenarioInputError "missing", "bad-id", "id-twice"
 */
export function idIn({ text, where }: Cell, taken: Set<string>): string {
  if (text === "") throw new ScenarioInputError("missing", where);
  const id = text.toLowerCase();
  if (!isName(id)) throw new ScenarioInputError("bad-id", { ...where, got: text });
  if (taken.has(id)) throw new ScenarioInputError("id-twice", { ...where, got: text });
  taken.add(id);
  return id;
}

function isName(id: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(id)) return false;
  try {
    return parseFormula(id).kind === "name";
  } catch (error) {
    if (error instanceof CoreError) return false;
    throw error;
  }
}
