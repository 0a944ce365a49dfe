import { HostObject, NULL } from "../host/hostObject";
import { parseAddress, splitAddress } from "./addresses";
import { ChartAxes } from "./chartAxes";
import { ChartLegend } from "./chartLegend";
import { ChartTitle } from "./chartTexts";
import { chartBounds, type Bounds } from "./chartBounds";
import { ChartSeriesCollection } from "./chartSeries";
import { isChartType } from "./chartTypes";
import { newChart, type ChartSpec } from "./chartSpec";
import { guid } from "./context";
import { guessedSeries } from "./guessedSeries";
import { invalidArgument } from "./officeErrors";
import type { Rect } from "./port";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class ChartCollection extends HostObject {
  readonly $type = "ChartCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }
  override $items(): Chart[] {
    const own = this.sheet.context.charts.filter(({ sheet }) => sheet === this.sheet.id);
    return own.map((spec) => new Chart(this.sheet, spec));
  }
  override $item(key: unknown): Chart | typeof NULL {
    const wanted = String(key).toLowerCase();
    return this.$items().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? NULL;
  }
  get count(): number {
    return this.$items().length;
  }
  getCount(): number {
    return this.count;
  }
  add(type: string, source: Range, seriesBy?: string | null): Chart {
    if (!isChartType(type)) throw invalidArgument(`chart type ${type}`);
    const { context } = this.sheet;
    const spec = newChart(guid(context), this.sheet.id, `Chart ${context.nextNumber()}`, type);
    spec.series.push(...guessedSeries(source, seriesBy ?? "Auto", type));
    context.charts.push(spec);
    context.chartsChanged();
    return new Chart(this.sheet, spec);
  }
}

export class Chart extends HostObject {
  readonly $type = "Chart";

  constructor(
    private readonly sheet: Worksheet,
    private readonly spec: ChartSpec,
  ) {
    super();
  }
  override $id(): string {
    return this.id;
  }
  get id(): string {
    return this.spec.id;
  }
  get name(): string {
    return this.spec.name;
  }
  set name(name: string) {
    this.spec.name = name;
    this.changed();
  }
  get chartType(): string {
    return this.spec.chartType;
  }
  set chartType(type: string) {
    if (!isChartType(type)) throw invalidArgument(`chart type ${type}`);
    this.spec.chartType = type;
    this.changed();
  }
  get top(): number {
    return this.bounds.top;
  }
  set top(top: number) {
    this.place({ top });
  }
  get left(): number {
    return this.bounds.left;
  }
  set left(left: number) {
    this.place({ left });
  }
  get width(): number {
    return this.bounds.width;
  }
  set width(width: number) {
    this.place({ width });
  }
  get height(): number {
    return this.bounds.height;
  }
  set height(height: number) {
    this.place({ height });
  }
  get worksheet(): Worksheet {
    return this.sheet;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.spec.title, this.changed);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.spec, this.changed);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.spec, this.changed);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.spec, this.changed);
  }
  /** Over the cells from one to the other. */
  setPosition(start: Range | string, end?: Range | string | null): void {
    const from = rectOf(start);
    const { width, height } = this.bounds;
    if (end != null) this.spec.place = { from, to: rectOf(end) };
    else this.spec.place = { ...cornerOf(this.sheet, from), width, height };
    this.changed();
  }
  delete(): void {
    const { charts } = this.sheet.context;
    charts.splice(charts.indexOf(this.spec), 1);
    this.changed();
  }

  private get bounds(): Bounds {
    return chartBounds(this.sheet.context.grid, this.spec);
  }
  private place(part: Partial<Bounds>): void {
    if (Object.values(part).some((points) => !(points >= 0))) throw invalidArgument("position");
    this.spec.place = { ...this.bounds, ...part };
    this.changed();
  }
  private readonly changed = (): void => this.sheet.context.chartsChanged();
}

function rectOf(range: Range | string): Rect {
  return typeof range === "string" ? parseAddress(splitAddress(range).cells) : range.rect;
}

function cornerOf(sheet: Worksheet, from: Rect): { left: number; top: number } {
  const { left, top } = chartBounds(sheet.context.grid, { sheet: sheet.id, place: { from, to: from } });
  return { left, top };
}
