import { CoreError } from "../core/errors";
import type { Column } from "./column";
import { faultAt, isMissing } from "./column";
import { isOptional, type ExcelFunction, type Answer, type Parameter } from "./define";
import { thrownError, type Say } from "./errors";
import { answerCell, type CellResult } from "./result";
import { commonShape, shapeText, strides } from "./shapes";

/** One argument of an element-wise call and how it moves along. */
interface Track extends Column {
  readonly parameter: Parameter;
  readonly wholeRow: boolean;
  readonly down: number;
  readonly right: number;
}

/** An argument that is the same for every element, as `compute` takes it. */
export type Constants = Readonly<Record<string, unknown>>;

/**
 * Computes element by element. The arguments of all elements share one object, so that a column of
 * 100,000 rows makes no garbage but its result.
 *
 * @throws CoreError "shape-mismatch" or "too-large": see `commonShape`
 */
export function computeElements(
  f: ExcelFunction,
  given: readonly { readonly parameter: Parameter; readonly column: Column; readonly wholeRow: boolean }[],
  constants: Constants,
  say: Say,
): CellResult[][] {
  const tracks = given.map(({ parameter, column, wholeRow }): Track => {
    const moves = wholeRow ? { down: column.rows === 1 ? 0 : 1, right: 0 } : strides(column);
    return { ...column, ...moves, parameter, wholeRow };
  });
  const shape = commonShape(tracks.map((track) => (track.wholeRow ? { rows: track.rows, columns: 1 } : track)));
  const answersInRows = f.result.shape === "row";
  if (answersInRows && shape.columns > 1) {
    throw new CoreError("shape-mismatch", { got: shapeText(shape), want: `${shape.rows}x1` });
  }
  const element = elementComputer(f, tracks, constants, say);
  const rows = new Array<CellResult[]>(shape.rows);
  for (let r = 0; r < shape.rows; r++) {
    if (answersInRows) {
      rows[r] = element(r, 0) as CellResult[];
      continue;
    }
    const row = [element(r, 0) as CellResult];
    for (let c = 1; c < shape.columns; c++) row.push(element(r, c) as CellResult);
    rows[r] = row;
  }
  return rows;
}

/** The answer of one element: a cell, or a row of cells where the function answers in rows. */
function elementComputer(f: ExcelFunction, tracks: readonly Track[], constants: Constants, say: Say) {
  const compute = f.compute as (args: Record<string, unknown>) => Answer | readonly Answer[];
  const width = f.result.shape === "row" ? (f.result.columns?.length ?? 1) : 0;
  const args: Record<string, unknown> = { ...constants };
  for (const track of tracks) args[track.parameter.name] = track.wholeRow ? undefined : track.values[0];
  const moving = tracks.filter(({ values, wholeRow }) => wholeRow || values.length > 1);
  const stillMissing = tracks.some(({ values, wholeRow }) => !wholeRow && values.length === 1 && isMissing(values[0]));

  return (r: number, c: number): CellResult | readonly CellResult[] => {
    let missing = stillMissing;
    for (let i = 0; i < moving.length; i++) {
      const track = moving[i]!;
      if (track.wholeRow) {
        missing = takeRow(track, r, args) || missing;
        continue;
      }
      const value = track.values[r * track.down + c * track.right];
      args[track.parameter.name] = value;
      if (value !== value || value === "") missing = true;
    }
    if (missing) {
      const instead = resolveMissing(tracks, r, c, args, say);
      if (instead !== undefined) return spread(instead);
    }
    try {
      const answer = compute(args);
      return width > 0
        ? (answer as readonly Answer[]).map((cell) => answerCell(cell, say))
        : answerCell(answer as Answer, say);
    } catch (error) {
      return spread(thrownError(error, say));
    }
  };

  function spread(cell: CellResult): CellResult | CellResult[] {
    return width === 0 ? cell : new Array<CellResult>(width).fill(cell);
  }
}

/** Hands over the row of a range; says whether a cell of it is missing. */
function takeRow({ values, columns, down, parameter }: Track, r: number, args: Record<string, unknown>): boolean {
  const row = values.slice(r * down * columns, r * down * columns + columns);
  args[parameter.name] = row;
  return row.some(isMissing);
}

/** An element with a bad argument gives its error, one with a blank required argument a blank; else undefined: compute. */
function resolveMissing(
  tracks: readonly Track[],
  r: number,
  c: number,
  args: Record<string, unknown>,
  say: Say,
): CellResult | undefined {
  let blank = false;
  for (const track of tracks) {
    const start = track.wholeRow ? r * track.down * track.columns : r * track.down + c * track.right;
    for (let i = start; i < start + (track.wholeRow ? track.columns : 1); i++) {
      if (!isMissing(track.values[i])) continue;
      const fault = faultAt(track, i, say);
      if (fault) return fault;
      if (isOptional(track.parameter) || track.parameter.blankCounts) args[track.parameter.name] = undefined;
      else blank = true;
    }
  }
  return blank ? "" : undefined;
}
