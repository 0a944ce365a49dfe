import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { ChannelReport, ChannelRow } from "../../data/channels";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Cell, CellsBlock } from "../../plan";
import { isPlotted, type ChannelsLayout } from "./layout";
import { channelLabel, fullCost, lifetimeOf, per, worthOf } from "./values";

/** Full CAC of a channel; 0 where nobody was won. */
export function cacOf(row: ChannelRow): number {
  return row.newCustomers > 0 ? fullCost(row) / row.newCustomers : 0;
}

/** The dearest first, those without a CAC or a CLV last; else in the order of the sheet. */
export function sortedByCac(rows: readonly ChannelRow[]): ChannelRow[] {
  const place = (one: ChannelRow) => Number(!isPlotted(one));
  return [...rows].sort((a, b) => place(a) - place(b) || cacOf(b) - cacOf(a));
}

/** What the charts of CAC are drawn from, in their order, and below it the ends of the line on which CLV is the CAC. */
export function byCacBlock(context: PlanContext, { rows }: ChannelReport, at: ChannelsLayout): CellsBlock {
  const { data, t } = context;
  const { heading, first } = at.byCac;
  const lines = sortedByCac(rows).map((each): Cell[] => {
    const place = rows.indexOf(each);
    const { clv, cac } = worthOf(data, each, lifetimeOf(data).months);
    const link = (address: string, value: number | string) =>
      cell(formula(`=${address}`, value), "ratio", formats.cents);
    return [
      cell(formula(`=A${at.first + place}`, channelLabel(t, each)), "label"),
      link(`E${at.first + place}`, per(each.spend, each.newCustomers)),
      link(`H${at.first + place}`, cac),
      link(`F${at.worth.first + place}`, clv),
    ];
  });
  const plotted = sortedByCac(rows).filter(isPlotted);
  const ends = plotted.length > 0 ? [plotted.length - 1, 0] : [];
  return {
    ...block(heading, [
      row("heading", t("report.channel.headingByCac"), null, null, null),
      [
        ...row("header", t("report.channel.channel")),
        ...row("headerNumber", t("report.channel.paidCac"), t("report.channel.fullCac"), t("report.channel.clv")),
      ],
      ...lines,
      ...ends.map((place): Cell[] => {
        const end = cell(formula(`=C${first + place}`, cacOf(plotted[place]!)), "formula", formats.cents);
        return [cell(t("report.channel.clvIsCac"), "label"), null, end, end];
      }),
    ]),
    key: "byCac",
  };
}
