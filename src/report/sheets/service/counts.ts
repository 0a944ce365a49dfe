import { isoMonth } from "../../calendar";
import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ServiceQuality } from "../../data/serve/serviceQuality";
import type { Tally } from "../../data/serve/ticketTally";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, Cell, CellContent, TableBlock, Trace } from "../../plan";
import { keyedTable, lettersOf, lineOf } from "../keyedTable";
import type { ServiceLayout } from "./layout";

const counted = ["tickets", "minutes", "timed", "rated", "satisfied", "answers", "promoters", "detractors"] as const;

export function countColumns({ data, t }: PlanContext) {
  const number = <K extends string>(key: K, format: string = formats.whole) =>
    ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "month", format: formats.month, style: "month" },
    ...counted.map((key) => number(key)),
    ...([number("serviceCost", moneyFormats(data).total), number("named"), number("repeats")] as const),
  ] as const;
  return columns.map((each) => ({
    ...each,
    title: each.key === "month" ? t("report.column.month") : t(`report.serve.count.${each.key}`),
    ...(each.key !== "month" && { trace: traceOf(each.key) }),
  }));
}

function traceOf(key: (typeof counted)[number] | "serviceCost" | "named" | "repeats"): Trace {
  if (key === "serviceCost") return { measure: "cost", where: { costItem: "service" } };
  return { measure: key === "named" ? "namedTickets" : key };
}

/** The counts behind the results, month by month. */
export function countTable(context: PlanContext, quality: ServiceQuality, at: ServiceLayout): TableBlock {
  const rows = quality.months.map((month, index) => ({
    key: isoMonth(month.month),
    cells: { month: month.month, ...valuesOf(month), serviceCost: quality.cost?.byMonth[index] ?? null },
  }));
  return keyedTable({
    ...{ key: "counts", name: context.names.tables.serviceCounts, header: at.counts.header },
    ...{ dimension: "month", columns: countColumns(context), rows },
  });
}

function valuesOf(tally: Tally) {
  const { tickets, minutes, timed, rated, satisfied, answers, promoters, detractors, named, repeats } = tally;
  return { tickets, minutes, timed, rated, satisfied, answers, promoters, detractors, named, repeats };
}

/** Sums of the counts; service cost without a date is in the period, but in no month. */
export function countTotal(context: PlanContext, quality: ServiceQuality, at: ServiceLayout): Block {
  const { data, t } = context;
  const columns = countColumns(context);
  const letters = lettersOf(columns);
  const sumOf = (key: keyof typeof letters) =>
    `SUM(${letters[key]}${at.counts.first}:${letters[key]}${at.counts.last})`;
  const sums = Object.entries(valuesOf(quality.all)).map(([key, value]) => {
    const content: CellContent = formula(`=${sumOf(key as keyof typeof letters)}`, value);
    return [key, cell(content, "total", formats.whole)] as const;
  });
  const cost = quality.cost && {
    serviceCost: cell(
      formula(`=${sumOf("serviceCost")}+J${at.counts.total + 1}`, quality.cost.total),
      "total",
      moneyFormats(data).total,
    ),
  };
  const undated: Cell = {
    ...cell(quality.cost?.undated ?? null, "label", moneyFormats(data).total),
    trace: { measure: "costUndated", where: { costItem: "service" } },
  };
  return {
    ...block(at.counts.total, [
      lineOf(columns, { month: cell(t("report.total"), "total"), ...Object.fromEntries(sums), ...cost }, "total"),
      lineOf(columns, {
        month: cell(t("report.serve.outside"), "label"),
        tickets: { ...cell(quality.outside, "label", formats.whole), trace: { measure: "ticketsOutside" } },
        serviceCost: undated,
      }),
      [cell(t("report.serve.npsScale"), "label"), cell(100, "label", "0")],
    ]),
    key: "countsTotal",
  };
}
