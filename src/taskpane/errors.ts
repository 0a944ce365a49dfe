import type { Source } from "./workbook";

/**
 * What the pane itself refuses.
 *
 * - `no-orders`: not a single row of the orders could be read.
 * - `source-changed`: its columns are not the ones that were recognised.
 * - `source-gone`: the table or sheet was deleted since it was found.
 */
export type PaneErrorCode = "no-orders" | "source-changed" | "source-gone";

/** Carries the source, so that the pane can name it and show it. */
export class PaneError extends Error {
  override readonly name = "PaneError";
  constructor(
    readonly code: PaneErrorCode,
    readonly source: Source,
  ) {
    super(`${code} ${source.id}`);
  }
}
