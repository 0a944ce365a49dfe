import type { SheetKey } from "../../names";

/** How the sheet finds the two numbers of a check, and where to look if they do not tie. */
export interface CheckFormulas {
  readonly expected: string;
  readonly actual: string;
  readonly sheet: SheetKey;
}
