import { HostObject, NULL } from "../host/hostObject";
import { intersection, parseAddress, splitAddress } from "./addresses";
import type { TableLook, WorkbookContext } from "./context";
import { alreadyExists, invalidArgument, invalidOperation, itemNotFound, notOffered } from "./officeErrors";
import type { GridTable, Rect } from "./port";
import { Range } from "./range";
import { settleHeaders } from "./tableHeaders";
import { checkedTableName, freeTableName } from "./tableNames";
import { Worksheet } from "./worksheet";

/** The tables of a workbook, of one sheet, or of those that touch (or lie wholly in) a range. */
export class TableCollection extends HostObject {
  readonly $type: string;

  constructor(
    private readonly context: WorkbookContext,
    private readonly sheet?: string,
    private readonly within?: Rect,
    private readonly wholly = false,
  ) {
    super();
    this.$type = within ? "TableScopedCollection" : "TableCollection";
  }
  override $items(): Table[] {
    return this.context.grid.tables
      .list()
      .filter((table) => this.sheet === undefined || table.sheet === this.sheet)
      .filter((table) => this.within === undefined || this.includes(table.rect, this.within))
      .map(({ id }) => new Table(this.context, id));
  }
  override $item(key: unknown): Table | typeof NULL {
    const wanted = String(key).toLowerCase();
    return this.$items().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? NULL;
  }
  get count(): number {
    return this.$items().length;
  }
  add(place: Range | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw notOffered("TableCollection.add without headers");
    const { worksheet, rect } = typeof place === "string" ? this.rangeOf(place) : place;
    const body = rect.rows === 1 ? { ...rect, rows: 2 } : rect;
    const others = this.context.grid.tables.list().filter((table) => table.sheet === worksheet.id);
    if (others.some((table) => intersection(table.rect, body)))
      throw invalidOperation("a table can't overlap another table");
    settleHeaders(this.context, worksheet.id, body);
    const id = String(this.context.nextNumber());
    this.context.grid.tables.add(worksheet.id, id, freeTableName(this.context), body);
    return new Table(this.context, id);
  }

  private includes(table: Rect, within: Rect): boolean {
    const common = intersection(table, within);
    return common !== undefined && (!this.wholly || (common.rows === table.rows && common.columns === table.columns));
  }
  private rangeOf(address: string): Range {
    const { sheet, cells } = splitAddress(address);
    const { ids, name, active } = this.context.grid.sheets;
    const id =
      sheet === undefined
        ? (this.sheet ?? active())
        : ids().find((other) => name(other).toLowerCase() === sheet.toLowerCase());
    if (id === undefined) throw itemNotFound();
    return new Range(new Worksheet(this.context, id), parseAddress(cells));
  }
}

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

class TableColumnCollection extends HostObject {
  readonly $type = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super();
  }
  override $items(): TableColumn[] {
    const count = this.table.getRange().rect.columns;
    return Array.from({ length: count }, (_, index) => new TableColumn(this.table, index));
  }
  override $item(key: unknown): TableColumn | typeof NULL {
    const wanted = String(key).toLowerCase();
    return this.$items().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? NULL;
  }
  get count(): number {
    return this.$items().length;
  }
}

class TableColumn extends HostObject {
  readonly $type = "TableColumn";

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  override $id(): number {
    return this.id;
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return String(this.table.getHeaderRowRange().getCell(0, this.index).values![0]![0]);
  }
  set name(name: string) {
    if (name === "") throw invalidArgument("name");
    this.table.getHeaderRowRange().getCell(0, this.index).values = [[`'${name}`]];
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }
}

class TableRowCollection extends HostObject {
  readonly $type = "TableRowCollection";

  constructor(private readonly table: Table) {
    super();
  }
  get count(): number {
    return this.table.getDataBodyRange().rect.rows;
  }
  getCount(): number {
    return this.count;
  }
}

/** What Excel remembers of a table besides its cells; a new one has Excel's defaults. */
export function tableLook(context: WorkbookContext, id: string): TableLook {
  const known = context.tableLooks.get(id);
  if (known) return known;
  const fresh: TableLook = {
    style: "TableStyleMedium2",
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    showHeaders: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  context.tableLooks.set(id, fresh);
  return fresh;
}
