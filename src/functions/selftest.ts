import type { Example, ExampleArgument, ExcelFunction, Scalar } from "./define";
import { call, isError, type CellResult } from "./run";
import { sayIn } from "./say";
import { argumentText, exampleFormula } from "./signature";

/** One published or computed value, run again. */
export interface SelfTestRow {
  readonly test: string;
  readonly expected: string;
  readonly got: string;
  readonly passed: boolean;
}

/** Runs the examples of all declarations. */
export function selfTest(functions: readonly ExcelFunction[]): SelfTestRow[] {
  return functions.flatMap((f) => f.examples.map((example) => runExample(f, example)));
}

function runExample(f: ExcelFunction, example: Example): SelfTestRow {
  const got = call(f, example.args, sayIn("en")).map((row) => row.map(shown));
  return {
    test: exampleFormula(f.id, example.args),
    expected: argumentText(example.gives),
    got: argumentText(got.length === 1 && got[0]!.length === 1 ? got[0]![0]! : got),
    passed: isAsExpected(got, asRows(example.gives), example.within),
  };
}

function shown(cell: CellResult): Scalar {
  return isError(cell) ? cell.code : cell;
}

function asRows(cells: ExampleArgument): readonly (readonly (Scalar | null)[])[] {
  return typeof cells === "object" && cells !== null ? cells : [[cells]];
}

function isAsExpected(
  got: readonly (readonly Scalar[])[],
  want: readonly (readonly (Scalar | null)[])[],
  within: number | undefined,
): boolean {
  if (got.length !== want.length) return false;
  return got.every(
    (row, r) => row.length === want[r]!.length && row.every((cell, c) => isSame(cell, want[r]![c]!, within)),
  );
}

/** Equal to the last digits that matter: nine, or those that were published. */
function isSame(got: Scalar, want: Scalar | null, within: number | undefined): boolean {
  if (typeof got !== "number" || typeof want !== "number") return got === (want ?? "");
  return Math.abs(got - want) <= (within ?? 1e-9 * Math.max(1, Math.abs(want)));
}
