import { parseAddress, quoteSheet } from "../../report/address";
import type { CellsBlock, SheetPlan } from "../../report/plan";
import { styledCell } from "../../report/cellGrid";
import { type Step, smallStep } from "./steps";

/**
 * Writes the links between the sheets of a plan. They come before the contents: Excel fills an empty cell that gets
 * a link with the address and its own colours, and the contents and styles that follow replace both.
 */
export function* linkSteps(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  sheetNames: ReadonlyMap<string, string>,
): Generator<Step> {
  for (const block of plan.blocks) {
    if (block.kind !== "cells") continue;
    for (const { row, column, link } of linksOf(block)) {
      const target = sheetNames.get(link);
      if (target === undefined) throw new RangeError(`a link goes to "${link}", which is no sheet of the plan`);
      yield smallStep(() => {
        sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: `${quoteSheet(target)}!A1` };
      });
    }
  }
}

function linksOf({ at, rows }: CellsBlock) {
  const origin = parseAddress(at);
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const { link } = styledCell(cell);
      return link === undefined ? [] : [{ row: origin.row + row, column: origin.column + column, link }];
    }),
  );
}
