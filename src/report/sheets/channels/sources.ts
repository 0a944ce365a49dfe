import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ChannelReport } from "../../data/channels";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, TableBlock } from "../../plan";
import { keyedTable, lineOf } from "../keyedTable";
import { costDays } from "./channelTable";
import type { ChannelsLayout } from "./layout";
import { channelLabel } from "./values";

function sourceColumns({ data, t }: PlanContext, report: ChannelReport) {
  const money = moneyFormats(data).total;
  return [
    { key: "channel", format: formats.text, title: t("report.channel.channel") },
    {
      key: "spendTable",
      format: money,
      title: t("report.channel.spendTable"),
      style: "label",
      trace: { measure: "spend", ...costDays(data, report) },
    },
    {
      key: "ledger",
      format: money,
      title: t("report.channel.ledger"),
      style: "label",
      trace: { measure: "cost", where: { costLine: "acquisition" }, ...costDays(data, report) },
    },
    { key: "difference", format: formats.difference, title: t("report.difference"), style: "ratio" },
  ] as const;
}

/** The same money twice: what the spend table and the ledger say of each channel that both name. */
export function sourceTable(context: PlanContext, report: ChannelReport, at: ChannelsLayout): (Block | TableBlock)[] {
  if (!at.sources) return [];
  const { t, names } = context;
  const from = at.sources.first;
  const both = (index: number) => {
    const { inLedger, inSpendTable } = report.rows[index]!;
    return inLedger === null || inSpendTable === null ? "–" : sumAmounts([inLedger, -inSpendTable]);
  };
  const rows = report.rows.map((each, index) => {
    const line = from + index;
    const text = `=IF(B${line}="","–",IF(C${line}="","–",C${line}-B${line}))`;
    return {
      key: each.channel,
      cells: {
        ...{ channel: channelLabel(t, each), spendTable: each.inSpendTable, ledger: each.inLedger },
        difference: formula(text, both(index)),
      },
    };
  });
  return [
    block(at.sources.heading, [row("heading", t("report.channel.headingSources"), null, null, null)]),
    keyedTable({
      ...{ key: "sources", name: names.tables.channelSources, header: at.sources.header, dimension: "channel" },
      ...{ columns: sourceColumns(context, report), rows },
    }),
    sourceTotal(context, report, at.sources),
  ];
}

function sourceTotal(context: PlanContext, report: ChannelReport, at: NonNullable<ChannelsLayout["sources"]>): Block {
  const columns = sourceColumns(context, report);
  const sum = (letter: string, values: readonly (number | null)[], format: string) =>
    cell(
      formula(`=SUM(${letter}${at.first}:${letter}${at.last})`, sumAmounts(values.map((value) => value ?? 0))),
      "total",
      format,
    );
  const money = moneyFormats(context.data).total;
  const line = {
    channel: cell(context.t("report.total"), "total"),
    spendTable: sum(
      "B",
      report.rows.map((each) => each.inSpendTable),
      money,
    ),
    ledger: sum(
      "C",
      report.rows.map((each) => each.inLedger),
      money,
    ),
    difference: sum(
      "D",
      report.rows.map((each) =>
        each.inLedger === null || each.inSpendTable === null ? 0 : each.inLedger - each.inSpendTable,
      ),
      formats.difference,
    ),
  };
  return {
    ...block(at.total, [lineOf(columns, line, "total"), [cell(context.t("report.channel.noteSources"), "note")]]),
    key: "sourcesTotal",
  };
}
