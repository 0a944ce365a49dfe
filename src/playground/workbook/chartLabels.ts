import type { ChartLabelsSpec } from "./chartSpec";
import { ChartFont } from "./chartTexts";
import { HostPart } from "./hostPart";
import { PropertyBag } from "./propertyBag";

/** The labels of a series; ChartDataLabel is that of one point. */
export class ChartDataLabels extends PropertyBag<ChartLabelsSpec> {
  readonly $type: string = "ChartDataLabels";

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.record, this.changed);
  }
}

export class ChartDataLabel extends ChartDataLabels {
  override readonly $type = "ChartDataLabel";
}

class ChartDataLabelFormat extends HostPart<ChartLabelsSpec> {
  readonly $type = "ChartDataLabelFormat";

  get font(): ChartFont {
    return new ChartFont(this.spec.font, this.changed);
  }
}
