import { ChartLineFormat } from "./chartFills";
import type { ChartAxisSpec, ChartFontSpec, ChartLineSpec, ChartSpec } from "./chartSpec";
import { ChartAxisTitle, ChartFont } from "./chartTexts";
import { HostPart } from "./hostPart";
import { PropertyBag } from "./propertyBag";

export class ChartAxes extends HostPart<ChartSpec> {
  readonly $type = "ChartAxes";

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.spec.valueAxis, this.changed);
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.spec.categoryAxis, this.changed);
  }
}

class ChartAxis extends PropertyBag<ChartAxisSpec> {
  readonly $type = "ChartAxis";

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

class ChartAxisFormat extends HostPart<ChartFontSpec> {
  readonly $type = "ChartAxisFormat";

  get font(): ChartFont {
    return new ChartFont(this.spec, this.changed);
  }
}

class ChartGridlines extends PropertyBag<ChartAxisSpec["majorGridlines"]> {
  readonly $type = "ChartGridlines";

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.record.line, this.changed);
  }
}

class ChartGridlinesFormat extends HostPart<ChartLineSpec> {
  readonly $type = "ChartGridlinesFormat";

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.spec, this.changed);
  }
}
