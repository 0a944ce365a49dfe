import { HostObject, NULL } from "../host/hostObject";
import { parseAddress, splitAddress } from "./addresses";
import { invalidArgument } from "./officeErrors";
import { Range } from "./range";
import { extrasOf } from "./sheetExtras";
import type { Worksheet } from "./worksheet";

/** What begins a new page: rows (horizontal breaks) or columns (vertical ones). */
type Axis = "row" | "column";

/** Rows or columns that begin a new page, in the order of the sheet. */
export class PageBreakCollection extends HostObject {
  readonly $type = "PageBreakCollection";

  constructor(
    private readonly sheet: Worksheet,
    private readonly axis: Axis,
  ) {
    super();
  }
  override $items(): PageBreak[] {
    return this.starts.map((start) => new PageBreak(this.sheet, this.axis, start));
  }
  override $item(key: unknown): PageBreak | typeof NULL {
    return this.$items()[Number(key)] ?? NULL;
  }
  getCount(): number {
    return this.starts.length;
  }
  /** Before the first row or column of the range. */
  add(range: Range | string): PageBreak {
    const rect = typeof range === "string" ? parseAddress(splitAddress(range).cells) : range.rect;
    const start = rect[this.axis];
    if (start === 0) throw invalidArgument("pageBreakRange");
    if (!this.starts.includes(start)) this.starts.push(start);
    this.starts.sort((a, b) => a - b);
    return new PageBreak(this.sheet, this.axis, start);
  }
  removePageBreaks(): void {
    this.starts.length = 0;
  }

  private get starts(): number[] {
    return breaksOf(this.sheet, this.axis);
  }
}

class PageBreak extends HostObject {
  readonly $type = "PageBreak";

  constructor(
    private readonly sheet: Worksheet,
    private readonly axis: Axis,
    private readonly start: number,
  ) {
    super();
  }
  get rowIndex(): number {
    return this.axis === "row" ? this.start : 0;
  }
  get columnIndex(): number {
    return this.axis === "column" ? this.start : 0;
  }
  getCellAfterBreak(): Range {
    return new Range(this.sheet, { row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 });
  }
  delete(): void {
    const starts = breaksOf(this.sheet, this.axis);
    starts.splice(starts.indexOf(this.start), 1);
  }
}

function breaksOf({ context, id }: Worksheet, axis: Axis): number[] {
  const { rowBreaks, columnBreaks } = extrasOf(context, id).pageLayout;
  return axis === "row" ? rowBreaks : columnBreaks;
}
