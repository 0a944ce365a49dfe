import { HostObject, NULL } from "../host/hostObject";
import { parseAddress, splitAddress } from "./addresses";
import { invalidArgument } from "./officeErrors";
import { Range } from "./range";
import { extrasOf } from "./sheetExtras";
import type { Worksheet } from "./worksheet";

/** Rows that begin a new page, in the order of the sheet. */
export class PageBreakCollection extends HostObject {
  readonly $type = "PageBreakCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }
  override $items(): PageBreak[] {
    return this.rows.map((row) => new PageBreak(this.sheet, row));
  }
  override $item(key: unknown): PageBreak | typeof NULL {
    return this.$items()[Number(key)] ?? NULL;
  }
  getCount(): number {
    return this.rows.length;
  }
  /** Above the first row of the range. */
  add(range: Range | string): PageBreak {
    const { row } = typeof range === "string" ? parseAddress(splitAddress(range).cells) : range.rect;
    if (row === 0) throw invalidArgument("pageBreakRange");
    if (!this.rows.includes(row)) this.rows.push(row);
    this.rows.sort((a, b) => a - b);
    return new PageBreak(this.sheet, row);
  }
  removePageBreaks(): void {
    this.rows.length = 0;
  }

  private get rows(): number[] {
    return breaksOf(this.sheet);
  }
}

class PageBreak extends HostObject {
  readonly $type = "PageBreak";

  constructor(
    private readonly sheet: Worksheet,
    readonly rowIndex: number,
  ) {
    super();
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): Range {
    return new Range(this.sheet, { row: this.rowIndex, column: 0, rows: 1, columns: 1 });
  }
  delete(): void {
    const rows = breaksOf(this.sheet);
    rows.splice(rows.indexOf(this.rowIndex), 1);
  }
}

function breaksOf({ context, id }: Worksheet): number[] {
  return extrasOf(context, id).pageLayout.rowBreaks;
}
