import { HostObject, NULL } from "../host/hostObject";
import { colorValue } from "./colors";
import { invalidArgument } from "./officeErrors";
import type { Border, BorderSide, Rect } from "./port";
import type { Range } from "./range";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const edges: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];
const none: Border = { style: "None", color: "#000000", weight: "Thin" };

export class RangeBorderCollection extends HostObject {
  readonly $type = "RangeBorderCollection";

  constructor(private readonly range: Range) {
    super();
  }
  get count(): number {
    return edges.length;
  }
  override $items(): RangeBorder[] {
    return edges.map((edge) => new RangeBorder(this.range, edge));
  }
  override $item(key: unknown): RangeBorder | typeof NULL {
    return this.$items().find(({ sideIndex }) => sideIndex === key) ?? NULL;
  }
}

class RangeBorder extends HostObject {
  readonly $type = "RangeBorder";

  constructor(
    private readonly range: Range,
    readonly sideIndex: Edge,
  ) {
    super();
  }
  override $id(): string {
    return this.sideIndex;
  }
  get style(): string {
    return this.border.style;
  }
  set style(style: string) {
    if (!lineStyles.includes(style)) throw invalidArgument("style");
    this.set({ ...this.border, style });
  }
  get color(): string {
    return this.border.color;
  }
  set color(color: string) {
    this.set({ ...this.visible, color: colorValue(color) });
  }
  get weight(): string {
    return this.border.weight;
  }
  set weight(weight: string) {
    if (!weights.includes(weight)) throw invalidArgument("weight");
    this.set({ ...this.visible, weight });
  }

  /** The line at the first cell; all cells of an edge have the same unless they were set one by one. */
  private get border(): Border {
    const place = placeOf(this.sideIndex, this.range.rect);
    if (!place) return none;
    const { row, column } = place.rect;
    return this.styles.border(this.range.worksheet.id, row, column, place.side) ?? none;
  }
  /** Colour and weight make a line where there was none. */
  private get visible(): Border {
    return this.border.style === "None" ? { ...this.border, style: "Continuous" } : this.border;
  }
  private set(border: Border): void {
    const place = placeOf(this.sideIndex, this.range.rect);
    if (!place) return;
    this.styles.setBorder(
      this.range.worksheet.id,
      place.rect,
      place.side,
      border.style === "None" ? undefined : border,
    );
  }
  private get styles() {
    return this.range.worksheet.context.grid.styles;
  }
}

/** Which cells carry an edge, and at which side; undefined for inner lines of a single row or column. */
function placeOf(edge: Edge, rect: Rect): { readonly rect: Rect; readonly side: BorderSide } | undefined {
  const { row, column, rows, columns } = rect;
  if (edge === "EdgeTop") return { rect: { ...rect, rows: 1 }, side: "top" };
  if (edge === "EdgeBottom") return { rect: { ...rect, row: row + rows - 1, rows: 1 }, side: "bottom" };
  if (edge === "EdgeLeft") return { rect: { ...rect, columns: 1 }, side: "left" };
  if (edge === "EdgeRight") return { rect: { ...rect, column: column + columns - 1, columns: 1 }, side: "right" };
  if (edge === "InsideHorizontal") return rows > 1 ? { rect: { ...rect, rows: rows - 1 }, side: "bottom" } : undefined;
  return columns > 1 ? { rect: { ...rect, columns: columns - 1 }, side: "right" } : undefined;
}
