import { functions } from "../../../src/functions/index";
import { call, isError, type CellResult } from "../../../src/functions/run";
import { sayIn } from "../../../src/functions/say";

const byId = new Map(functions.map((f) => [f.id, f]));

/** Calls a custom function as a cell does, with words in English. */
export function run(id: string, ...cells: readonly unknown[]): CellResult[][] {
  return call(byId.get(id)!, cells, sayIn("en"));
}

/** A column of cells. */
export function column(values: ArrayLike<unknown>): unknown[][] {
  return Array.from(values, (value) => [value]);
}

/** A fit as a user types it. */
export function typedFit(model: string, params: Readonly<Record<string, unknown>>): unknown[][] {
  return [["model", model], ...Object.entries(params)];
}

/** The sentence of a call that was refused as a whole. */
export function message([row]: readonly (readonly CellResult[])[]): string {
  const [cell] = row!;
  return isError(cell!) ? cell.message : "";
}
