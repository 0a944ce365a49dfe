import { HostObject } from "../host/hostObject";
import type { ChartLabelsSpec } from "./chartSpec";
import { ChartFont } from "./chartTexts";
import { PropertyBag } from "./propertyBag";

type Changed = () => void;

/** The labels of a series; ChartDataLabel is that of one point. */
export class ChartDataLabels extends PropertyBag<ChartLabelsSpec> {
  readonly $type: string = "ChartDataLabels";

  constructor(
    record: ChartLabelsSpec,
    private readonly changed: Changed,
  ) {
    super(record, changed);
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.record, this.changed);
  }
}

export class ChartDataLabel extends ChartDataLabels {
  override readonly $type = "ChartDataLabel";
}

class ChartDataLabelFormat extends HostObject {
  readonly $type = "ChartDataLabelFormat";

  constructor(
    private readonly labels: ChartLabelsSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get font(): ChartFont {
    return new ChartFont(this.labels.font, this.changed);
  }
}
