import { block, cell } from "../../cells";
import type { PlanContext } from "../../context";
import type { ServiceQuality } from "../../data/serve/serviceQuality";
import type { Tally } from "../../data/serve/ticketTally";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import { isoMonth } from "../../calendar";
import type { Block, CellContent, TableBlock } from "../../plan";
import type { StyleName } from "../../styles";
import { keyedTable, lineOf } from "../keyedTable";
import type { ServiceLayout } from "./layout";

const MINUTES = '#,##0.0;-#,##0.0;"–"';

export function serviceColumns({ t }: PlanContext) {
  const number = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "month", format: formats.month, style: "month" },
    ...([number("tickets", formats.whole), number("minutesPerTicket", MINUTES)] as const),
    ...([number("firstReplyMedian", MINUTES), number("firstReplyMean", MINUTES)] as const),
    ...([number("resolveMedian", MINUTES), number("resolveMean", MINUTES)] as const),
    ...([number("csat", formats.share), number("nps", "0;-0;0")] as const),
    ...([number("costPerTicket", formats.cents), number("repeatRate", formats.share)] as const),
  ] as const;
  return columns.map((each) => ({
    ...each,
    title: each.key === "month" ? t("report.column.month") : t(`report.serve.column.${each.key}`),
    ...(each.key in times && { trace: times[each.key as keyof typeof times] }),
  }));
}

const times = {
  firstReplyMedian: { measure: "firstReply", as: "median" },
  firstReplyMean: { measure: "firstReply", as: "mean" },
  resolveMedian: { measure: "resolve", as: "median" },
  resolveMean: { measure: "resolve", as: "mean" },
} as const;

/** Month by month; medians and means stand as values, all else as formulas over the counts. */
export function serviceTable(context: PlanContext, quality: ServiceQuality, at: ServiceLayout): TableBlock {
  const rows = quality.months.map((month, index) => {
    const from = at.counts.first + index;
    return {
      key: isoMonth(month.month),
      cells: { month: month.month, ...lineCells(month, quality.cost?.byMonth[index], from, at) },
    };
  });
  return keyedTable({
    ...{ key: "months", name: context.names.tables.service, header: at.results.header },
    ...{ dimension: "month", columns: serviceColumns(context), rows },
  });
}

/** The period as a whole, by the same formulas over its counts. */
export function serviceTotal(context: PlanContext, quality: ServiceQuality, at: ServiceLayout): Block {
  const columns = serviceColumns(context);
  const cells = lineCells(quality.all, quality.cost?.total, at.counts.total, at);
  const format = new Map<string, string>(columns.map((column) => [column.key, column.format]));
  const styled = Object.entries(cells).map(([key, content]) => {
    const style: StyleName = "totalRatio";
    const trace = times[key as keyof typeof times];
    return [key, { ...cell(content, style, format.get(key)), ...(trace && { trace }) }] as const;
  });
  const line = { month: cell(context.t("report.serve.period"), "total"), ...Object.fromEntries(styled) };
  return { ...block(at.results.total, [lineOf(columns, line, "total")]), key: "monthsTotal" };
}

type Result = Exclude<ReturnType<typeof serviceColumns>[number]["key"], "month">;

function lineCells(
  counts: Tally,
  cost: number | undefined,
  row: number,
  at: ServiceLayout,
): Record<Result, CellContent> {
  const { tickets, minutes, timed, firstReply, resolve, rated, satisfied, answers, named, repeats } = counts;
  const per = (part: string, whole: string, a: number | undefined, b: number): CellContent =>
    a === undefined ? "–" : formula(`=IF(${whole}${row}=0,"–",${part}${row}/${whole}${row})`, b === 0 ? "–" : a / b);
  // a dash would be drawn as zero
  const share = (part: string, whole: string, a: number, b: number) => (b === 0 ? null : per(part, whole, a, b));
  const net = counts.promoters - counts.detractors;
  return {
    tickets: formula(`=B${row}`, tickets),
    minutesPerTicket: per("C", "D", minutes, timed),
    ...{ firstReplyMedian: firstReply?.median ?? null, firstReplyMean: firstReply?.mean ?? null },
    ...{ resolveMedian: resolve?.median ?? null, resolveMean: resolve?.mean ?? null },
    csat: share("F", "E", satisfied, rated),
    nps: answers === 0 ? null : formula(`=(H${row}-I${row})/G${row}*$B$${at.scale}`, (net / answers) * 100),
    costPerTicket: per("J", "B", cost, tickets),
    repeatRate: share("L", "K", repeats, named),
  };
}
