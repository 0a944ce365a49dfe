import type { CellContent } from "../../../report/plan";

/** A cell that we made and the user changed. */
export interface Conflict {
  /** Key of the sheet in the plan. */
  readonly sheet: string;
  /** As the sheet is called now. */
  readonly sheetName: string;
  /** "B7" */
  readonly address: string;
  readonly row: string;
  readonly mine: CellContent;
  readonly fresh: CellContent;
  /** Number format of the cell in the plan, in en-US notation; undefined where it has none. */
  readonly format?: string | undefined;
}

/** A sheet, block or chart that the user deleted; `block` is undefined for a whole sheet. */
export interface Missing {
  readonly sheet: string;
  /** As the plan calls the sheet. */
  readonly sheetName: string;
  readonly block?: string;
  /** What the part is called on its sheet, or begins with. */
  readonly title?: string;
}

/** A sheet that the plan has no more, because its data are missing now. */
export interface Surplus {
  readonly sheet: string;
  readonly sheetName: string;
}

export interface RefreshQuestions {
  readonly conflicts: readonly Conflict[];
  readonly missing: readonly Missing[];
  readonly surplus: readonly Surplus[];
  /** Asked once more, because the user has changed something while she was asked. */
  readonly again?: boolean;
}

/**
 * What the user wants. "newSheet" for one cell leaves the whole sheet to the user, as it is, and makes a fresh one.
 * A deleted thing that is forgotten is not asked for again.
 */
export interface RefreshDecisions {
  readonly conflict: (conflict: Conflict) => "keepMine" | "takeNew" | "newSheet";
  readonly missing: (missing: Missing) => "rebuild" | "forget";
  readonly surplus: (surplus: Surplus) => "keep" | "remove";
}

export type Decide = (questions: RefreshQuestions) => RefreshDecisions | Promise<RefreshDecisions>;

/** Where nobody asks: nothing of the user's is lost, and the report is whole. */
export const carefulDecisions: RefreshDecisions = {
  conflict: () => "keepMine",
  missing: () => "rebuild",
  surplus: () => "keep",
};
