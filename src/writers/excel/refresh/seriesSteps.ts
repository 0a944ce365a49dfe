import { dressSeries, frameChart } from "../chart";
import { unmarkPoints } from "../chartSeries";
import { type Step } from "../steps";
import { uniqueNames } from "./chartWork";
import type { ChartRecord, SheetArea } from "./records";

/** Queues reading the series of a chart; the caller syncs. */
export function loadChart({ workbook }: Excel.RequestContext, record: ChartRecord) {
  const chart = workbook.worksheets.getItem(record.sheet).charts.getItemOrNullObject(record.chart.name).load("name");
  return { record, chart, series: chart.series.load("items/name") };
}

/** Each change takes some twenty calls, and more for its points. */
const stepBytes = 6000;

/**
 * Lets the series of a chart become those of the plan; may be cut off and done again. Series are known by their
 * place, which changes when others come, so that those that go do so in the end, last first.
 */
export function* seriesSteps(
  { record, chart, series }: ReturnType<typeof loadChart>,
  range: (area: SheetArea) => Excel.Range,
): Generator<Step> {
  if (chart.isNullObject) return;
  const names = uniqueNames(series.items.map(({ name }) => name));
  const find = finder(record, names);
  let next = 0;
  for (const [index, { name, before }] of record.series.entries()) {
    const found = find(index);
    if (found === undefined && before !== undefined) continue; // the user deleted it
    const at = found ?? next;
    next = at + 1;
    names.splice(at, found === undefined ? 0 : 1, name);
    const queue = () => {
      const { series: all } = chart;
      const target = found === undefined ? all.add(record.chart.series[index]!.name, at) : all.getItemAt(at);
      changeSeries(target, { record, index, range });
    };
    yield { bytes: stepBytes, queue };
  }
  for (const at of names.map((_, index) => index).reverse())
    if (record.dropped.includes(names[at]!))
      yield { bytes: stepBytes, queue: () => chart.series.getItemAt(at).delete() };
  if (record.isFramed) yield { bytes: stepBytes, queue: () => frameChart(chart, record.chart) };
}

/** Where a series of the plan stands, by its name, by that of before, or by its place where the user renamed it. */
function finder({ series, dropped }: ChartRecord, names: readonly string[]) {
  const known = new Set([...series.flatMap(({ name, before }) => [name, before ?? name]), ...dropped]);
  const isSameCount = names.length === series.length && series.every(({ before }) => before !== undefined);
  return (index: number): number | undefined => {
    const { name, before } = series[index]!;
    const at = [name, before ?? name].map((one) => names.indexOf(one)).find((place) => place >= 0);
    return at ?? (isSameCount && !known.has(names[index]!) ? index : undefined);
  };
}

interface Change {
  readonly record: ChartRecord;
  readonly index: number;
  readonly range: (area: SheetArea) => Excel.Range;
}

function changeSeries(target: Excel.ChartSeries, { record, index, range }: Change): void {
  const { name, before, isDressed, unmarked } = record.series[index]!;
  const { values, categories } = record.sources[index]!;
  const plan = record.chart.series[index]!;
  if (before !== name) target.name = plan.name;
  target.setValues(range(values));
  target.setXAxisValues(range(categories));
  if (!isDressed) return;
  const points = unmarked.filter((point) => point < values.rows * values.columns);
  unmarkPoints(target, points, { series: plan, block: record.chart });
  dressSeries(target, plan, record.chart);
}
