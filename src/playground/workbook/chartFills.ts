import type { ChartFillSpec, ChartLineSpec } from "./chartSpec";
import { colorValue } from "./colors";
import { HostPart } from "./hostPart";
import { PropertyBag } from "./propertyBag";

/** The area of a bar or a point. */
export class ChartFill extends HostPart<ChartFillSpec> {
  readonly $type = "ChartFill";

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

  clear(): void {
    Object.assign(this.record, { color: "", lineStyle: "None" });
    this.changed();
  }
}

export class ChartBorder extends ChartLineFormat {
  override readonly $type = "ChartBorder";
}
