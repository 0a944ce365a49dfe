import { sumAmounts } from "../../../core";
import type { PlanContext } from "../../context";
import { atLargest, indexOfLargest } from "../../charts/largest";
import type { ChartWithFinding } from "../../charts/place";
import { titleWithMonths } from "../../charts/titles";
import type { ChannelRow } from "../../data/channels";
import { axisFormat, formats, textNumber } from "../../formats";
import { palette } from "../../palette";
import { sentence } from "../../sentence";
import type { ChannelsLayout } from "./layout";

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
  at: ChannelsLayout,
): ChartWithFinding {
  const { data, t } = context;
  const range = (letter: string) => ({ sheet: SHEET, range: `${letter}${at.first}:${letter}${at.last}` });
  const loaded = channels.map((row) =>
    row.newCustomers > 0 ? sumAmounts([row.spend, row.shared]) / row.newCustomers : 0,
  );
  const most = indexOfLargest(loaded);
  const cac = range("H").range;
  return {
    chart: {
      ...{ name: "CacByChannel", type: "barClustered", legend: true, labels: formats.whole },
      title: titleWithMonths(context, t("report.chart.cacByChannel")),
      categories: range("A"),
      series: [
        { name: t("report.channel.paidCac"), values: range("E"), ...palette.acquisition },
        { name: t("report.channel.fullCac"), values: range("H"), ...palette.total },
      ],
      valueAxis: {
        title: t("report.axis.perNewCustomer"),
        format: axisFormat(loaded[most]!, data.settings.largeAmounts),
      },
      categoryAxis: {},
    },
    finding: sentence(t, "report.finding.cacByChannel", {
      channel: { expression: atLargest(range("A").range, cac), text: channels[most]!.channel || t("report.noChannel") },
      amount: { expression: `TEXT(MAX(${cac}),"#,##0.00")`, text: textNumber(loaded[most]!, 2) },
    }),
  };
}
