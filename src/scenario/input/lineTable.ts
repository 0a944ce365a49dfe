import { CoreError } from "../../core";
import { namesIn } from "../../core/formula/node";
import { modelLine } from "../model/modelLine";
import type { ModelLine } from "../model/scenarioModel";
import { cellAt, findColumns, wordIn, type Cell, type InputTable } from "./cells";
import { ScenarioInputError } from "./errors";
import { idIn } from "./ids";
import { lineTitles } from "./titles";
import { betterWords, unitWords } from "./words";

/**
 * Reads a table of model lines, a row a line, each with a formula of drivers and of lines above it.
 *
 * @throws ScenarioInputError
 */
export function readLineTable(table: InputTable): ModelLine[] {
  const { places } = findColumns(table, lineTitles);
  if (places.id < 0 || places.formula < 0) {
    const titles = table.titles.join(", ");
    throw new ScenarioInputError("no-titles", { name: table.name, titles, want: "id, formula" });
  }
  const taken = new Set<string>();
  return table.rows.map((row) => {
    const at = (column: keyof typeof lineTitles) => cellAt(table, row, places[column]);
    const id = idIn(at("id"), taken);
    const better = wordIn(at("better"), betterWords);
    const line = {
      ...{ id, label: at("label").text || id, unit: wordIn(at("unit"), unitWords) ?? "count" },
      ...(better !== undefined && { moreIsBetter: better === "more" }),
    };
    return withFormula(line, at("formula"));
  });
}

/**
 * Refuses lines that name what neither a driver nor a line above them is.
 *
 * @param name of the table of lines, for sentences
 * @throws ScenarioInputError "unknown-name", "later-line"
 */
export function requireNames(name: string, lines: readonly ModelLine[], drivers: readonly string[]): void {
  const known = new Set(drivers);
  for (const { id, label, formula } of lines) {
    const got = namesIn(formula).find((named) => !known.has(named));
    if (got !== undefined) {
      const code = lines.some((line) => line.id === got) ? "later-line" : "unknown-name";
      throw new ScenarioInputError(code, { name, line: label, got, allowed: [...known].join(", ") });
    }
    known.add(id);
  }
}

function withFormula(line: Omit<ModelLine, "text" | "formula">, { text, where }: Cell): ModelLine {
  const own = text.replace(/^=/, "");
  if (own === "") throw new ScenarioInputError("missing", where);
  try {
    return modelLine({ ...line, text: own });
  } catch (error) {
    if (error instanceof CoreError) throw new ScenarioInputError("bad-formula", where, error);
    throw error;
  }
}
