import type { SheetPlan } from "../../../report/plan";
import { XlsxError } from "../errors";
import { limits } from "../limits";
import { element } from "../xml";

/** How a sheet opens: gridlines, the rows that stay in view, the first sheet in front. */
export function sheetViews({ gridlines, freezeRows, name }: SheetPlan, isFirst: boolean): string {
  if (!Number.isInteger(freezeRows) || freezeRows < 0) {
    throw new XlsxError("number-illegal", { where: name, got: freezeRows });
  }
  const attributes = {
    showGridLines: gridlines ? undefined : 0,
    tabSelected: isFirst ? 1 : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, ...(freezeRows > 0 ? frozen(freezeRows) : [])));
}

function frozen(rows: number): string[] {
  const below = `A${rows + 1}`;
  return [
    element("pane", { ySplit: rows, topLeftCell: below, activePane: "bottomLeft", state: "frozen" }),
    element("selection", { pane: "bottomLeft", activeCell: below, sqref: below }),
  ];
}

/** Widths in characters of the body font, whose digits are 7 pixels wide with 5 of padding. ECMA-376 part 1, 18.3.1.13. */
export function columns({ columnWidths, name }: SheetPlan): string | undefined {
  if (columnWidths.length === 0) return undefined;
  const elements = columnWidths.map((characters, i) => {
    if (!(characters > 0 && characters <= limits.columnWidth)) {
      throw new XlsxError("number-illegal", {
        where: `${name} column ${i + 1}`,
        got: characters,
        limit: limits.columnWidth,
      });
    }
    const width = Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
    return element("col", { min: i + 1, max: i + 1, width, customWidth: 1 });
  });
  return element("cols", {}, ...elements);
}
