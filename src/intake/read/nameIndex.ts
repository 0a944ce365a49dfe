import { UNASSIGNED } from "../facts";
import type { CleaningRules, RawCell } from "../source";
import { cleanText, isBlankText, isErrorText } from "../values/text";

/** Holds each name once, in order of first sight. */
export interface NameIndex {
  /** Index of the name in a cell; UNASSIGNED for a blank or an error value. Full-width and narrow forms are one name. */
  indexOf(cell: RawCell): number;
  names(): readonly string[];
}

/** @param rules what counts as the same name, and as none; both, where nothing is said */
export function nameIndex(rules: CleaningRules = {}): NameIndex {
  const names: string[] = [];
  const byName = new Map<string, number>();
  /** What a cell came to before: most cells repeat, and cleaning each anew would cost time. */
  const byCell = new Map<RawCell, number>();

  let lastCell: RawCell = null;
  let lastIndex = UNASSIGNED;

  const lookUp = (cell: RawCell): number => {
    const clean = cleanText(cell).replace(/\s+/g, " ");
    const isNothing = rules["blank-word"] === false ? clean === "" : isBlankText(clean);
    if (isNothing || isErrorText(clean)) return UNASSIGNED;
    const name = rules.width === false ? String(cell) : clean;
    const known = byName.get(name);
    if (known !== undefined) return known;
    byName.set(name, names.length);
    return names.push(name) - 1;
  };

  return {
    indexOf(cell) {
      if (cell === lastCell) return lastIndex;
      const index = byCell.get(cell) ?? lookUp(cell);
      byCell.set(cell, index);
      [lastCell, lastIndex] = [cell, index];
      return index;
    },
    names: () => names,
  };
}
