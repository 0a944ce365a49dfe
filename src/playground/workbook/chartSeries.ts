import { ChartFill, ChartLineFormat } from "./chartFills";
import { ChartDataLabels } from "./chartLabels";
import { ChartPointsCollection } from "./chartPoints";
import { newSeries, type ChartSeriesSpec, type ChartSpec } from "./chartSpec";
import { HostPart } from "./hostPart";
import { PropertyBag } from "./propertyBag";
import type { Range } from "./range";

type Changed = () => void;

export class ChartSeriesCollection extends HostPart<ChartSpec> {
  readonly $type = "ChartSeriesCollection";

  override $items(): ChartSeries[] {
    return this.spec.series.map((series) => new ChartSeries(this.spec, series, this.changed));
  }
  get count(): number {
    return this.spec.series.length;
  }
  getCount(): number {
    return this.count;
  }
  add(name?: string | null, index?: number | null): ChartSeries {
    const series = newSeries(name ?? `Series${this.count + 1}`, this.spec.chartType);
    this.spec.series.splice(index ?? this.count, 0, series);
    this.changed();
    return new ChartSeries(this.spec, series, this.changed);
  }
}

class ChartSeries extends PropertyBag<ChartSeriesSpec> {
  readonly $type = "ChartSeries";

  constructor(
    private readonly chart: ChartSpec,
    record: ChartSeriesSpec,
    changed: Changed,
  ) {
    super(record, changed);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.record, this.changed);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.record.labels, this.changed);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.record, this.changed);
  }
  setValues(range: Range): void {
    this.record.values = { sheet: range.worksheet.id, rect: range.rect };
    this.changed();
  }
  setXAxisValues(range: Range): void {
    this.record.categories = { sheet: range.worksheet.id, rect: range.rect };
    this.changed();
  }
  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.record), 1);
    this.changed();
  }
}

class ChartSeriesFormat extends HostPart<ChartSeriesSpec> {
  readonly $type = "ChartSeriesFormat";

  get fill(): ChartFill {
    return new ChartFill(this.spec.fill, this.changed);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.spec.line, this.changed);
  }
}
