import { HostObject } from "../host/hostObject";
import { fitColumns, fitRows } from "./autofit";
import { RangeBorderCollection } from "./borders";
import { colorValue } from "./colors";
import { invalidArgument } from "./officeErrors";
import type { GridStyles, HorizontalAlignment, StylePatch, VerticalAlignment } from "./port";
import type { Range } from "./range";

const horizontal: readonly string[] = ["General", "Left", "Center", "Right", "Justify"];
const vertical: readonly string[] = ["Top", "Center", "Bottom"];

export class RangeFormat extends HostObject {
  readonly $type = "RangeFormat";

  constructor(private readonly range: Range) {
    super();
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get horizontalAlignment(): string | null {
    return style(this.range).horizontalAlignment;
  }
  set horizontalAlignment(alignment: string) {
    if (!horizontal.includes(alignment)) throw invalidArgument("horizontalAlignment");
    change(this.range, { horizontalAlignment: alignment as HorizontalAlignment });
  }
  get verticalAlignment(): string | null {
    return style(this.range).verticalAlignment;
  }
  set verticalAlignment(alignment: string) {
    if (!vertical.includes(alignment)) throw invalidArgument("verticalAlignment");
    change(this.range, { verticalAlignment: alignment as VerticalAlignment });
  }
  get wrapText(): boolean | null {
    return style(this.range).wrapText;
  }
  set wrapText(wrapText: boolean) {
    change(this.range, { wrapText });
  }
  get indentLevel(): number | null {
    return style(this.range).indentLevel;
  }
  set indentLevel(level: number) {
    if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument("indentLevel");
    change(this.range, { indentLevel: level });
  }
  /** In points, as in Excel; null if the columns differ. */
  get columnWidth(): number | null {
    const { rect } = this.range;
    return common(rect.columns, (index) =>
      styles(this.range).columnWidth(this.range.worksheet.id, rect.column + index),
    );
  }
  set columnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument("columnWidth");
    const { rect } = this.range;
    styles(this.range).setColumnWidth(this.range.worksheet.id, rect.column, rect.columns, points);
  }
  get rowHeight(): number | null {
    const { rect } = this.range;
    return common(Math.min(rect.rows, 10_000), (index) =>
      styles(this.range).rowHeight(this.range.worksheet.id, rect.row + index),
    );
  }
  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409)) throw invalidArgument("rowHeight");
    const { rect } = this.range;
    styles(this.range).setRowHeight(this.range.worksheet.id, rect.row, rect.rows, points);
  }
  autofitColumns(): void {
    fitColumns(this.range);
  }
  autofitRows(): void {
    fitRows(this.range);
  }
}

class RangeFill extends HostObject {
  readonly $type = "RangeFill";

  constructor(private readonly range: Range) {
    super();
  }
  /** White stands for no fill, too. */
  get color(): string {
    return style(this.range).fill ?? "#FFFFFF";
  }
  set color(color: string) {
    change(this.range, { fill: colorValue(color) });
  }
  clear(): void {
    change(this.range, { fill: null });
  }
}

class RangeFont extends HostObject {
  readonly $type = "RangeFont";

  constructor(private readonly range: Range) {
    super();
  }
  get bold(): boolean | null {
    return style(this.range).bold;
  }
  set bold(bold: boolean) {
    change(this.range, { bold });
  }
  get italic(): boolean | null {
    return style(this.range).italic;
  }
  set italic(italic: boolean) {
    change(this.range, { italic });
  }
  get underline(): string | null {
    const { underline } = style(this.range);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set underline(underline: string) {
    if (underline !== "None" && underline !== "Single") throw invalidArgument("underline");
    change(this.range, { underline: underline === "Single" });
  }
  get color(): string | null {
    return style(this.range).fontColor;
  }
  set color(color: string) {
    change(this.range, { fontColor: colorValue(color) });
  }
  get size(): number | null {
    return style(this.range).fontSize;
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument("size");
    change(this.range, { fontSize: size });
  }
  get name(): string | null {
    return style(this.range).fontName;
  }
  set name(name: string) {
    change(this.range, { fontName: name });
  }
}

function styles(range: Range): GridStyles {
  return range.worksheet.context.grid.styles;
}

function style(range: Range): ReturnType<GridStyles["style"]> {
  return styles(range).style(range.worksheet.id, range.rect);
}

function change(range: Range, patch: StylePatch): void {
  styles(range).setStyle(range.worksheet.id, range.rect, patch);
}

/** The value that all have, or null. */
function common(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
}
