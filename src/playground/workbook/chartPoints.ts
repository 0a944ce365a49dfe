import { ChartBorder, ChartFill } from "./chartFills";
import { ChartDataLabel } from "./chartLabels";
import { newPoint, type ChartPointSpec, type ChartSeriesSpec } from "./chartSpec";
import { HostPart } from "./hostPart";
import { invalidArgument } from "./officeErrors";
import { PropertyBag } from "./propertyBag";

type Changed = () => void;

export class ChartPointsCollection extends HostPart<ChartSeriesSpec> {
  readonly $type = "ChartPointsCollection";

  get count(): number {
    const { rows, columns } = this.spec.values?.rect ?? { rows: 0, columns: 0 };
    return rows * columns;
  }
  getCount(): number {
    return this.count;
  }
  override $items(): ChartPoint[] {
    return Array.from({ length: this.count }, (_, index) => new ChartPoint(this.spec, index, this.changed));
  }
  getItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument("index");
    return new ChartPoint(this.spec, index, this.changed);
  }
}

/** A point is kept once it is given a look of its own. */
class ChartPoint extends PropertyBag<ChartPointSpec> {
  readonly $type = "ChartPoint";

  constructor(series: ChartSeriesSpec, index: number, touched: Changed) {
    const point = series.points.get(index) ?? newPoint();
    const changed = (): void => {
      series.points.set(index, point);
      touched();
    };
    super(point, changed);
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(this.record, this.changed);
  }
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.record.label, this.changed);
  }
}

class ChartPointFormat extends HostPart<ChartPointSpec> {
  readonly $type = "ChartPointFormat";

  get fill(): ChartFill {
    return new ChartFill(this.spec.fill, this.changed);
  }
  get border(): ChartBorder {
    return new ChartBorder(this.spec.border, this.changed);
  }
}
