/**
 * Why a plan cannot become a file that Excel opens without asking to repair it.
 *
 * - `value-not-finite`, `value-unsupported`: a cell's value is NaN, infinite, a date or an object.
 * - `text-too-long`, `formula-too-long`, `formula-illegal`: a cell's text or formula is beyond what Excel takes.
 * - `name-illegal`, `name-taken`: a sheet, table, column, chart or defined name.
 * - `address-illegal`, `sheet-unknown`: a cell, range or sheet that does not exist.
 * - `cells-overlap`: two blocks write the same cell.
 * - `table-shape`: a table without rows or columns, or a row with more or fewer cells than columns.
 * - `chart-shape`: values and categories of a series differ in length, or are neither one row nor one column.
 * - `validation-illegal`: Excel has no room for what may be typed into cells; `got` is a sentence.
 * - `xml-illegal`: a document to travel with the workbook is none, or not of its namespace.
 * - `color-illegal`, `number-illegal`, `header-too-long`, `no-sheets`.
 */
export type XlsxErrorCode =
  | "value-not-finite"
  | "value-unsupported"
  | "text-too-long"
  | "formula-too-long"
  | "formula-illegal"
  | "name-illegal"
  | "name-taken"
  | "address-illegal"
  | "sheet-unknown"
  | "cells-overlap"
  | "table-shape"
  | "chart-shape"
  | "validation-illegal"
  | "xml-illegal"
  | "color-illegal"
  | "number-illegal"
  | "header-too-long"
  | "no-sheets";

/** What a sentence about the refusal needs; `where` is a cell such as "Cover!B5", a sheet, or a table. */
export interface XlsxErrorDetails {
  readonly where: string;
  readonly got?: string | number;
  readonly limit?: number;
}

/** The only error the file writer throws for a plan it refuses. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  constructor(
    readonly code: XlsxErrorCode,
    readonly details: XlsxErrorDetails,
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
