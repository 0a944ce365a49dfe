import { cell } from "../report/cells";
import type { CellContent, InputSource, StyledCell } from "../report/plan";

/** A cell for the planner to type in, and what of the study it holds. */
export function inputCell(content: CellContent, input: InputSource, format?: string): StyledCell {
  return { ...cell(content, "input", format), input };
}

export function numberAt(...path: InputSource["path"]): InputSource {
  return { path, takes: "number" };
}

export function textAt(...path: InputSource["path"]): InputSource {
  return { path, takes: "text" };
}

/** The same, and nothing where the cell is emptied. */
export function orAbsent(source: InputSource): InputSource {
  return { ...source, blank: "absent" };
}

/** The same, and null where the cell is emptied. */
export function orNull(source: InputSource): InputSource {
  return { ...source, blank: "null" };
}
