import type { FormulaNode } from "../../../core/formula/node";

const signs: Readonly<Partial<Record<string, string>>> = {
  ...{ add: "+", subtract: "−", multiply: "×", divide: "÷", pow: "^" },
  ...{ equal: "=", unequal: "≠", smaller: "<", larger: ">", smallerEq: "≤", largerEq: "≥", and: "∧", or: "∨" },
};

const strength: Readonly<Partial<Record<string, number>>> = { add: 1, subtract: 1, multiply: 2, divide: 2, pow: 3 };

/**
 * A formula with the labels of its names in place of the names.
 *
 * @example (price − cost) × orders as "(Price − Cost) × Orders"
 */
export function inWords(node: FormulaNode, labelOf: (name: string) => string): string {
  if (node.kind === "number") return String(node.value);
  if (node.kind === "name") return labelOf(node.name);
  const part = (arg: FormulaNode, isRight = false) => {
    const text = inWords(arg, labelOf);
    return needsBrackets(node, arg, isRight) ? `(${text})` : text;
  };
  if (node.kind === "call") return `${node.name}(${node.args.map((arg) => inWords(arg, labelOf)).join(", ")})`;
  const [a, b, c] = node.args as [FormulaNode, FormulaNode, FormulaNode];
  if (node.operator === "unaryMinus") return `−${part(a)}`;
  if (node.operator === "unaryPlus") return part(a);
  if (node.operator === "not") return `¬${part(a)}`;
  if (node.operator === "if") return `${part(a)} ? ${part(b)} : ${part(c)}`;
  return `${part(a)} ${signs[node.operator]!} ${part(b, true)}`;
}

function needsBrackets(outer: FormulaNode, inner: FormulaNode, isRight: boolean): boolean {
  if (outer.kind !== "operator" || inner.kind !== "operator") return false;
  const [own, other] = [strength[outer.operator] ?? 0, strength[inner.operator] ?? 0];
  const isExact = isRight && outer.operator !== "add" && outer.operator !== "multiply";
  return other < own || other === 0 || (isExact && other === own) || (!isRight && outer.operator === "pow");
}
