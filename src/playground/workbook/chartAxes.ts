import { HostObject } from "../host/hostObject";
import { ChartLineFormat } from "./chartFills";
import type { ChartAxisSpec, ChartFontSpec, ChartLineSpec, ChartSpec } from "./chartSpec";
import { ChartAxisTitle, ChartFont } from "./chartTexts";
import { PropertyBag } from "./propertyBag";

type Changed = () => void;

export class ChartAxes extends HostObject {
  readonly $type = "ChartAxes";

  constructor(
    private readonly chart: ChartSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis, this.changed);
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.categoryAxis, this.changed);
  }
}

class ChartAxis extends PropertyBag<ChartAxisSpec> {
  readonly $type = "ChartAxis";

  constructor(
    record: ChartAxisSpec,
    private readonly changed: Changed,
  ) {
    super(record, changed);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.record.title, this.changed);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.record.majorGridlines, this.changed);
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.record.font, this.changed);
  }
}

class ChartAxisFormat extends HostObject {
  readonly $type = "ChartAxisFormat";

  constructor(
    private readonly spec: ChartFontSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get font(): ChartFont {
    return new ChartFont(this.spec, this.changed);
  }
}

class ChartGridlines extends PropertyBag<ChartAxisSpec["majorGridlines"]> {
  readonly $type = "ChartGridlines";

  constructor(
    record: ChartAxisSpec["majorGridlines"],
    private readonly changed: Changed,
  ) {
    super(record, changed);
  }
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.record.line, this.changed);
  }
}

class ChartGridlinesFormat extends HostObject {
  readonly $type = "ChartGridlinesFormat";

  constructor(
    private readonly spec: ChartLineSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.spec, this.changed);
  }
}
