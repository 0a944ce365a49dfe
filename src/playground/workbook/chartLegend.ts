import type { ChartLegendSpec, ChartSeriesSpec, ChartSpec } from "./chartSpec";
import { ChartTextFormat } from "./chartTexts";
import { HostPart } from "./hostPart";
import { invalidArgument } from "./officeErrors";
import { PropertyBag } from "./propertyBag";

type Changed = () => void;

export class ChartLegend extends PropertyBag<ChartLegendSpec> {
  readonly $type = "ChartLegend";

  constructor(
    private readonly chart: ChartSpec,
    changed: Changed,
  ) {
    super(chart.legend, changed);
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartLegendFormat", this.record.font, this.changed);
  }
  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.chart, this.changed);
  }
}

/** One entry a series, in their order. */
class ChartLegendEntryCollection extends HostPart<ChartSpec> {
  readonly $type = "ChartLegendEntryCollection";

  override $items(): ChartLegendEntry[] {
    return this.spec.series.map(({ legendEntry }) => new ChartLegendEntry(legendEntry, this.changed));
  }
  getCount(): number {
    return this.spec.series.length;
  }
  getItemAt(index: number): ChartLegendEntry {
    const entry = this.$items()[index];
    if (!entry) throw invalidArgument("index");
    return entry;
  }
}

class ChartLegendEntry extends PropertyBag<ChartSeriesSpec["legendEntry"]> {
  readonly $type = "ChartLegendEntry";
}
