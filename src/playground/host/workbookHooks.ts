/** What the wire asks of a workbook besides its members. */
export interface WorkbookHooks {
  /** Brings every formula up to date; reads wait for it. */
  recalculate(): Promise<void>;
  /** Runs the work of one request so that the user undoes it in one step. */
  undoStep<T>(work: () => Promise<T>): Promise<T>;
  /** Tells about changes, whoever made them; returns how to stop. */
  onEvent(listener: (event: WorkbookEvent) => void): () => void;
}

/** Something that happened in the workbook. `sheet` is the id, `address` in A1 form without the sheet's name. */
export type WorkbookEvent =
  | { readonly kind: "changed" | "selectionChanged"; readonly sheet: string; readonly address: string }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: string };
