import { CoreError } from "../../core/errors";

/** The rows of a fit as cells: a spilled fit, or label and value typed in two columns. */
export type FitCells = readonly (readonly string[])[];

/** Looks up the rows of a fit by their labels, whatever their order and case. */
export interface FitRows {
  /** @throws CoreError "not-a-fit" without a row "model"; "wrong-model" unless it is one of these */
  readonly model: <M extends string>(...wanted: readonly M[]) => M;
  /** @throws CoreError "not-a-fit" without such a row, or where it holds no number */
  readonly number: (label: string) => number;
  /** The numbers of rows "label 1", "label 2"… @throws CoreError "not-a-fit" without the first */
  readonly numbers: (label: string) => Float64Array;
}

/** @param name of the parameter, for refusals */
export function readFit(cells: FitCells, name: string): FitRows {
  const values = new Map(cells.map(([label = "", value = ""]) => [label.trim().toLowerCase(), value.trim()]));
  const missing = (want: string) => new CoreError("not-a-fit", { name, want });

  function model<M extends string>(...wanted: readonly M[]): M {
    const got = values.get("model")?.toLowerCase();
    if (!got) throw missing("model");
    const found = wanted.find((word) => word === got);
    if (found === undefined) throw new CoreError("wrong-model", { name, got, want: wanted.join(", ") });
    return found;
  }

  function number(label: string): number {
    const text = values.get(label);
    const value = text ? Number(text) : NaN;
    if (!Number.isFinite(value)) throw missing(label);
    return value;
  }

  function numbers(label: string): Float64Array {
    const found = [number(`${label} 1`)];
    while (values.has(`${label} ${found.length + 1}`)) found.push(number(`${label} ${found.length + 1}`));
    return Float64Array.from(found);
  }

  return { model, number, numbers };
}
