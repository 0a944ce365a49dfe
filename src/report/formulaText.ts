import { carriesOn, type FormulaNode, type Operator } from "../core/formula/node";

/** The cell that holds a name, such as "$C$7"; or a number or an expression in parentheses. */
export type CellOf = (name: string) => string;

/**
 * A formula in Excel's words, without the "=". Every operation stands in parentheses: Excel reads -2^2 as 4,
 * we as -4. A chain of sums or of products stands in one pair: Excel takes no more than 64 in one another. Truth is 1 or 0, as in our own evaluation.
 *
 * @example excelFormula(parseFormula("a / (1 - b)"), (name) => `$${name.toUpperCase()}$1`) // "($A$1/(1-$B$1))"
 */
export function excelFormula(node: FormulaNode, cellOf: CellOf): string {
  if (node.kind === "number") return String(node.value).toUpperCase();
  if (node.kind === "name") return cellOf(node.name);
  const args = node.args.map((arg, place) => {
    const text = excelFormula(arg, cellOf);
    return carriesOn(node, place, arg) ? text.slice(1, -1) : text;
  });
  return node.kind === "operator" ? operations[node.operator](...args) : call(node.name, args);
}

const infix =
  (sign: string) =>
  (...args: string[]) =>
    `(${args.join(sign)})`;

const truth = (condition: string) => `IF(${condition},1,0)`;

const comparison =
  (sign: string) =>
  (...args: string[]) =>
    truth(args.join(sign));

const operations: Readonly<Record<Operator, (...args: string[]) => string>> = {
  ...{ add: infix("+"), subtract: infix("-"), multiply: infix("*"), divide: infix("/"), pow: infix("^") },
  unaryMinus: (a) => `(0-${a})`,
  unaryPlus: (a = "") => a,
  ...{ equal: comparison("="), unequal: comparison("<>"), smaller: comparison("<"), larger: comparison(">") },
  ...{ smallerEq: comparison("<="), largerEq: comparison(">=") },
  and: (a, b) => truth(`AND(${a}<>0,${b}<>0)`),
  or: (a, b) => truth(`OR(${a}<>0,${b}<>0)`),
  not: (a) => truth(`${a}=0`),
  if: (condition, yes, no) => `IF(${condition}<>0,${yes},${no})`,
};

/** Calls that Excel has under another name, or not at all. */
const ceiling = (x: string) => `(0-INT(0-${x}))`;

function call(name: string, args: readonly string[]): string {
  if (name === "floor") return `INT(${args[0]!})`;
  if (name === "ceil") return ceiling(args[0]!);
  if (name === "round") return `ROUND(${args[0]!},${args[1] === undefined ? "0" : `TRUNC(${args[1]})`})`;
  return `${name.toUpperCase()}(${args.join(",")})`;
}
