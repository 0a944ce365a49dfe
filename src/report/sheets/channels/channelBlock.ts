import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ChannelRow } from "../../data";
import { formats } from "../../formats";
import { formula, onSheet } from "../../formulas";
import type { Block, Cell, Formula } from "../../plan";
import { stageLayout } from "../stages/layout";
import { tieCells } from "../tieLine";
import type { ChannelsLayout } from "./layout";

/** Channel by channel: what was added up stands as a value, what follows from it as a formula. */
export function channelBlock(context: PlanContext, channels: readonly ChannelRow[], at: ChannelsLayout): Block {
  const { t } = context;
  const titles = (["spend", "newCustomers", "paidCac", "sharedAcquisition", "fullCost", "loadedCac"] as const).map(
    (title) => t(`report.column.${title}`),
  );
  const header = [
    ...row("header", t("report.column.channel")),
    ...row("headerNumber", ...titles, t("report.column.newRevenue")),
  ];
  return block(at.heading, [
    row("heading", t("report.heading.channels"), ...Array<null>(header.length - 1).fill(null)),
    header,
    ...channels.map((channel, index) => channelLine(context, channel, at.first + index)),
    totalLine(context, channels, at),
    ...tieLines(context, channels, at),
  ]);
}

function channelLine({ data, t }: PlanContext, channel: ChannelRow, current: number): Cell[] {
  const { spend, newCustomers, shared, revenue } = channel;
  const money = moneyFormats(data).total;
  const full = sumAmounts([spend, shared]);
  return [
    cell(channel.channel || t("report.noChannel"), "label", formats.text),
    cell(spend, "label", money),
    cell(newCustomers, "label", formats.whole),
    cell(perNew("B", current, spend, newCustomers), "ratio", formats.cents),
    cell(shared, "label", money),
    cell(formula(`=B${current}+E${current}`, full), "formula", money),
    cell(perNew("F", current, full, newCustomers), "ratio", formats.cents),
    cell(revenue, "label", money),
  ];
}

function perNew(letter: string, current: number, cost: number, newCustomers: number): Formula {
  const text = `=IF(C${current}=0,"–",${letter}${current}/C${current})`;
  return formula(text, newCustomers === 0 ? "–" : cost / newCustomers);
}

function totalLine({ data, t }: PlanContext, channels: readonly ChannelRow[], at: ChannelsLayout): Cell[] {
  const money = moneyFormats(data).total;
  const total = (letter: string, values: readonly number[], format = money) =>
    cell(formula(`=SUM(${letter}${at.first}:${letter}${at.last})`, sumAmounts(values)), "total", format);
  const spend = channels.map((channel) => channel.spend);
  const shared = channels.map((channel) => channel.shared);
  const won = channels.reduce((sum, { newCustomers }) => sum + newCustomers, 0);
  const full = sumAmounts([...spend, ...shared]);
  return [
    cell(t("report.total"), "total"),
    total("B", spend),
    total("C", [won], formats.whole),
    cell(perNew("B", at.total, sumAmounts(spend), won), "totalRatio", formats.cents),
    total("E", shared),
    total("F", [full]),
    cell(perNew("F", at.total, full, won), "totalRatio", formats.cents),
    total(
      "H",
      channels.map(({ revenue }) => revenue),
    ),
  ];
}

/** The acquisition cost of the stage summary, and what the channels differ from it by. */
function tieLines({ data, t, names }: PlanContext, channels: readonly ChannelRow[], at: ChannelsLayout): Cell[][] {
  const { first } = stageLayout(data).cost!;
  const expected = data.costs!.categories.find(({ line }) => line === "acquisition")!.cost;
  const actual = sumAmounts(channels.flatMap(({ spend, shared }) => [spend, shared]));
  const link = formula(`=${onSheet(names.sheets.stages, `B${first}`)}`, expected);
  const tie = {
    actual: { address: `F${at.total}`, value: actual },
    expected: { address: `F${at.total + 1}`, value: expected },
    decimals: names.defined.decimals,
  };
  const gap = [null, null, null, null];
  return [
    [cell(t("report.acquisitionOfPeriod"), "label"), ...gap, cell(link, "link", moneyFormats(data).total)],
    [cell(t("report.difference"), "label"), ...gap, ...tieCells(tie, `F${at.total + 2}`)],
  ];
}
