import type { SheetPlan } from "../../../report/plan";
import type { Grid } from "../grid";
import type { StyleBook } from "../styleBook";
import { cellXml } from "./cell";
import { rowHeight } from "../../../report/rowHeight";
import type { SharedStrings } from "./sharedStrings";

/** What the sheets of one workbook share. */
export interface SharedLists {
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
}

/** The rows of a sheet. */
export function sheetData(grid: Grid, { name, columnWidths }: SheetPlan, { styles, strings }: SharedLists): string {
  const rows = [...grid].map(([row, cells]) => {
    const height = rowHeight(cells, columnWidths);
    const inner = [...cells.values()].map(({ address, content, style, format }) => {
      const place = { address, where: `${name}!${address}` };
      return cellXml(place, content, styles.cell(style, format, height !== undefined), strings);
    });
    return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}"`}>${inner.join("")}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}
