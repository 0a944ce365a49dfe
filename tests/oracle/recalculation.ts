import { recalculatedFiles } from "./libreOffice";
import { readCells, type ReadCells, type ReadValue } from "./readCells";

/** A formula whose result, calculated anew, is not the one that the file holds. */
interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly ours: ReadValue;
  readonly theirs: ReadValue | undefined;
}

export interface Recalculation {
  /** Formulas compared. */
  readonly compared: number;
  /** Formulas that only the add-in can calculate. */
  readonly custom: number;
  readonly differences: readonly Difference[];
}

const relativeTolerance = 1e-9;
/** What sums of amounts that cancel out leave behind is zero, whatever its digits. */
const residue = 1e-9;

/** Lets LibreOffice calculate every formula of a file anew and compares with the values that the file holds. */
export async function recalculate(xlsx: Uint8Array): Promise<Recalculation> {
  return (await recalculateAll([xlsx]))[0]!;
}

/** The same for several files by one start of LibreOffice. */
export async function recalculateAll(files: readonly Uint8Array[]): Promise<Recalculation[]> {
  const theirs = await recalculatedFiles(files);
  return Promise.all(files.map(async (file, index) => compare(await readCells(file), await readCells(theirs[index]!))));
}

function compare(ours: ReadCells, theirs: ReadCells): Recalculation {
  const formulas = [...ours].flatMap(([cell, { formula, value }]) => (formula ? [{ cell, formula, ours: value }] : []));
  const native = formulas.filter(({ formula }) => !formula.includes("_xldudf_"));
  const compared = native.map((found) => ({ ...found, theirs: theirs.get(found.cell)?.value }));
  return {
    compared: native.length,
    custom: formulas.length - native.length,
    differences: compared.filter((found) => !isSame(found.ours, found.theirs)),
  };
}

function isSame(ours: ReadValue, theirs: ReadValue | undefined): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    const largest = Math.max(Math.abs(ours), Math.abs(theirs));
    return largest < residue || Math.abs(ours - theirs) <= relativeTolerance * largest;
  }
  return JSON.stringify(ours) === JSON.stringify(theirs);
}
