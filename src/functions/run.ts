import { CoreError } from "../core/errors";
import { gridOf, type Grid } from "./cells";
import { readColumn, type Column } from "./column";
import { isElementwise, isOptional, takes, type ExcelFunction, type Parameter } from "./define";
import { computeElements } from "./elementwise";
import { thrownError, type FunctionError, type Say } from "./errors";
import type { CellResult } from "./result";
import { trimmed } from "./size";
import { computeWhole, takeWhole } from "./whole";

export type { FunctionError, Say } from "./errors";
export { isError, type CellResult } from "./result";

/**
 * Calls a custom function as a spreadsheet does: cells in, cells out. Knows no Office.
 *
 * @param f a declaration of `functions`
 * @param cells one entry per argument: a value, or a range as rows of values; null or undefined is an omitted argument.
 *   Entries beyond the parameters (Excel's invocation object) are ignored.
 * @param say the words of errors: a translator of i18n, or `sayIn(locale)`
 * @returns rows of cells: numbers (finite), texts ("" is blank), booleans, or errors with a code and a sentence.
 *   Nothing that a user can put into a cell makes it throw.
 */
export function call(f: ExcelFunction, cells: readonly unknown[], say: Say): CellResult[][] {
  try {
    return answer(f, cells, say);
  } catch (error) {
    return [[thrownError(error, say)]];
  }
}

function answer(f: ExcelFunction, cells: readonly unknown[], say: Say): CellResult[][] {
  const grids = trimmed(f.parameters.map((parameter, i) => givenGrid(parameter, cells[i])));
  const elements: { parameter: Parameter; column: Column; wholeRow: boolean }[] = [];
  const wholes: Record<string, unknown> = {};
  let refused: FunctionError | undefined;
  f.parameters.forEach((parameter, i) => {
    const how = takes(parameter, f);
    const grid = grids[i];
    if (!grid) wholes[parameter.name] = parameter.default;
    else if (how === "each" || how === "row") {
      elements.push({ parameter, column: readColumn(grid, parameter), wholeRow: how === "row" });
    } else {
      const taken = takeWhole(grid, parameter, how, say);
      if ("error" in taken) refused ??= taken.error;
      else wholes[parameter.name] = readAs(parameter, taken.value);
    }
  });
  if (refused) return [[refused]];
  if (f.parameters.some((parameter) => isLacking(parameter, wholes))) return [[""]];
  return isElementwise(f.result) ? computeElements(f, elements, wholes, say) : computeWhole(f, wholes, say);
}

/** A single required argument was given, but blank: the whole answer is blank then. */
function isLacking(parameter: Parameter, wholes: Readonly<Record<string, unknown>>): boolean {
  return parameter.name in wholes && wholes[parameter.name] === undefined && !isOptional(parameter);
}

/** What `compute` wants, where it wants more than cells; a blank stays undefined. */
function readAs({ as }: Parameter, value: unknown): unknown {
  return as === undefined || value === undefined ? value : as(value as never);
}

/**
 * The cells of one argument, undefined if it is omitted.
 *
 * @throws CoreError "missing-argument" if a required argument is omitted, "empty-input" if a range has no cells
 */
function givenGrid(parameter: Parameter, argument: unknown): Grid | undefined {
  if (argument === null || argument === undefined) {
    if (isOptional(parameter)) return undefined;
    throw new CoreError("missing-argument", { name: parameter.name });
  }
  const grid = gridOf(argument);
  if (grid.rows * grid.columns === 0) throw new CoreError("empty-input", { name: parameter.name });
  return grid;
}
