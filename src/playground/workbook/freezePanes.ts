import { HostObject } from "../host/hostObject";
import { parseAddress, splitAddress } from "./addresses";
import { invalidArgument, itemNotFound } from "./officeErrors";
import { maxColumns, maxRows } from "./port";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends HostObject {
  readonly $type = "WorksheetFreezePanes";

  constructor(private readonly sheet: Worksheet) {
    super();
  }
  freezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }
  freezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }
  /** Keeps the rows and columns of a range that starts at A1; whole rows or columns keep just those. */
  freezeAt(range: Range | string): void {
    const { rows, columns } = typeof range === "string" ? parseAddress(splitAddress(range).cells) : range.rect;
    this.freeze(rows === maxRows ? 0 : rows, columns === maxColumns ? 0 : columns);
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
  getLocation(): Range {
    const { rows, columns } = this.sheet.context.grid.sheets.frozen(this.sheet.id);
    if (rows === 0 && columns === 0) throw itemNotFound();
    return new Range(this.sheet, { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns });
  }

  private freeze(rows: number, columns: number): void {
    if (!(rows >= 0 && columns >= 0)) throw invalidArgument("count");
    this.sheet.context.grid.sheets.freeze(this.sheet.id, rows, columns);
  }
}
