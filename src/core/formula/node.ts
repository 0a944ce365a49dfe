/** A formula as a tree, of the few things that a formula may be made of. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "operator"; readonly operator: Operator; readonly args: readonly FormulaNode[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] };

/** What mathjs calls the operators that we allow. */
export const operators = [
  ...(["add", "subtract", "multiply", "divide", "pow", "unaryMinus", "unaryPlus"] as const),
  ...(["equal", "unequal", "smaller", "larger", "smallerEq", "largerEq", "and", "or", "not", "if"] as const),
] as const;

export type Operator = (typeof operators)[number];

/** Operators that stand side by side without brackets, from left to right. */
const sides: readonly (readonly Operator[])[] = [
  ["add", "subtract"],
  ["multiply", "divide"],
];

/** Whether a part carries on the operation that it stands left in: `a - b` in `a - b + c`. */
export function carriesOn(node: FormulaNode, place: number, part: FormulaNode): boolean {
  if (place > 0 || node.kind !== "operator" || part.kind !== "operator") return false;
  return sides.some((side) => side.includes(node.operator) && side.includes(part.operator));
}

/** How many nodes a tree has, and how deep it is; a sum of many terms is no deeper than its deepest term. */
export function measure(node: FormulaNode): { readonly nodes: number; readonly depth: number } {
  const parts = "args" in node ? node.args.map(measure) : [];
  const below = (part: number) =>
    parts[part]!.depth + ("args" in node && carriesOn(node, part, node.args[part]!) ? 0 : 1);
  return {
    nodes: parts.reduce((sum, part) => sum + part.nodes, 1),
    depth: parts.reduce((most, _, part) => Math.max(most, below(part)), 1),
  };
}

/** The names that a formula needs values of, each once, in the order in which they first stand. */
export function namesIn(node: FormulaNode): string[] {
  if (node.kind === "name") return [node.name];
  return "args" in node ? [...new Set(node.args.flatMap(namesIn))] : [];
}
