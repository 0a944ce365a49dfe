import type { Source } from "./workbook";

/** A cell of a source: `line` from 1, `column` from 0. */
export interface Place {
  readonly source: Source;
  readonly line: number;
  readonly column: number;
}

/**
 * What the pane itself refuses.
 *
 * - `no-orders`: not a single row of the orders could be read.
 * - `source-changed`: its columns are not the ones that were recognised.
 * - `source-gone`: the table or sheet was deleted since it was found.
 * - `unreadable`: intake refused it; `cause` is its IntakeError.
 */
export type PaneErrorCode = "no-orders" | "source-changed" | "source-gone" | "unreadable";

/** Carries the place, so that the pane can name it and show it. */
export class PaneError extends Error {
  override readonly name = "PaneError";
  constructor(
    readonly code: PaneErrorCode,
    readonly place: Place,
    cause?: unknown,
  ) {
    super(`${code} ${place.source.id}`, { cause });
  }
}

/** The first cell of a source. */
export function startOf(source: Source): Place {
  return { source, line: 1, column: 0 };
}
