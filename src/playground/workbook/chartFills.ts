import { HostObject } from "../host/hostObject";
import type { ChartFillSpec, ChartLineSpec } from "./chartSpec";
import { colorValue } from "./colors";
import { PropertyBag } from "./propertyBag";

/** The area of a bar or a point. */
export class ChartFill extends HostObject {
  readonly $type = "ChartFill";

  constructor(
    private readonly spec: ChartFillSpec,
    private readonly changed: () => void,
  ) {
    super();
  }
  setSolidColor(color: string): void {
    this.spec.color = colorValue(color);
    this.changed();
  }
  /** Back to the colour that Excel chooses. */
  clear(): void {
    this.spec.color = "";
    this.changed();
  }
}

export class ChartLineFormat extends PropertyBag<ChartLineSpec> {
  readonly $type: string = "ChartLineFormat";

  constructor(
    record: ChartLineSpec,
    private readonly touched: () => void,
  ) {
    super(record, touched);
  }
  clear(): void {
    Object.assign(this.record, { color: "", lineStyle: "None" });
    this.touched();
  }
}

export class ChartBorder extends ChartLineFormat {
  override readonly $type = "ChartBorder";
}
