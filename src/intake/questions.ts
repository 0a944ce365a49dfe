import type { RawCell } from "./source";

/** What the cells of a column leave open. */
export type ColumnQuestionKind =
  "date-order" | "decimal-mark" | "percent" | "currency" | "tax" | "scale" | "role" | "sales";

/** Something that only the user knows; asked once for a column, never guessed. */
export interface ColumnQuestion {
  /** Name of the source. */
  readonly source: string;
  readonly column: string;
  readonly kind: ColumnQuestionKind;
  /** The answers there are, as `--answer` and the pane take them. */
  readonly options: readonly string[];
  /** Cells that can be read either way. */
  readonly examples: readonly RawCell[];
}

/** An answer to a question, for a column of a source. */
export interface Answer {
  readonly source: string;
  readonly column: string;
  readonly value: string;
}
