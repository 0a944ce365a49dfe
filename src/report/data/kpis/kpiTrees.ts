import { CoreError } from "../../../core";
import { namesIn, type FormulaNode } from "../../../core/formula/node";
import { parseFormula } from "../../../core/formula/parse";
import { figureIds, kpiConstants, type FigureId, type KpiConstant } from "../../kpis/figures";
import { kpiIds, type KpiChoice, type KpiId } from "../../kpis/kpiChoice";
import { kpiDefinitions } from "../../kpis/kpiDefinitions";

const figureOf = new Map(figureIds.map((id) => [id.toLowerCase(), id]));
const kpiOf = new Map(kpiIds.map((id) => [id.toLowerCase(), id]));
const trees = new Map(kpiIds.map((id) => [id, kpiDefinitions[id].formulas.map(parseFormula)]));

/** An assumption that stands in a formula by its name. */
export function isConstant(name: string): name is KpiConstant {
  return kpiConstants.some((constant) => constant === name);
}

/** The figure that a name in a formula means; undefined for an assumption. */
export function figureNamed(name: string): FigureId | undefined {
  return figureOf.get(name);
}

/**
 * The formula of a KPI over figures and the margin alone; undefined where a figure that it needs is not known.
 *
 * @throws CoreError "unknown-word" for a KPI that is none of ours and has no formula, and for a name in a formula that
 *   is neither a KPI nor a figure; those of `parseFormula`
 */
export function treeOf(
  choice: KpiChoice,
  earlier: ReadonlyMap<string, FormulaNode | undefined>,
  isKnown: (figure: FigureId) => boolean,
): FormulaNode | undefined {
  if (choice.formula === undefined) return ownTree(choice.id, isKnown);
  const tree = parseFormula(choice.formula);
  const known = new Map(namesIn(tree).map((name) => [name, meaning(name, choice.id, earlier, isKnown)]));
  return [...known.values()].includes(undefined) ? undefined : substitute(tree, (name) => known.get(name)!);
}

function ownTree(id: string, isKnown: (figure: FigureId) => boolean): FormulaNode | undefined {
  const options = trees.get(id as KpiId);
  if (!options) throw new CoreError("unknown-word", { name: "kpis", got: id, allowed: kpiIds.join(", ") });
  return options.find((tree) => namesIn(tree).every((name) => isConstant(name) || isKnown(figureNamed(name)!)));
}

function meaning(
  name: string,
  kpi: string,
  earlier: ReadonlyMap<string, FormulaNode | undefined>,
  isKnown: (figure: FigureId) => boolean,
): FormulaNode | undefined {
  if (earlier.has(name)) return earlier.get(name);
  const id = kpiOf.get(name);
  if (id !== undefined) return ownTree(id, isKnown);
  const figure = figureNamed(name);
  if (isConstant(name) || (figure !== undefined && isKnown(figure))) return { kind: "name", name };
  if (figure !== undefined) return undefined;
  const allowed = [...new Set([...kpiIds, ...figureIds, ...kpiConstants])].join(", ");
  throw new CoreError("unknown-word", { name: `kpis.${kpi}`, got: name, allowed });
}

function substitute(node: FormulaNode, of: (name: string) => FormulaNode): FormulaNode {
  if (node.kind === "name") return of(node.name);
  return "args" in node ? { ...node, args: node.args.map((arg) => substitute(arg, of)) } : node;
}
