import { columnLetters, parseAddress } from "./address";
import type { Block, CellsBlock, SheetPlan } from "./plan";

/**
 * A sheet whose loose cells all have a key, so that a refresh finds them again: the title, and cells by the table that
 * they follow and the column in which they begin. Tables come and go with the data, and take their neighbours along.
 */
export function withBlockKeys(sheet: SheetPlan): SheetPlan {
  const taken = new Set(sheet.blocks.flatMap((block) => (block.kind !== "chart" && block.key ? [block.key] : [])));
  let landmark = "title";
  const blocks = sheet.blocks.map((block): Block => {
    if (block.kind !== "cells" || block.key !== undefined) {
      if (block.kind === "table" && block.key !== undefined) landmark = block.key;
      return block;
    }
    const key = free(keyOf(block, landmark), taken);
    taken.add(key);
    return { ...block, key };
  });
  return { ...sheet, blocks };
}

function keyOf({ at }: CellsBlock, landmark: string): string {
  return at === "A1" ? "title" : `${landmark}.${columnLetters(parseAddress(at).column)}`;
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}${number}`;
  return key;
}
