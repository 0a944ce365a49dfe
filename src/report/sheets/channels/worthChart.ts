import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { PlanContext } from "../../context";
import type { ChannelReport } from "../../data/channels";
import { axisFormat, textNumber } from "../../formats";
import { palette, pointMarks } from "../../palette";
import type { ChartSeries } from "../../plan";
import { sentence } from "../../sentence";
import { sortedByCac } from "./byCac";
import { isPlotted, type ChannelsLayout } from "./layout";
import { channelLabel, lifetimeOf, worthOf } from "./values";

const SHEET = "channels";

/**
 * What customers of a channel are worth against what winning them cost, a point a channel: above the line they have
 * paid for it. The legend names the points; where they are too many for colours, the table does.
 */
export function clvAndCac(context: PlanContext, report: ChannelReport, at: ChannelsLayout): ChartWithFinding {
  const { data, t } = context;
  const plotted = sortedByCac(report.rows).filter(isPlotted);
  const worth = plotted.map((row) => worthOf(data, row, lifetimeOf(data).months));
  const most = (values: readonly (number | string)[]) =>
    axisFormat(Math.max(...values.map(Number)), data.settings.largeAmounts);
  const { first, last } = at.byCac;
  const cells = (letter: string, from: number, to = from) => ({
    sheet: SHEET,
    range: `${letter}${from}:${letter}${to}`,
  });
  const hasColors = plotted.length <= pointMarks.length;
  const all = [cells("C", first, first + plotted.length - 1), cells("D", first, first + plotted.length - 1)] as const;
  const points = plotted.map((row, index): ChartSeries => {
    const [categories, values] = [cells("C", first + index), cells("D", first + index)];
    return { name: channelLabel(t, row), values, categories, ...pointMarks[index]! };
  });
  const line: ChartSeries = {
    ...{ name: t("report.channel.clvIsCac"), joined: true, look: "dashed", ...palette.total },
    ...{ categories: cells("C", last + 1, last + 2), values: cells("D", last + 1, last + 2) },
  };
  return {
    chart: {
      ...{ name: "ClvAndCac", type: "scatter", legend: hasColors, categories: all[0] },
      title: titleWithMonths(context, t("report.channel.chartWorth")),
      series: [
        ...(hasColors ? points : [{ name: t("report.channel.clv"), values: all[1], ...palette.acquisition }]),
        line,
      ],
      valueAxis: { title: t("report.channel.clv"), format: most(worth.map(({ clv }) => clv)) },
      categoryAxis: { title: t("report.channel.fullCac"), format: most(worth.map(({ cac }) => cac)) },
    },
    finding: finding(context, report, at),
  };
}

function finding({ data, t }: PlanContext, { rows }: ChannelReport, { worth: at }: ChannelsLayout) {
  const ratios = rows.map((row) => worthOf(data, row, lifetimeOf(data).months).ratio);
  const known = ratios.map((ratio) => (typeof ratio === "number" ? ratio : -Infinity));
  const best = indexOfLargest(known);
  const [labels, values] = [`A${at.first}:A${at.last}`, `H${at.first}:H${at.last}`];
  const short = ratios.filter((ratio) => typeof ratio === "number" && ratio < 1).length;
  return sentence(t, "report.channel.findingWorth", {
    channel: { expression: atLargest(labels, values), text: channelLabel(t, rows[best]!) },
    ratio: { expression: `TEXT(MAX(${values}),"#,##0.0")`, text: textNumber(known[best]!, 1) },
    count: { expression: `TEXT(COUNTIFS(${values},"<1"),"0")`, text: String(short) },
  });
}
