import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ChannelReport, ChannelRow } from "../../data/channels";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, TableBlock } from "../../plan";
import { keyedTable } from "../keyedTable";
import { customerFormat } from "./channelTable";
import type { ChannelsLayout } from "./layout";
import { channelLabel, lifetimeOf, marginRateOf, worthOf } from "./values";

const MONTHS = '#,##0.0;-#,##0.0;"–"';

function worthColumns({ data, t }: PlanContext, report: ChannelReport) {
  const number = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "channel", format: formats.text },
    ...([
      number("customersToDate", customerFormat(report)),
      number("revenueToDate", moneyFormats(data).total),
    ] as const),
    ...([number("customerMonths", MONTHS), number("monthlyMargin", formats.cents)] as const),
    ...([number("clv", formats.cents), number("fullCac", formats.cents)] as const),
    ...([number("ltvToCac", '0.0"×"'), number("payback", MONTHS)] as const),
    ...([number("soldInPeriod", moneyFormats(data).total), number("goodsInPeriod", moneyFormats(data).total)] as const),
    number("marginRate", formats.share),
  ] as const;
  const first = data.customers.reduce((least, row) => Math.min(least, row.first ?? least), data.asOf);
  const within = { from: first, until: data.asOf + 1 };
  return columns.map((each) => ({
    ...{ ...each, title: t(`report.channel.${each.key}`) },
    ...(each.key in traced && { trace: { measure: traced[each.key as keyof typeof traced], within } }),
  }));
}

const traced = {
  customersToDate: "creditedCustomers",
  revenueToDate: "creditedRevenue",
  customerMonths: "creditedMonths",
  soldInPeriod: "creditedSales",
  goodsInPeriod: "creditedGoods",
} as const;

/** Margin and lifetime as assumptions: the user may change them, and the formulas follow. */
export function worthAssumptions(context: PlanContext, { worth: at }: ChannelsLayout): Block {
  const { data, t } = context;
  const { value, from } = data.lifecycle.assumptions.marginRate;
  const lifetime = lifetimeOf(data);
  return {
    ...block(at.heading, [
      row("heading", t("report.channel.headingWorth"), ...Array<null>(11).fill(null)),
      [
        cell(t("report.channel.marginRate"), "label"),
        cell(value, "input", formats.share),
        cell(t(`report.channel.margin.${from}`), "aside"),
      ],
      [
        cell(t("report.channel.lifetime"), "label"),
        cell(lifetime.months, "input", "0.0"),
        cell(t(`report.channel.lifetime.${lifetime.from}`), "aside"),
      ],
    ]),
    key: "worthAssumptions",
  };
}

/** What the customers of a channel are worth, and how long they take to pay for their winning. */
export function worthTable(context: PlanContext, report: ChannelReport, at: ChannelsLayout): TableBlock {
  return keyedTable({
    ...{ key: "worth", name: context.names.tables.channelWorth, header: at.worth.header, dimension: "channel" },
    columns: worthColumns(context, report),
    rows: report.rows.map((each, index) => ({
      key: each.channel,
      cells: { channel: channelLabel(context.t, each), ...cellsOf(context, each, at, index) },
    })),
  });
}

function cellsOf(context: PlanContext, each: ChannelRow, { worth: at, first }: ChannelsLayout, index: number) {
  const current = at.first + index;
  const [margin, lifetime] = [`$B$${at.heading + 1}`, `$B$${at.heading + 2}`];
  const values = worthOf(context.data, each, lifetimeOf(context.data).months);
  const { period } = each.worth;
  const isOwn = context.data.lifecycle.assumptions.marginRate.from === "goods";
  const dash = (missing: string, text: string) => `IF(${missing},"–",${text})`;
  const observed = dash(`B${current}=0`, `E${current}*D${current}/B${current}`);
  const ratio = (a: string, b: string) =>
    `=${dash(`${a}${current}="–"`, dash(`${b}${current}="–"`, `IF(${b}${current}>0,${a}${current}/${b}${current},"–")`))}`;
  return {
    ...{ customersToDate: each.worth.customers, revenueToDate: each.worth.revenue, customerMonths: each.worth.months },
    monthlyMargin: formula(`=${dash(`D${current}=0`, `C${current}*L${current}/D${current}`)}`, values.margin),
    clv: formula(`=${dash(`E${current}="–"`, `IF(${lifetime}>0,E${current}*${lifetime},${observed})`)}`, values.clv),
    fullCac: formula(`=H${first + index}`, values.cac),
    ltvToCac: formula(ratio("F", "G"), values.ratio),
    payback: formula(ratio("G", "E"), values.payback),
    ...{ soldInPeriod: period?.revenue ?? null, goodsInPeriod: period?.goods ?? null },
    marginRate: formula(
      isOwn ? `=IF(J${current}>0,(J${current}-K${current})/J${current},${margin})` : `=${margin}`,
      marginRateOf(context.data, each),
    ),
  };
}
