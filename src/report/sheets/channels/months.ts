import { isoMonth } from "../../calendar";
import { block, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ChannelMonth, ChannelReport } from "../../data/channels";
import { monthStretch } from "../../data/acquisition/windows";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, TableBlock } from "../../plan";
import { keyedTable } from "../keyedTable";
import { customerFormat } from "./channelTable";
import type { ChannelsLayout } from "./layout";
import { changeOf, channelLabel, per } from "./values";

/** Last month against the month before: full cost, new customers, CAC, and its change. */
export function monthTable(context: PlanContext, report: ChannelReport, at: ChannelsLayout): Block[] {
  const { t, names } = context;
  const months = { current: isoMonth(report.months.current.start), prior: isoMonth(report.months.prior.start) };
  return [
    block(at.months.heading, [row("heading", t("report.channel.headingMonths", months), ...Array<null>(7).fill(null))]),
    tableOf(context, report, at, names.tables.channelMonths),
  ];
}

/** Cost and customers of the two months; with a lag the cost is that of an earlier month. */
function monthTraces({ period }: PlanContext["data"], { lag }: ChannelReport) {
  const of = (back: 0 | 1) => {
    const { cost, won } = monthStretch(period, lag?.months ?? 0, back);
    return {
      cost: { measure: "channelCost", within: { from: cost.from, until: cost.until } },
      won: { measure: "creditedCustomers", within: { from: won.start, until: won.end + 1 } },
    } as const;
  };
  const [now, before] = [of(0), of(1)];
  return { costNow: now.cost, wonNow: now.won, costBefore: before.cost, wonBefore: before.won };
}

function tableOf(
  { data, t }: PlanContext,
  report: ChannelReport,
  { months: at }: ChannelsLayout,
  name: string,
): TableBlock {
  const money = moneyFormats(data).total;
  const traces = monthTraces(data, report);
  const number = <K extends string>(key: K, format: string) => {
    const trace = traces[key as keyof typeof traces];
    return {
      key,
      format,
      style: "ratio",
      title: t(`report.channel.${key as "costNow"}`),
      ...(trace && { trace }),
    } as const;
  };
  const columns = [
    { key: "channel", format: formats.text, title: t("report.channel.channel") } as const,
    ...([number("costNow", money), number("wonNow", customerFormat(report)), number("cacNow", formats.cents)] as const),
    ...([
      number("costBefore", money),
      number("wonBefore", customerFormat(report)),
      number("cacBefore", formats.cents),
    ] as const),
    number("change", formats.cents),
  ];
  return keyedTable({
    ...{ key: "months", name, header: at.header, dimension: "channel", columns },
    rows: report.rows.map((each, index) => {
      const line = at.first + index;
      const cac = (letter: string, won: string, month: ChannelMonth) =>
        formula(`=IF(${won}${line}=0,"–",${letter}${line}/${won}${line})`, per(month.cost, month.newCustomers));
      const change = `=IF(D${line}="–","–",IF(G${line}="–","–",D${line}-G${line}))`;
      const cells = {
        channel: channelLabel(t, each),
        ...{ costNow: each.current.cost, wonNow: each.current.newCustomers, cacNow: cac("B", "C", each.current) },
        ...{ costBefore: each.prior.cost, wonBefore: each.prior.newCustomers, cacBefore: cac("E", "F", each.prior) },
        change: formula(change, changeOf(each)),
      };
      return { key: each.channel, cells };
    }),
  });
}
