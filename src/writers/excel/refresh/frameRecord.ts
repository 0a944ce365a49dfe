import type { ConditionalFormat, Validation } from "../../../report/plan";
import type { FormatPrint } from "../../state/formatPrint";
import type { PageState } from "../../state/frameState";
import type { Area } from "./area";

/** What of a sheet's frame is brought up to date once no row comes or goes any more; all places are those in the end. */
export interface FrameWork {
  /** In characters; a column that has another width than it had before, which we gave it, is the user's. */
  readonly widths: readonly { readonly column: number; readonly width: number; readonly before?: number }[];
  readonly page: Partial<PageState>;
  readonly rowBreaks: Breaks;
  readonly columnBreaks: Breaks;
  /** Absent where those that stand are right. */
  readonly formats?: { readonly users: readonly StandingFormat[]; readonly wanted: readonly ConditionalFormat[] };
  readonly validations: readonly {
    readonly area: Area;
    readonly validation: Validation;
    /** What we may have written there. */
    readonly ours: readonly string[];
  }[];
  /** Inputs that are none any more. */
  readonly looseValidations: readonly { readonly area: Area; readonly print: string }[];
}

/** Rows or columns that begin a new page; all others that do are the user's. */
export interface Breaks {
  readonly ours: readonly number[];
  readonly wanted: readonly number[];
}

/** A conditional format that stands on a sheet. */
export interface StandingFormat {
  /** Holds as long as the workbook is open. */
  readonly id: string;
  readonly print: FormatPrint;
  /** Absent where its cells are not one rectangle. */
  readonly area?: Area;
}

/** The frame of a sheet, by the id of the sheet. */
export interface FrameRecord extends FrameWork {
  readonly sheet: string;
}
