import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { ChannelReport } from "../../data/channels";
import type { SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { placeChart } from "../../charts/place";
import { tieFormats } from "../tieLine";
import { byCacBlock } from "./byCac";
import { channelColumns, channelTable } from "./channelTable";
import { cacByChannel, spendByChannel } from "./charts";
import { channelsLayout, type ChannelsLayout } from "./layout";
import { monthTable } from "./months";
import { sourceTable } from "./sources";
import { tieBlock } from "./tieBlock";
import { clvAndCac } from "./worthChart";
import { worthAssumptions, worthTable } from "./worth";

/** What winning a customer costs and brings, by channel; undefined where nothing names channels. */
export function channelsSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const report = data.channels;
  if (!report) return undefined;
  const at = channelsLayout(report);
  const frame = sheetFrame(context, "channels");
  const heading = t(`report.channel.heading.${report.attribution}`);
  return {
    ...frame,
    blocks: [
      titleBlock(context, "channels", ["stages"]),
      block(at.heading, [
        row("heading", heading, ...Array<null>(channelColumns(context, report).length - 1).fill(null)),
      ]),
      channelTable(context, report, at),
      tieBlock(context, report, at),
      ...notes(context, report, at),
      ...placeChart(spendByChannel(context, report.rows, at), "A", "D", at.charts),
      ...placeChart(cacByChannel(context, report.rows, at), "E", "K", at.charts),
      ...(at.scatter ? placeChart(clvAndCac(context, report, at), "A", "F", at.scatter) : []),
      worthAssumptions(context, at),
      worthTable(context, report, at),
      block(at.worth.last + 1, [[cell(t("report.channel.noteWorth"), "note")]]),
      ...monthTable(context, report, at),
      ...sourceTable(context, report, at),
      byCacBlock(context, report, at),
    ],
    conditionalFormats: data.costs ? tieFormats(at.check, "G") : [],
    validations: [
      {
        range: `B${at.worth.heading + 1}`,
        rule: { kind: "decimal", min: -1, max: 1 },
        title: t("report.channel.marginRate"),
        message: t("report.channel.inputMargin"),
      },
      {
        range: `B${at.worth.heading + 2}`,
        rule: { kind: "decimal", min: 0 },
        title: t("report.serve.months"),
        message: t("report.channel.inputLifetime"),
      },
    ],
    columnWidths: [34, 18, 18, 18, 16, 18, 18, 16, 18, 14, 18, ...(report.hasMql ? [14] : [])],
  };
}

/** How cost that names no channel is spread, and the lag. */
function notes({ data, t }: PlanContext, { lag }: ChannelReport, at: ChannelsLayout) {
  const line = data.costs ? at.check + 1 : at.total + 1;
  return [
    block(line, [
      [cell(t("report.channels.note"), "note")],
      ...(lag ? [[cell(t("report.channel.noteLag", { months: lag.months }), "note")]] : []),
    ]),
  ];
}
