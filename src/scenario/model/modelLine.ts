import { parseFormula } from "../../core/formula/parse";
import type { ModelLine } from "./scenarioModel";

/**
 * A line of a model from its formula as text.
 *
 * @throws CoreError as `parseFormula` does
 * @example modelLine({ id: "margin", label: "Margin", unit: "money", text: "price - cost" })
 */
export function modelLine(line: Omit<ModelLine, "formula">): ModelLine {
  return { ...line, formula: parseFormula(line.text) };
}
