import { HostObject } from "../host/hostObject";
import { boundingRect, checkedRect, formatAddress, intersection, parseAddress, quoteSheetName } from "./addresses";
import { readMatrix, writeInputs, writeNumberFormats } from "./cellInput";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { linkCell } from "./hyperlinks";
import { deleteLines, insertLines } from "./lines";
import { invalidArgument, itemNotFound, notOffered, wrongDimensions } from "./officeErrors";
import { maxColumns, maxRows, type CellLink, type Rect, type Scalar } from "./port";
import { formulaStretches, RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { TableCollection } from "./tables";
import type { Worksheet } from "./worksheet";

export class Range extends HostObject {
  readonly $type = "Range";

  constructor(
    readonly worksheet: Worksheet,
    readonly rect: Rect,
  ) {
    super();
    checkedRect(rect);
  }
  get address(): string {
    return `${quoteSheetName(this.worksheet.name)}!${formatAddress(this.rect)}`;
  }
  get rowIndex(): number {
    return this.rect.row;
  }
  get columnIndex(): number {
    return this.rect.column;
  }
  get rowCount(): number {
    return this.rect.rows;
  }
  get columnCount(): number {
    return this.rect.columns;
  }
  get cellCount(): number {
    return this.rect.rows * this.rect.columns;
  }
  get isEntireColumn(): boolean {
    return this.rect.rows === maxRows;
  }
  get isEntireRow(): boolean {
    return this.rect.columns === maxColumns;
  }
  get values(): Scalar[][] | null {
    return readMatrix(this, () => this.cells.values(this.sheet, this.rect));
  }
  set values(values: unknown) {
    writeInputs(this, values);
  }
  get formulas(): Scalar[][] | null {
    return readMatrix(this, () => this.cells.formulas(this.sheet, this.rect));
  }
  set formulas(formulas: unknown) {
    writeInputs(this, formulas);
  }
  /** null where some rows are hidden and others are not. */
  get rowHidden(): boolean | null {
    const hidden = new Set(this.rowsHidden());
    return hidden.size > 1 ? null : hidden.has(true);
  }
  set rowHidden(hidden: boolean) {
    this.worksheet.context.grid.styles.setRowHidden(this.worksheet.id, this.rect.row, this.rect.rows, hidden);
  }
  getRowProperties({ rowHidden, rowIndex }: { rowHidden?: boolean; rowIndex?: boolean }): object[] {
    return this.rowsHidden().map((hidden, index) => ({
      ...(rowHidden && { rowHidden: hidden }),
      ...(rowIndex && { rowIndex: this.rect.row + index }),
    }));
  }
  private rowsHidden(): boolean[] {
    const { styles } = this.worksheet.context.grid;
    return Array.from({ length: this.rect.rows }, (_, index) =>
      styles.rowHidden(this.worksheet.id, this.rect.row + index),
    );
  }
  get text(): string[][] | null {
    return readMatrix(this, () => this.cells.text(this.sheet, this.rect));
  }
  get numberFormat(): string[][] | null {
    return readMatrix(this, () => this.cells.numberFormats(this.sheet, this.rect));
  }
  set numberFormat(formats: unknown) {
    writeNumberFormats(this, formats);
  }
  get valueTypes(): string[][] | null {
    return readMatrix(this, () => this.cells.values(this.sheet, this.rect).map((row) => row.map(valueType)));
  }
  get hyperlink(): CellLink | null {
    return this.cells.link(this.sheet, this.rect.row, this.rect.column) ?? null;
  }
  set hyperlink(link: CellLink | null) {
    linkCell(this, link);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  getCell(row: number, column: number): Range {
    return this.at({ row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    if (row < 0 || row >= this.rect.rows) throw invalidArgument("row");
    return this.at({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    if (column < 0 || column >= this.rect.columns) throw invalidArgument("column");
    return this.at({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }
  getLastCell(): Range {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.rect.rows - 1);
  }
  getEntireColumn(): Range {
    return this.at({ ...this.rect, row: 0, rows: maxRows });
  }
  getEntireRow(): Range {
    return this.at({ ...this.rect, column: 0, columns: maxColumns });
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.at({ ...this.rect, rows: this.rect.rows + deltaRows, columns: this.rect.columns + deltaColumns });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }
  getBoundingRect(other: Range | string): Range {
    return this.at(boundingRect(this.rect, this.rectOf(other)));
  }
  getIntersection(other: Range | string): Range {
    const common = intersection(this.rect, this.rectOf(other));
    if (!common) throw itemNotFound();
    return this.at(common);
  }
  getUsedRange(valuesOnly?: boolean | null): Range {
    const used = this.cells.used(this.sheet, valuesOnly === true, this.rect);
    if (!used) throw itemNotFound();
    return this.at(used);
  }
  /** Formulas only. */
  getSpecialCells(cellType: string): RangeAreas {
    if (cellType !== "Formulas") throw notOffered("Range.getSpecialCells other than formulas");
    const used = this.getUsedRange(true).rect;
    const found = formulaStretches(this.cells.formulas(this.sheet, used), this.cells.values(this.sheet, used));
    if (found.length === 0) throw itemNotFound();
    return new RangeAreas(
      found.map(({ row, column, columns }) =>
        this.at({ row: used.row + row, column: used.column + column, rows: 1, columns }),
      ),
    );
  }
  getTables(fullyContained?: boolean | null): TableCollection {
    return new TableCollection(this.worksheet.context, this.sheet, this.rect, fullyContained === true);
  }
  clear(applyTo?: string | null): void {
    const what = applyTo ?? "All";
    if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(what))
      throw invalidArgument("applyTo");
    if (what === "All" || what === "Contents") this.cells.clearContents(this.sheet, this.rect);
    if (what === "All" || what === "Formats") this.worksheet.context.grid.styles.clear(this.sheet, this.rect);
    if (what === "All" || what.endsWith("Hyperlinks")) this.cells.removeLinks(this.sheet, this.rect);
    if (what === "All" || what === "Formats") this.conditionalFormats.clearAll();
    if (what === "All") this.dataValidation.clear();
  }
  /** Whole rows or columns only. */
  insert(shift: string): Range {
    insertLines(this, shift);
    return this;
  }
  delete(shift: string): void {
    deleteLines(this, shift);
  }
  /** Formats only; the range grows to the size of the source. */
  copyFrom(source: Range, copyType?: string | null): void {
    if (copyType !== "Formats" || typeof source === "string") throw notOffered("Range.copyFrom other than formats");
    const { id, context } = source.worksheet;
    context.grid.styles.copy({ sheet: id, rect: source.rect }, this.sheet, this.rect.row, this.rect.column);
  }
  select(): void {
    this.worksheet.context.grid.sheets.select(this.sheet, this.rect);
  }
  /** The client asks this before it sends many values in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw wrongDimensions();
  }

  private get sheet(): string {
    return this.worksheet.id;
  }
  private get cells() {
    return this.worksheet.context.grid.cells;
  }
  private at(rect: Rect): Range {
    return new Range(this.worksheet, checkedRect(rect));
  }
  private rectOf(other: Range | string): Rect {
    if (typeof other === "string") return parseAddress(other);
    if (other.worksheet.id !== this.worksheet.id) throw invalidArgument("another sheet");
    return other.rect;
  }
}

function valueType(value: Scalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!|CALC!|SPILL!)$/.test(value) ? "Error" : "String";
}
