import { formats } from "../../../report/formats";
import type { TableColumn } from "../../../report/plan";
import type { StyleName } from "../../../report/styles";
import { headerStyle } from "../../../report/tableHeader";
import { styledCell } from "../../../report/cellGrid";
import { alignTop, applyFormat, applyLook, hasRule, wraps } from "../look";
import { rectangles } from "../rectangles";
import { type Step, smallStep } from "../steps";
import type { KeyedBlock } from "../../state/blocks";

interface Look {
  readonly style: StyleName | undefined;
  readonly format: string;
}

/** The looks that the plan gives to each cell of a block. */
function looksOf({ source, rows }: KeyedBlock): (Look | undefined)[][] {
  if (source.kind === "cells")
    return source.rows.map((cells) =>
      cells.map((cell) => {
        const { style, format = formats.general } = styledCell(cell);
        return cell === null ? undefined : { style, format };
      }),
    );
  const title = (column: TableColumn): Look => ({ style: headerStyle(column), format: formats.text });
  const body = source.columns.map(({ style = "label", format }): Look => ({ style, format }));
  return [source.columns.map(title), ...rows.slice(1).map(() => body)];
}

/** Gives some rows of a block the looks of the plan, and takes every other look from their cells. */
export function* restyleSteps(
  sheet: Excel.Worksheet,
  block: KeyedBlock,
  place: { readonly top: number; readonly columns: readonly number[]; readonly from: number; readonly count: number },
): Generator<Step> {
  const grid = looksOf(block).slice(place.from, place.from + place.count);
  const known = new Map<string, Look>();
  const names = grid.map((row) => {
    const line: (string | undefined)[] = [];
    row.forEach((look, index) => {
      const column = place.columns[index];
      if (!look || column === undefined) return;
      const name = JSON.stringify(look);
      known.set(name, look);
      line[column] = name;
    });
    return Array.from(line);
  });
  const stacks = (name: string) => !hasRule(known.get(name)?.style ?? "label");
  for (const { row, column, rows, columns, value } of rectangles(names, stacks)) {
    const { style, format } = known.get(value)!;
    yield smallStep(() => {
      const range = sheet.getRangeByIndexes(place.top + place.from + row, column, rows, columns);
      plain(range);
      if (style) applyLook(range, style);
      if (style && wraps(style)) alignTop(range);
      applyFormat(range, format);
    });
  }
}

/** Queues that cells look as new ones do; conditional formats stay, which clear() would take. */
function plain({ format }: Excel.Range): void {
  format.fill.clear();
  Object.assign(format.font, { bold: false, italic: false, underline: "None", size: 11, color: "#000000" });
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Bottom";
  format.indentLevel = 0;
  format.wrapText = false;
  for (const edge of ["EdgeTop", "EdgeBottom"] as const) format.borders.getItem(edge).style = "None";
}
