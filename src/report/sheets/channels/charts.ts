import type { PlanContext } from "../../context";
import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { ChannelRow } from "../../data/channels";
import { axisFormat, formats, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import { cacOf, sortedByCac } from "./byCac";
import type { ChannelsLayout } from "./layout";
import { channelLabel } from "./values";

const SHEET = "channels";

/** Where the money went. */
export function spendByChannel(
  context: PlanContext,
  channels: readonly ChannelRow[],
  at: ChannelsLayout,
): ChartWithFinding {
  const { data, t } = context;
  const [labels, values] = [`A${at.first}:A${at.last}`, `B${at.first}:B${at.last}`];
  const most = channels[indexOfLargest(channels.map(({ spend }) => spend))]!;
  const spend = t("report.channel.media");
  return {
    chart: {
      ...{ name: "SpendByChannel", type: "barClustered", legend: false, labels: formats.whole },
      title: titleWithMonths(context, t("report.chart.spendByChannel")),
      categories: { sheet: SHEET, range: labels },
      series: [{ name: spend, values: { sheet: SHEET, range: values }, ...palette.acquisition }],
      valueAxis: { title: spend, format: axisFormat(most.spend, data.settings.largeAmounts) },
      categoryAxis: {},
    },
    finding: sentence(t, "report.finding.spendByChannel", {
      channel: { expression: atLargest(labels, values), text: most.channel || t("report.noChannel") },
      amount: { expression: `TEXT(MAX(${values}),"#,##0")`, text: textNumber(most.spend, 0) },
    }),
  };
}

/** What a new customer cost there: for the channel's own spend, and with its part of what names no channel. */
export function cacByChannel(
  context: PlanContext,
  channels: readonly ChannelRow[],
  { byCac: at }: ChannelsLayout,
): ChartWithFinding {
  const { data, t } = context;
  const range = (letter: string) => ({ sheet: SHEET, range: `${letter}${at.first}:${letter}${at.last}` });
  const [dearest] = sortedByCac(channels);
  const most = cacOf(dearest!);
  const cac = range("C").range;
  return {
    chart: {
      ...{ name: "CacByChannel", type: "barClustered", legend: true, labels: formats.whole },
      title: titleWithMonths(context, t("report.chart.cacByChannel")),
      categories: range("A"),
      series: [
        { name: t("report.channel.paidCac"), values: range("B"), ...palette.acquisition },
        { name: t("report.channel.fullCac"), values: range("C"), ...palette.total },
      ],
      valueAxis: { title: t("report.axis.perNewCustomer"), format: axisFormat(most, data.settings.largeAmounts) },
      categoryAxis: {},
    },
    finding: sentence(t, "report.finding.cacByChannel", {
      channel: { expression: atLargest(range("A").range, cac), text: channelLabel(t, dearest!) },
      amount: { expression: `TEXT(MAX(${cac}),"#,##0.00")`, text: textNumber(most, 2) },
    }),
  };
}
