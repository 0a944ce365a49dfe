import type { FormulaNode } from "../../core/formula/node";
import type { ScenarioModel } from "./scenarioModel";

/**
 * The formula of a line in terms of drivers alone: earlier lines are put in where they are named. So a table can
 * compute an outcome in one cell for any values of the drivers.
 *
 * @param line id of a line of the model
 */
export function expand(model: ScenarioModel, line: string): FormulaNode {
  const formulas = new Map(model.lines.map(({ id, formula }) => [id, formula]));
  const put = (node: FormulaNode): FormulaNode => {
    if (node.kind === "name") {
      const formula = formulas.get(node.name);
      return formula === undefined ? node : put(formula);
    }
    return "args" in node ? { ...node, args: node.args.map(put) } : node;
  };
  return put({ kind: "name", name: line });
}
