import { HostObject } from "../host/hostObject";
import { colorValue } from "./colors";
import type { ConditionalFormat } from "./conditionalFormats";
import { ConditionalRangeFormat } from "./conditionalLook";
import { invalidArgument } from "./officeErrors";

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

export class CellValueFormat extends HostObject {
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
    return new ConditionalRangeFormat(this.owner, "cellValue");
  }
}

export class CustomFormat extends HostObject {
  readonly $type = "CustomConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
    owner.as("custom");
  }
  get rule(): CustomRule {
    return new CustomRule(this.owner);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner, "custom");
  }
}

class CustomRule extends HostObject {
  readonly $type = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  /** Of the first cell of the range, relative for the others. */
  get formula(): string {
    return this.owner.as("custom").formula;
  }
  set formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("formula");
    this.owner.change({ ...this.owner.as("custom"), formula });
  }
}

export class DataBarFormat extends HostObject {
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

export class ColorScaleFormat extends HostObject {
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
