import { cellAddress } from "../address";
import type { Grid } from "../grid";
import type { StyleBook } from "../styleBook";
import { cellXml } from "./cell";
import type { SharedStrings } from "./sharedStrings";

/** What the sheets of one workbook share. */
export interface SharedLists {
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
}

/** The rows of a sheet. Heights are left to Excel, which fits them to wrapped text. */
export function sheetData(grid: Grid, sheetName: string, { styles, strings }: SharedLists): string {
  const rows = [...grid].map(([row, cells]) => {
    const inner = [...cells].map(([column, { content, style, format }]) => {
      const address = cellAddress({ row, column });
      const place = { address, where: `${sheetName}!${address}` };
      return cellXml(place, content, styles.cell(style, format), strings);
    });
    return `<row r="${row}">${inner.join("")}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}
