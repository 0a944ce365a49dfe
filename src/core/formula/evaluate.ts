import { CoreError } from "../errors";
import { roundHalfAway } from "../math/roundHalfAway";
import type { FormulaNode, Operator } from "./node";

/** A compiled formula: from the values of its names to its value. */
export type Evaluate = (valueOf: (name: string) => number) => number;

/**
 * Compiles a tree once, to be evaluated for many rows.
 *
 * @throws CoreError "unknown-word" for a function that is not offered, "out-of-domain" for a wrong number of arguments;
 *   the result throws "division-by-zero"
 */
export function compile(node: FormulaNode): Evaluate {
  if (node.kind === "number") return () => node.value;
  if (node.kind === "name") return (valueOf) => valueOf(node.name);
  const args = node.args.map(compile);
  if (node.kind === "operator") return compiled[node.operator](args as [Evaluate, Evaluate, Evaluate]);
  if (node.name === "if" && args.length === 3) return compiled.if(args as [Evaluate, Evaluate, Evaluate]);
  const f = calledFunction(node.name, args.length);
  return (valueOf) => f(args.map((arg) => arg(valueOf)));
}

/**
 * A function by its name in formulas.
 *
 * @throws CoreError as `compile` does
 */
export function calledFunction(name: string, count: number): (args: readonly number[]) => number {
  const f = calls.get(name);
  if (!f) throw new CoreError("unknown-word", { name: "formula", got: name, allowed: [...calls.keys()].join(", ") });
  if (count < f.least || count > f.most) {
    throw new CoreError("out-of-domain", { name, got: count, want: `${f.least}…${f.most}` });
  }
  return f.apply;
}

type Combine = (args: readonly [Evaluate, Evaluate, Evaluate]) => Evaluate;

const binary =
  (combine: (a: number, b: number) => number): Combine =>
  ([a, b]) =>
  (v) =>
    combine(a(v), b(v));

const compiled: Record<Operator, Combine> = {
  add: binary((a, b) => a + b),
  subtract: binary((a, b) => a - b),
  multiply: binary((a, b) => a * b),
  divide: binary(quotient),
  pow: binary((a, b) => a ** b),
  unaryMinus:
    ([a]) =>
    (v) =>
      -a(v),
  unaryPlus: ([a]) => a,
  equal: binary((a, b) => Number(a === b)),
  unequal: binary((a, b) => Number(a !== b)),
  smaller: binary((a, b) => Number(a < b)),
  larger: binary((a, b) => Number(a > b)),
  smallerEq: binary((a, b) => Number(a <= b)),
  largerEq: binary((a, b) => Number(a >= b)),
  and: binary((a, b) => Number(a !== 0 && b !== 0)),
  or: binary((a, b) => Number(a !== 0 || b !== 0)),
  not:
    ([a]) =>
    (v) =>
      Number(a(v) === 0),
  if:
    ([condition, yes, no]) =>
    (v) =>
      condition(v) !== 0 ? yes(v) : no(v),
};

function quotient(a: number, b: number): number {
  if (b === 0) throw new CoreError("division-by-zero", { name: "/" });
  return a / b;
}

interface Call {
  readonly least: number;
  readonly most: number;
  readonly apply: (args: readonly number[]) => number;
}

const calls: ReadonlyMap<string, Call> = new Map(
  Object.entries({
    min: several((args) => Math.min(...args)),
    max: several((args) => Math.max(...args)),
    sum: several((args) => args.reduce((sum, value) => sum + value, 0)),
    abs: one(Math.abs),
    sqrt: one(Math.sqrt),
    exp: one(Math.exp),
    ln: one(Math.log),
    log10: one(Math.log10),
    floor: one(Math.floor),
    ceil: one(Math.ceil),
    round: { least: 1, most: 2, apply: ([x, digits = 0]) => roundHalfAway(x!, digits) },
  } satisfies Record<string, Call>),
);

function one(f: (x: number) => number): Call {
  return { least: 1, most: 1, apply: ([x]) => f(x!) };
}

function several(apply: (args: readonly number[]) => number): Call {
  return { least: 1, most: 50, apply };
}
