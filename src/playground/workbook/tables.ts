import { HostObject, NULL } from "../host/hostObject";
import { intersection, parseAddress, splitAddress } from "./addresses";
import type { WorkbookContext } from "./context";
import { invalidOperation, itemNotFound, notOffered } from "./officeErrors";
import type { Rect } from "./port";
import { Range } from "./range";
import { sheetNamed } from "./sheetNames";
import { Table } from "./table";
import { settleHeaders } from "./tableHeaders";
import { freeTableName } from "./tableNames";
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
    const id =
      sheet === undefined ? (this.sheet ?? this.context.grid.sheets.active()) : sheetNamed(this.context, sheet);
    if (id === undefined) throw itemNotFound();
    return new Range(new Worksheet(this.context, id), parseAddress(cells));
  }
}
