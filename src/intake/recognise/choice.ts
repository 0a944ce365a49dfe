import type { ColumnGuess, Field } from "../source";
import type { ColumnProfile } from "./profile";

/** One column with what is known of it before a field is chosen. */
export interface Column {
  readonly index: number;
  readonly title: string;
  readonly profile: ColumnProfile;
}

/** A field for a column, how sure we are, and why. */
export type Choice = Pick<ColumnGuess, "confidence" | "reason"> & { readonly field: Field };

export const fieldsIn = (chosen: ReadonlyMap<number, Choice>) => [...chosen.values()].map(({ field }) => field);
