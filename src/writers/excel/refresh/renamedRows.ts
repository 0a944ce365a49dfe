import { type BlockState, cellKey } from "../../state/state";
import type { KeyedBlock } from "../../state/blocks";

/**
 * What was written last, in the words of the plan: loose cells are known by what they say, and say it in another
 * language once that of the report has changed. As many rows, of which most have another name, are the same ones.
 */
export function inWordsOf({ source, rowKeys }: KeyedBlock, last: BlockState): BlockState {
  if (source.kind !== "cells" || source.rowKeys || rowKeys.length !== last.rowKeys.length) return last;
  const known = new Set(rowKeys);
  if (last.rowKeys.filter((key) => known.has(key)).length * 2 > rowKeys.length) return last;
  const kept = Object.entries(last.kept).map(([key, print]) => {
    const [row = "", column = ""] = key.split("\t");
    return [cellKey(rowKeys[last.rowKeys.indexOf(row)] ?? row, column), print];
  });
  return { ...last, rowKeys, kept: Object.fromEntries(kept) as BlockState["kept"] };
}
