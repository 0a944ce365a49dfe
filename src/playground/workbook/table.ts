import { HostObject } from "../host/hostObject";
import { AutoFilter } from "./autoFilter";
import type { TableLook, WorkbookContext } from "./context";
import { alreadyExists, itemNotFound, notOffered } from "./officeErrors";
import type { GridTable } from "./port";
import { Range } from "./range";
import { TableColumnCollection, TableRowCollection } from "./tableColumns";
import { tableLook } from "./tableLook";
import { checkedTableName } from "./tableNames";
import { Worksheet } from "./worksheet";

export class Table extends HostObject {
  readonly $type = "Table";

  constructor(
    private readonly context: WorkbookContext,
    readonly id: string,
  ) {
    super();
  }
  override $id(): string {
    return this.id;
  }
  get name(): string {
    return this.stored.name;
  }
  set name(name: string) {
    if (name === this.name) return;
    checkedTableName(name);
    const lower = name.toLowerCase();
    const { tables, names } = this.context.grid;
    const taken = tables.list().some((table) => table.id !== this.id && table.name.toLowerCase() === lower);
    if (taken || names.list().some((other) => other.name.toLowerCase() === lower)) throw alreadyExists();
    tables.rename(this.id, name);
  }
  get style(): string {
    return this.look.style;
  }
  set style(style: string) {
    this.look.style = style;
  }
  get showTotals(): boolean {
    return this.look.showTotals;
  }
  set showTotals(shown: boolean) {
    if (shown) throw notOffered("Table.showTotals");
    this.look.showTotals = shown;
  }
  get showHeaders(): boolean {
    return this.look.showHeaders;
  }
  set showHeaders(shown: boolean) {
    if (!shown) throw notOffered("Table.showHeaders = false");
    this.look.showHeaders = shown;
  }
  get showBandedRows(): boolean {
    return this.look.showBandedRows;
  }
  set showBandedRows(shown: boolean) {
    this.look.showBandedRows = shown;
  }
  get showBandedColumns(): boolean {
    return this.look.showBandedColumns;
  }
  set showBandedColumns(shown: boolean) {
    this.look.showBandedColumns = shown;
  }
  get showFilterButton(): boolean {
    return this.look.showFilterButton;
  }
  set showFilterButton(shown: boolean) {
    this.look.showFilterButton = shown;
  }
  get highlightFirstColumn(): boolean {
    return this.look.highlightFirstColumn;
  }
  set highlightFirstColumn(shown: boolean) {
    this.look.highlightFirstColumn = shown;
  }
  get highlightLastColumn(): boolean {
    return this.look.highlightLastColumn;
  }
  set highlightLastColumn(shown: boolean) {
    this.look.highlightLastColumn = shown;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.stored.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.look);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  getRange(): Range {
    return new Range(this.worksheet, this.stored.rect);
  }
  getHeaderRowRange(): Range {
    return new Range(this.worksheet, { ...this.stored.rect, rows: 1 });
  }
  getDataBodyRange(): Range {
    const { rect } = this.stored;
    return new Range(this.worksheet, { ...rect, row: rect.row + 1, rows: rect.rows - 1 });
  }
  /** The table with its cells. */
  delete(): void {
    const range = this.getRange();
    this.context.grid.tables.remove(this.id);
    range.clear();
  }
  /** Only the table goes, the cells stay. */
  convertToRange(): Range {
    const range = this.getRange();
    this.context.grid.tables.remove(this.id);
    return range;
  }

  private get stored(): GridTable {
    const table = this.context.grid.tables.list().find(({ id }) => id === this.id);
    if (!table) throw itemNotFound();
    return table;
  }
  private get look(): TableLook {
    return tableLook(this.context, this.id);
  }
}
