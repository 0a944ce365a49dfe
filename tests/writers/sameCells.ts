import { typedFormula } from "../../src/writers/xlsx/formula";
import { readCells, type ReadValue } from "../oracle/readCells";

/** A cell as every writer must leave it. */
export interface SameCell {
  readonly value: ReadValue;
  /** As people type it, with the equals sign. */
  readonly formula?: string;
  readonly format: string;
}

/**
 * The cells of a written file by "Sheet!B5", in a form that a workbook in Excel can be compared with: formulas as
 * typed, dates as serial numbers, empty results as "", cells that hold nothing left out.
 */
export async function fileCells(xlsx: Uint8Array): Promise<Record<string, SameCell>> {
  const cells = [...(await readCells(xlsx))].filter(
    ([, { value, formula }]) => value !== null || formula !== undefined,
  );
  return Object.fromEntries(
    cells.map(([cell, { value, formula, format }]) => [
      cell,
      { value, format, ...(formula === undefined ? {} : { formula: typedFormula(formula) }) },
    ]),
  );
}
