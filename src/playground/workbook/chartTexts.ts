import { HostObject } from "../host/hostObject";
import type { ChartFontSpec, ChartTitleSpec } from "./chartSpec";
import { PropertyBag } from "./propertyBag";

type Changed = () => void;

export class ChartFont extends PropertyBag<ChartFontSpec> {
  readonly $type = "ChartFont";
}

/** The format of anything whose font is all that can be set: titles, legends. */
export class ChartTextFormat extends HostObject {
  constructor(
    readonly $type: string,
    private readonly spec: ChartFontSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get font(): ChartFont {
    return new ChartFont(this.spec, this.changed);
  }
}

export class ChartTitle extends PropertyBag<ChartTitleSpec> {
  readonly $type: string = "ChartTitle";

  get format(): ChartTextFormat {
    return new ChartTextFormat(`${this.$type}Format`, this.record.font, this.changed);
  }
}

export class ChartAxisTitle extends ChartTitle {
  override readonly $type = "ChartAxisTitle";
}
