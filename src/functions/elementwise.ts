import { CoreError } from "../core/errors";
import type { Column } from "./column";
import { faultAt, isMissing } from "./column";
import { isOptional, type ExcelFunction, type Answer, type Parameter } from "./define";
import { thrownError, type Say } from "./errors";
import { answerCell, type CellResult } from "./result";
import { commonShape, shapeText, strides, type Shape } from "./shapes";
import { release, viewOf, type Slot, type View } from "./view";

/** One argument of an element-wise call and how it moves along. */
interface Track extends Column {
  readonly parameter: Parameter;
  readonly wholeRow: boolean;
  readonly down: number;
  readonly right: number;
  readonly slot: Slot;
}

type Element = (r: number, c: number) => CellResult | readonly CellResult[];

/** An argument that is the same for every element, as `compute` takes it. */
export type Constants = Readonly<Record<string, unknown>>;

/**
 * Computes element by element. The arguments of all elements are seen through one view, so that a column
 * of 100,000 rows makes no garbage but its result.
 *
 * @throws CoreError "shape-mismatch" or "too-large": see `commonShape`
 */
export function computeElements(
  f: ExcelFunction,
  given: readonly { readonly parameter: Parameter; readonly column: Column; readonly wholeRow: boolean }[],
  constants: Constants,
  say: Say,
): CellResult[][] {
  const view = viewOf(f);
  const tracks = given.map(({ parameter, column, wholeRow }): Track => {
    const moves = wholeRow ? { down: column.rows === 1 ? 0 : 1, right: 0 } : strides(column);
    return { ...column, ...moves, parameter, wholeRow, slot: view.slots[parameter.name]! };
  });
  const shape = commonShape(tracks.map((track) => (track.wholeRow ? { rows: track.rows, columns: 1 } : track)));
  const answersInRows = f.result.shape === "row";
  if (answersInRows && shape.columns > 1) {
    throw new CoreError("shape-mismatch", { got: shapeText(shape), want: `${shape.rows}x1` });
  }
  try {
    const element = elementComputer(f, tracks, view, constants, say);
    return answersInRows ? answerRows(shape, element) : answerCells(shape, element);
  } finally {
    release(view);
  }
}

function answerRows({ rows }: Shape, element: Element): CellResult[][] {
  return Array.from({ length: rows }, (_, r) => element(r, 0) as CellResult[]);
}

function answerCells({ rows, columns }: Shape, element: Element): CellResult[][] {
  const answers = new Array<CellResult[]>(rows);
  for (let r = 0; r < rows; r++) {
    const row = [element(r, 0) as CellResult];
    for (let c = 1; c < columns; c++) row.push(element(r, c) as CellResult);
    answers[r] = row;
  }
  return answers;
}

/** The answer of one element: a cell, or a row of cells where the function answers in rows. */
function elementComputer(
  f: ExcelFunction,
  tracks: readonly Track[],
  view: View,
  constants: Constants,
  say: Say,
): Element {
  const compute = f.compute as (args: View["args"]) => Answer | readonly Answer[];
  const width = f.result.shape === "row" ? (f.result.columns?.length ?? 1) : 0;
  for (const [name, value] of Object.entries(constants)) view.slots[name]!.values = [value];
  for (const { slot, values } of tracks) slot.values = values;
  const numbers = tracks.filter(({ values, wholeRow }) => !wholeRow && values instanceof Float64Array);
  const columns = numbers.map(({ values }) => values as Float64Array);
  const others = tracks.filter((track) => !numbers.includes(track));

  return (r, c) => {
    let missing = false;
    for (let i = 0; i < numbers.length; i++) {
      const { slot, down, right } = numbers[i]!;
      const at = r * down + c * right;
      slot.at = at;
      if (Number.isNaN(columns[i]![at]!)) missing = true;
    }
    for (const track of others) missing = move(track, r, c) || missing;
    try {
      const instead = missing ? resolveMissing(tracks, r, c, say) : undefined;
      if (instead !== undefined) return spread(instead);
      const answer = compute(view.args);
      return width > 0
        ? (answer as readonly Answer[]).map((cell) => answerCell(cell, say))
        : answerCell(answer as Answer, say);
    } catch (error) {
      return spread(thrownError(error, say));
    } finally {
      if (missing) tracks.forEach(restore);
    }
  };

  function spread(cell: CellResult): CellResult | CellResult[] {
    return width === 0 ? cell : new Array<CellResult>(width).fill(cell);
  }
}

/** An argument that was hidden for one element is seen again. */
function restore({ slot, values, wholeRow }: Track): void {
  if (!wholeRow) slot.values = values;
}

/** Moves an argument that is not a plain number to the element; says whether a cell of it is missing. */
function move({ values, columns, down, right, wholeRow, slot }: Track, r: number, c: number): boolean {
  if (wholeRow) {
    const row = values.slice(r * down * columns, r * down * columns + columns);
    slot.values = [row];
    return row.some(isMissing);
  }
  slot.at = r * down + c * right;
  return isMissing(values[slot.at]);
}

/** An element with a bad argument gives its error, one with a blank required argument a blank; else undefined: compute. */
function resolveMissing(tracks: readonly Track[], r: number, c: number, say: Say): CellResult | undefined {
  let blank = false;
  for (const track of tracks) {
    const start = track.wholeRow ? r * track.down * track.columns : r * track.down + c * track.right;
    for (let i = start; i < start + (track.wholeRow ? track.columns : 1); i++) {
      if (!isMissing(track.values[i])) continue;
      const fault = faultAt(track, i, say);
      if (fault) return fault;
      if (isOptional(track.parameter) || track.parameter.blankCounts) track.slot.values = [];
      else blank = true;
    }
  }
  return blank ? "" : undefined;
}
