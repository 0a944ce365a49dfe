import { HostObject, NULL } from "../host/hostObject";
import { intersection } from "./addresses";
import { colorValue } from "./colors";
import { invalidArgument, itemNotFound, notOffered } from "./officeErrors";
import type { GridConditionalFormat, PlacedConditionalFormat } from "./port";
import type { Range } from "./range";

type Of<Kind extends GridConditionalFormat["kind"]> = Extract<GridConditionalFormat, { kind: Kind }>;

const fresh: Readonly<Record<string, GridConditionalFormat>> = {
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: "=0" },
  DataBar: { kind: "dataBar", fill: "#638EC6", gradient: true, showValue: true },
  ColorScale: {
    kind: "colorScale",
    points: [
      { type: "LowestValue", color: "#F8696B" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  },
};
const types = { cellValue: "CellValue", dataBar: "DataBar", colorScale: "ColorScale" } as const;
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

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

class ConditionalFormat extends HostObject {
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
  get dataBar(): DataBarFormat {
    return new DataBarFormat(this);
  }
  get colorScale(): ColorScaleFormat {
    return new ColorScaleFormat(this);
  }
  delete(): void {
    this.formats.remove(this.range.worksheet.id, this.id);
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
    const found = this.formats.list(this.range.worksheet.id).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found.format;
  }
  private get formats() {
    return this.range.worksheet.context.grid.conditionalFormats;
  }
}

class CellValueFormat extends HostObject {
  readonly $type = "CellValueConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
    owner.as("cellValue");
  }
  get rule(): object {
    const { operator, formula1, formula2 } = this.owner.as("cellValue");
    return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  set rule({ operator, formula1, formula2 }: { operator: string; formula1: string; formula2?: string }) {
    if (!operators.includes(operator) || typeof formula1 !== "string") throw invalidArgument("rule");
    const { formula2: _before, ...format } = this.owner.as("cellValue");
    this.owner.change({ ...format, operator, formula1, ...(formula2 != null && { formula2 }) });
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly $type = "ConditionalRangeFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get font(): ConditionalFont {
    return new ConditionalFont(this.owner);
  }
  get fill(): ConditionalFill {
    return new ConditionalFill(this.owner);
  }
}

class ConditionalFont extends HostObject {
  readonly $type = "ConditionalRangeFont";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get color(): string {
    return this.owner.as("cellValue").fontColor ?? "";
  }
  set color(color: string) {
    this.owner.change({ ...this.owner.as("cellValue"), fontColor: colorValue(color) });
  }
  get bold(): boolean {
    return this.owner.as("cellValue").bold ?? false;
  }
  set bold(bold: boolean) {
    this.owner.change({ ...this.owner.as("cellValue"), bold });
  }
}

class ConditionalFill extends HostObject {
  readonly $type = "ConditionalRangeFill";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get color(): string {
    return this.owner.as("cellValue").fill ?? "";
  }
  set color(color: string) {
    this.owner.change({ ...this.owner.as("cellValue"), fill: colorValue(color) });
  }
}

class DataBarFormat extends HostObject {
  readonly $type = "DataBarConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
    owner.as("dataBar");
  }
  get showDataBarOnly(): boolean {
    return !this.owner.as("dataBar").showValue;
  }
  set showDataBarOnly(only: boolean) {
    this.owner.change({ ...this.owner.as("dataBar"), showValue: !only });
  }
  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.owner);
  }
}

class DataBarPositiveFormat extends HostObject {
  readonly $type = "ConditionalDataBarPositiveFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get fillColor(): string {
    return this.owner.as("dataBar").fill;
  }
  set fillColor(color: string) {
    this.owner.change({ ...this.owner.as("dataBar"), fill: colorValue(color) });
  }
  get gradientFill(): boolean {
    return this.owner.as("dataBar").gradient;
  }
  set gradientFill(gradient: boolean) {
    this.owner.change({ ...this.owner.as("dataBar"), gradient });
  }
}

interface Criterion {
  readonly type: string;
  readonly color: string;
  readonly formula?: string | null;
}

interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion | null;
  readonly maximum: Criterion;
}

class ColorScaleFormat extends HostObject {
  readonly $type = "ColorScaleConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
    owner.as("colorScale");
  }
  get threeColorScale(): boolean {
    return this.owner.as("colorScale").points.length === 3;
  }
  get criteria(): object {
    const [minimum, ...rest] = this.owner.as("colorScale").points;
    const maximum = rest.at(-1);
    return { minimum, ...(rest.length === 2 && { midpoint: rest[0] }), maximum };
  }
  set criteria({ minimum, midpoint, maximum }: Criteria) {
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    this.owner.change({ kind: "colorScale", points: points.map(point) });
  }
}

function point({ type, color, formula }: Criterion) {
  return { type, color: colorValue(color), ...(formula != null && { formula }) };
}
