import { sumAmounts } from "../../../core";
import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { TicketGroup, TicketGroups } from "../../data/serve/ticketGroups";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, TableBlock } from "../../plan";
import { keyedTable, lettersOf, lineOf } from "../keyedTable";
import type { ServiceLayout } from "./layout";

export function groupColumns({ data, t }: PlanContext, { by }: TicketGroups) {
  const number = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "group", format: formats.text },
    ...([number("tickets", formats.whole), number("minutes", formats.whole)] as const),
    ...([number("rated", formats.whole), number("satisfied", formats.whole)] as const),
    number("serviceCost", moneyFormats(data).total),
    ...([number("csat", formats.share), number("costPerTicket", formats.cents)] as const),
  ] as const;
  return columns.map((each) => {
    const measure = traced[each.key as keyof typeof traced];
    return { ...titled(each), ...(measure && { trace: { measure } }) };
  });

  function titled<C extends (typeof columns)[number]>(each: C) {
    switch (each.key) {
      case "group":
        return { ...each, title: t(`report.serve.group.${by}`) };
      case "csat":
      case "costPerTicket":
        return { ...each, title: t(`report.serve.column.${each.key}`) };
      default:
        return { ...each, title: t(`report.serve.count.${each.key}`) };
    }
  }
}

const traced = {
  tickets: "tickets",
  minutes: "minutes",
  rated: "ticketsRated",
  satisfied: "ticketsSatisfied",
  serviceCost: "serviceShare",
} as const;

/** Tickets by channel or segment, each with its part of the service cost. */
export function groupTable(context: PlanContext, groups: TicketGroups, at: ServiceLayout): TableBlock {
  const { t, names } = context;
  return keyedTable({
    ...{ key: "groups", name: names.tables.serviceGroups, header: at.byGroup!.header, dimension: groups.by },
    columns: groupColumns(context, groups),
    rows: groups.rows.map((group, index) => ({
      key: group.name,
      cells: { group: group.name || t("report.serve.noGroup"), ...cellsOf(group, at.byGroup!.first + index) },
    })),
  });
}

function cellsOf({ tickets, minutes, rated, satisfied, cost }: TicketGroup, row: number) {
  return {
    ...{ tickets, minutes, rated, satisfied, serviceCost: cost },
    csat: formula(`=IF(D${row}=0,"–",E${row}/D${row})`, rated === 0 ? "–" : satisfied / rated),
    costPerTicket: cost === null ? "–" : formula(`=IF(B${row}=0,"–",F${row}/B${row})`, cost / tickets),
  };
}

export function groupTotal(context: PlanContext, groups: TicketGroups, { byGroup: at }: ServiceLayout): Block {
  const columns = groupColumns(context, groups);
  const letters = lettersOf(columns);
  const keys = [
    "tickets",
    "minutes",
    "rated",
    "satisfied",
    ...(groups.rows[0]!.cost === null ? [] : ["cost" as const]),
  ] as const;
  const cells = keys.map((key) => {
    const column = key === "cost" ? "serviceCost" : key;
    const sum = sumAmounts(groups.rows.map((group) => group[key] ?? 0));
    const format = columns.find((found) => found.key === column)!.format;
    const content = formula(`=SUM(${letters[column]}${at!.first}:${letters[column]}${at!.last})`, sum);
    return [column, cell(content, "total", format)] as const;
  });
  const line = { group: cell(context.t("report.total"), "total"), ...Object.fromEntries(cells) };
  return { ...block(at!.total, [lineOf(columns, line, "total")]), key: "groupsTotal" };
}
