import { HostObject, NULL } from "../host/hostObject";
import { invalidArgument } from "./officeErrors";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumnCollection extends HostObject {
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

export class TableRowCollection extends HostObject {
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
