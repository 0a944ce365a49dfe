import { namesIn, type FormulaNode } from "../../../core/formula/node";
import type { PlanContext } from "../../context";
import { figureNamed, isConstant } from "../../data/kpis";
import { formula } from "../../formulas";
import { excelFormula } from "../../formulaText";
import type { FigureId } from "../../kpis/figures";
import type { Formula } from "../../plan";
import { kpiInputs } from "./layout";

/** Above it, a formula is easier to read as the value. */
const LONGEST = 400;

/** A KPI as a formula over cells; where a figure is no number, or the result is none, it shows a dash. */
export function kpiFormula(
  { names }: PlanContext,
  tree: FormulaNode,
  cellOf: (figure: FigureId) => string,
  value: number | null,
): Formula | number | string {
  const cell = (name: string) => {
    if (isConstant(name)) return name === "marginrate" ? names.defined.marginRate : `$C$${kpiInputs.npsScale}`;
    return cellOf(figureNamed(name)!);
  };
  const guard = skipsText(tree) ? namesIn(tree).map((name) => `+0*${cell(name)}`) : [];
  const text = `=IFERROR(${excelFormula(tree, cell)}${guard.join("")},"–")`;
  return text.length > LONGEST ? (value ?? "–") : formula(text, value ?? "–");
}

/** MAX passes over a dash and "–" > 0 is true: such formulas need every name to be a number. */
function skipsText(node: FormulaNode): boolean {
  const arithmetic = ["add", "subtract", "multiply", "divide", "pow", "unaryMinus"];
  if (node.kind === "call") return true;
  if (node.kind === "operator" && !arithmetic.includes(node.operator)) return true;
  return "args" in node && node.args.some(skipsText);
}
