import { HostObject } from "../host/hostObject";
import { ChartBorder, ChartFill, ChartLineFormat } from "./chartFills";
import {
  newPoint,
  newSeries,
  type ChartLabelsSpec,
  type ChartPointSpec,
  type ChartSeriesSpec,
  type ChartSpec,
} from "./chartSpec";
import { ChartFont } from "./chartTexts";
import { invalidArgument } from "./officeErrors";
import { PropertyBag } from "./propertyBag";
import type { Range } from "./range";

type Changed = () => void;

export class ChartSeriesCollection extends HostObject {
  readonly $type = "ChartSeriesCollection";

  constructor(
    private readonly chart: ChartSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  override $items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series, this.changed));
  }
  get count(): number {
    return this.chart.series.length;
  }
  getCount(): number {
    return this.count;
  }
  add(name?: string | null, index?: number | null): ChartSeries {
    const series = newSeries(name ?? `Series${this.count + 1}`, this.chart.chartType);
    this.chart.series.splice(index ?? this.count, 0, series);
    this.changed();
    return new ChartSeries(this.chart, series, this.changed);
  }
}

class ChartSeries extends PropertyBag<ChartSeriesSpec> {
  readonly $type = "ChartSeries";

  constructor(
    private readonly chart: ChartSpec,
    record: ChartSeriesSpec,
    private readonly changed: Changed,
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

class ChartSeriesFormat extends HostObject {
  readonly $type = "ChartSeriesFormat";

  constructor(
    private readonly series: ChartSeriesSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.series.fill, this.changed);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.series.line, this.changed);
  }
}

class ChartDataLabels extends PropertyBag<ChartLabelsSpec> {
  readonly $type = "ChartDataLabels";

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

class ChartPointsCollection extends HostObject {
  readonly $type = "ChartPointsCollection";

  constructor(
    private readonly series: ChartSeriesSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get count(): number {
    const { rows, columns } = this.series.values?.rect ?? { rows: 0, columns: 0 };
    return rows * columns;
  }
  getCount(): number {
    return this.count;
  }
  override $items(): ChartPoint[] {
    return Array.from({ length: this.count }, (_, index) => new ChartPoint(this.series, index, this.changed));
  }
  getItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument("index");
    return new ChartPoint(this.series, index, this.changed);
  }
}

class ChartPoint extends HostObject {
  readonly $type = "ChartPoint";

  constructor(
    private readonly series: ChartSeriesSpec,
    private readonly index: number,
    private readonly changed: Changed,
  ) {
    super();
  }
  get format(): ChartPointFormat {
    const known = this.series.points.get(this.index);
    const point = known ?? newPoint();
    if (!known) this.series.points.set(this.index, point);
    return new ChartPointFormat(point, this.changed);
  }
}

class ChartPointFormat extends HostObject {
  readonly $type = "ChartPointFormat";

  constructor(
    private readonly point: ChartPointSpec,
    private readonly changed: Changed,
  ) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.point.fill, this.changed);
  }
  get border(): ChartBorder {
    return new ChartBorder(this.point.border, this.changed);
  }
}
