import { cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ChannelReport, ChannelRow } from "../../data/channels";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import { periodStretch } from "../../data/acquisition/windows";
import type { CellContent, TableBlock, Trace } from "../../plan";
import type { StyleName } from "../../styles";
import { keyedTable, lettersOf } from "../keyedTable";
import type { ChannelsLayout } from "./layout";
import { changeOf, channelLabel, fullCost, per } from "./values";

/** New customers are whole ones unless channels share them. */
export function customerFormat({ rows }: ChannelReport): string {
  return rows.every(({ newCustomers }) => Number.isInteger(newCustomers)) ? formats.whole : '#,##0.0;-#,##0.0;"–"';
}

export function channelColumns({ data, t }: PlanContext, report: ChannelReport) {
  const money = moneyFormats(data).total;
  const number = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "channel", format: formats.text, trace: undefined },
    ...([number("media", money), number("leads", formats.whole)] as const),
    ...([number("newCustomers", customerFormat(report)), number("paidCac", formats.cents)] as const),
    ...([number("salesAndTools", money), number("fullCost", money), number("fullCac", formats.cents)] as const),
    ...([number("newRevenue", money), number("roas", '0.00"×"'), number("change", formats.cents)] as const),
    ...(report.hasMql ? ([number("mql", formats.whole)] as const) : []),
  ] as const;
  return columns.map(({ key, format, ...look }) => ({
    ...{ key, format, title: t(`report.channel.${key}`) },
    ...("style" in look && { style: look.style }),
    ...(key in traces && { trace: traces[key as keyof typeof traces](costDays(data, report)) }),
  }));
}

type Days = Pick<Trace, "within">;

/** What was added up; costs with a lag are those of earlier months. */
const traces = {
  media: (days: Days): Trace => ({ measure: "media", ...days }),
  leads: (days: Days): Trace => ({ measure: "leads", ...days }),
  mql: (days: Days): Trace => ({ measure: "mql", ...days }),
  salesAndTools: (days: Days): Trace => ({ measure: "sharedAcquisition", ...days }),
  newCustomers: (): Trace => ({ measure: "creditedCustomers" }),
  newRevenue: (): Trace => ({ measure: "creditedRevenue" }),
};

/** The days whose cost counts, where a lag makes them others than those of the period. */
export function costDays({ period }: PlanContext["data"], { lag }: ChannelReport): Days {
  if (!lag) return {};
  const { from, until } = periodStretch(period, lag.months).cost;
  return { within: { from, until } };
}

/** Channel by channel: what was added up stands as a value, what follows from it as a formula. */
export function channelTable(context: PlanContext, report: ChannelReport, at: ChannelsLayout): TableBlock {
  return keyedTable({
    ...{ key: "channels", name: context.names.tables.channels, header: at.header, dimension: "channel" },
    columns: channelColumns(context, report),
    rows: report.rows.map((row, index) => ({
      key: row.channel,
      cells: { channel: channelLabel(context.t, row), ...cellsOf(row, at.first + index, at.months.first + index) },
    })),
  });
}

function cellsOf(row: ChannelRow, current: number, month: number) {
  const { spend, leads, mql, newCustomers, shared, revenue } = row;
  const full = fullCost(row);
  return {
    ...{ media: spend, leads, mql, newCustomers, salesAndTools: shared, newRevenue: revenue },
    paidCac: quotient("B", "D", current, [spend, newCustomers]),
    fullCost: formula(`=B${current}+F${current}`, full),
    fullCac: quotient("G", "D", current, [full, newCustomers]),
    roas: quotient("I", "B", current, [revenue, spend]),
    change: formula(`=H${month}`, changeOf(row)),
  };
}

function quotient(part: string, whole: string, row: number, [a, b]: readonly [number, number]): CellContent {
  return formula(`=IF(${whole}${row}=0,"–",${part}${row}/${whole}${row})`, per(a, b));
}

/** The line of all channels: the difference to the spend table is part of the cost. */
export function totalCells(context: PlanContext, report: ChannelReport, at: ChannelsLayout) {
  const columns = channelColumns(context, report);
  const letters = lettersOf(columns);
  const format = new Map<string, string>(columns.map((column) => [column.key, column.format]));
  const sum = (of: (row: ChannelRow) => number) => report.rows.reduce((all, row) => all + of(row), 0);
  const all = {
    spend: sum(({ spend }) => spend),
    won: sum((row) => row.newCustomers),
    revenue: sum((row) => row.revenue),
  };
  const styled = (key: string, content: CellContent, style: StyleName = "total") =>
    cell(content, style, format.get(key));
  const added = (key: keyof typeof letters, value: number) =>
    styled(key, formula(`=SUM(${letters[key]}${at.first}:${letters[key]}${at.total - 1})`, value));
  return {
    channel: cell(context.t("report.total"), "total"),
    media: added("media", all.spend),
    ...(report.hasLeads && {
      leads: added(
        "leads",
        sum(({ leads }) => leads ?? 0),
      ),
    }),
    ...(report.hasMql && {
      mql: added(
        "mql",
        sum(({ mql }) => mql ?? 0),
      ),
    }),
    newCustomers: added("newCustomers", all.won),
    paidCac: styled("paidCac", quotient("B", "D", at.total, [all.spend, all.won]), "totalRatio"),
    salesAndTools: added(
      "salesAndTools",
      sum(({ shared }) => shared),
    ),
    fullCost: added("fullCost", report.total),
    fullCac: styled("fullCac", quotient("G", "D", at.total, [report.total, all.won]), "totalRatio"),
    newRevenue: added("newRevenue", all.revenue),
    roas: styled("roas", quotient("I", "B", at.total, [all.revenue, all.spend]), "totalRatio"),
  };
}
