import { HostObject, NULL } from "../host/hostObject";
import { intersection } from "./addresses";
import { itemNotFound, notOffered } from "./officeErrors";
import type { GridConditionalFormat, PlacedConditionalFormat } from "./port";
import { Range } from "./range";
import { CellValueFormat, ColorScaleFormat, CustomFormat, DataBarFormat } from "./conditionalKinds";
import { IconSetFormat } from "./iconSetFormat";

type Of<Kind extends GridConditionalFormat["kind"]> = Extract<GridConditionalFormat, { kind: Kind }>;

const fresh: Readonly<Record<string, GridConditionalFormat>> = {
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: "=0" },
  Custom: { kind: "custom", formula: "" },
  IconSet: {
    kind: "iconSet",
    style: "ThreeTrafficLights1",
    reversed: false,
    showValue: true,
    criteria: ["=0", "=33", "=67"].map((formula) => ({ type: "Percent", operator: "GreaterThanOrEqual", formula })),
  },
  DataBar: { kind: "dataBar", fill: "#638EC6", gradient: true, showValue: true },
  ColorScale: {
    kind: "colorScale",
    points: [
      { type: "LowestValue", color: "#F8696B" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  },
};
const types = {
  cellValue: "CellValue",
  custom: "Custom",
  iconSet: "IconSet",
  dataBar: "DataBar",
  colorScale: "ColorScale",
} as const;

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostObject {
  readonly $type = "ConditionalFormatCollection";

  constructor(private readonly range: Range) {
    super();
  }
  override $items(): ConditionalFormat[] {
    return this.placed().map(({ id }) => new ConditionalFormat(this.range, id));
  }
  override $item(key: unknown): ConditionalFormat | typeof NULL {
    return this.$items().find(({ id }) => id === key) ?? NULL;
  }
  getCount(): number {
    return this.placed().length;
  }
  add(type: string): ConditionalFormat {
    const format = fresh[type];
    if (!format) throw notOffered(`conditional formats of type ${type}`);
    const { context, id: sheet } = this.range.worksheet;
    const id = `format-${context.nextNumber()}`;
    context.grid.conditionalFormats.add(sheet, id, [this.range.rect], format);
    return new ConditionalFormat(this.range, id);
  }
  clearAll(): void {
    for (const format of this.$items()) format.delete();
  }

  private placed(): PlacedConditionalFormat[] {
    const { context, id } = this.range.worksheet;
    const touches = ({ rects }: PlacedConditionalFormat) => rects.some((rect) => intersection(rect, this.range.rect));
    return context.grid.conditionalFormats.list(id).filter(touches);
  }
}

export class ConditionalFormat extends HostObject {
  readonly $type = "ConditionalFormat";

  constructor(
    private readonly range: Range,
    readonly id: string,
  ) {
    super();
  }
  override $id(): string {
    return this.id;
  }
  get type(): string {
    return types[this.format.kind];
  }
  get cellValue(): CellValueFormat {
    return new CellValueFormat(this);
  }
  get custom(): CustomFormat {
    return new CustomFormat(this);
  }
  get iconSet(): IconSetFormat {
    return new IconSetFormat(this);
  }
  get dataBar(): DataBarFormat {
    return new DataBarFormat(this);
  }
  get colorScale(): ColorScaleFormat {
    return new ColorScaleFormat(this);
  }
  delete(): void {
    this.formats.remove(this.range.worksheet.id, this.id);
  }
  /** Its cells; NULL where they are more than one rectangle. */
  getRangeOrNullObject(): Range | typeof NULL {
    const [rect, ...others] = this.placed.rects;
    return rect && others.length === 0 ? new Range(this.range.worksheet, rect) : NULL;
  }
  /** As one of the kinds; ItemNotFound if it is of another. */
  as<Kind extends GridConditionalFormat["kind"]>(kind: Kind): Of<Kind> {
    const { format } = this;
    if (format.kind !== kind) throw itemNotFound();
    return format as Of<Kind>;
  }
  change(format: GridConditionalFormat): void {
    this.formats.update(this.range.worksheet.id, this.id, format);
  }

  private get format(): GridConditionalFormat {
    return this.placed.format;
  }
  private get placed(): PlacedConditionalFormat {
    const found = this.formats.list(this.range.worksheet.id).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }
  private get formats() {
    return this.range.worksheet.context.grid.conditionalFormats;
  }
}
