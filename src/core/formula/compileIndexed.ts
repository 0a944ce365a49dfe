import { calledFunction } from "./evaluate";
import type { FormulaNode, Operator } from "./node";

/** A compiled formula: from the values of its names, each at its place, to its value; NaN where it has none. */
export type IndexedEvaluate = (values: Float64Array) => number;

/**
 * Compiles a tree to closures over an array, for hundreds of thousands of evaluations. Where `compile` throws, this is
 * NaN; and NaN goes through every operation, comparisons too.
 *
 * @throws CoreError as `compile` does
 */
export function compileIndexed(node: FormulaNode, placeOf: (name: string) => number): IndexedEvaluate {
  if (node.kind === "number") {
    const { value } = node;
    return () => value;
  }
  if (node.kind === "name") {
    const place = placeOf(node.name);
    return (values) => values[place]!;
  }
  const args = node.args.map((arg) => compileIndexed(arg, placeOf));
  if (node.kind === "operator")
    return operations[node.operator](...(args as [IndexedEvaluate, IndexedEvaluate, IndexedEvaluate]));
  if (node.name === "if" && args.length === 3)
    return operations.if(...(args as [IndexedEvaluate, IndexedEvaluate, IndexedEvaluate]));
  const f = calledFunction(node.name, args.length);
  return (values) => f(args.map((arg) => arg(values)));
}

type Combine = (a: IndexedEvaluate, b: IndexedEvaluate, c: IndexedEvaluate) => IndexedEvaluate;

const truth = (a: number, b: number, holds: boolean) => (a !== a || b !== b ? NaN : holds ? 1 : 0);

const comparison =
  (compare: (a: number, b: number) => boolean): Combine =>
  (a, b) =>
  (v) => {
    const [x, y] = [a(v), b(v)];
    return truth(x, y, compare(x, y));
  };

const operations: Readonly<Record<Operator, Combine>> = {
  // each spelt out: one closure for all operators would be a call more per node
  add: (a, b) => (v) => a(v) + b(v),
  subtract: (a, b) => (v) => a(v) - b(v),
  multiply: (a, b) => (v) => a(v) * b(v),
  divide: (a, b) => (v) => {
    const divisor = b(v);
    return divisor === 0 ? NaN : a(v) / divisor;
  },
  pow: (a, b) => (v) => a(v) ** b(v),
  unaryMinus: (a) => (v) => -a(v),
  unaryPlus: (a) => a,
  equal: comparison((a, b) => a === b),
  unequal: comparison((a, b) => a !== b),
  smaller: comparison((a, b) => a < b),
  larger: comparison((a, b) => a > b),
  smallerEq: comparison((a, b) => a <= b),
  largerEq: comparison((a, b) => a >= b),
  and: comparison((a, b) => a !== 0 && b !== 0),
  or: comparison((a, b) => a !== 0 || b !== 0),
  not: (a) => (v) => {
    const x = a(v);
    return truth(x, x, x === 0);
  },
  if: (condition, yes, no) => (v) => {
    const x = condition(v);
    return x !== x ? NaN : x !== 0 ? yes(v) : no(v);
  },
};
