import { absolute, parseRange, quoteSheet, type Place } from "../../report/address";
import { XlsxError } from "./errors";
import { limits } from "./limits";

/** Rows and columns count from 0; both ends belong to it. */
export interface Area {
  readonly from: Place;
  readonly to: Place;
}

/** "A6:B11", or one cell. @throws XlsxError "address-illegal" if it is beyond a sheet or runs backwards */
export function area(range: string): Area {
  const { from, to } = parseRange(range);
  if (!isOnSheet(to) || to.row < from.row || to.column < from.column) {
    throw new XlsxError("address-illegal", { where: range });
  }
  return { from, to };
}

export function isOnSheet({ row, column }: Place): boolean {
  return row < limits.rows && column < limits.columns;
}

/** 'Stage summary'!$A$6:$A$11: quoted always, for Excel repairs names that needed quotes and had none. */
export function absoluteAddress(sheetName: string, range: string): string {
  area(range);
  return `${quoteSheet(sheetName)}!${absolute(range)}`;
}
