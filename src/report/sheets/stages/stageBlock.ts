import { sumAmounts } from "../../../core";
import { isoDate } from "../../calendar";
import { block, cell, row } from "../../cells";
import { moneyFormats, stageLabel, type PlanContext } from "../../context";
import type { StageRow } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { Block, Cell, Formula, Measure, StyledCell } from "../../plan";
import { customerColumns, monthColumns } from "../../tables";
import { figureAddress } from "../cover/layout";
import type { StageLayout } from "./layout";

type Rows = StageLayout["stage"];

/** The stages as of the date: customers, their revenue and their direct cost of the period. */
export function stageBlock(context: PlanContext, at: Rows): Block {
  const { data, t } = context;
  const header = [
    ...row("header", t("report.column.stage")),
    ...row("headerNumber", t("report.column.customers"), t("report.column.customerShare"), t("report.column.revenue")),
    ...row("headerNumber", t("report.column.revenueShare")),
    ...costsOnly(context, row("headerNumber", t("report.column.directCost"), t("report.column.directPerCustomer"))),
  ];
  return block(at.heading, [
    [
      ...row("heading", t("report.heading.stages", { asOf: isoDate(data.asOf) }), null, null, null, null),
      ...costsOnly(context, row("heading", null, null)),
    ],
    header,
    ...data.stages.map((stage, index) => stageLine(context, at, stage, at.first + index)),
    unassignedLine(context, at),
    totalLine(context, at),
  ]);
}

function stageLine(context: PlanContext, at: Rows, stage: StageRow, current: number): Cell[] {
  const { data, t, names } = context;
  const titles = customerColumns(t);
  const of = (title: string) => column(names.tables.customers, title);
  const sum = (title: string) => `=SUMIFS(${of(title)},${of(titles.stage)},A${current})`;
  const money = moneyFormats(data).total;
  const where = { stage: stage.stage };
  const traced = (measure: Measure, styled: StyledCell): StyledCell => ({ ...styled, trace: { measure, where } });
  return [
    cell(stageLabel(t, stage.stage), "label"),
    traced(
      "customers",
      cell(formula(`=COUNTIFS(${of(titles.stage)},A${current})`, stage.customers), "formula", formats.whole),
    ),
    cell(share("B", current, at, stage.customers, data.totals.customers), "formula", formats.share),
    traced("revenue", cell(formula(sum(titles.revenue), stage.revenue), "formula", money)),
    cell(share("D", current, at, stage.revenue, data.totals.revenue), "formula", formats.share),
    ...costsOnly(context, [
      traced("directCost", cell(formula(sum(titles.directCost), stage.directCost), "formula", money)),
      cell(perCustomer(current, stage.directCost, stage.customers), "ratio", formats.cents),
    ]),
  ];
}

function unassignedLine({ data, t, names }: PlanContext, at: Rows): Cell[] {
  const billed = data.lifecycle.subscriptions?.isRevenue
    ? `+${onSheet(names.sheets.cover, figureAddress(data, "billedUnassigned"))}`
    : "";
  const unassigned = column(names.tables.months, monthColumns(t).unassignedRevenue);
  const { revenue } = data.unassigned;
  return [
    ...row("label", t("report.unassigned"), null, null),
    cell(formula(`=SUM(${unassigned})${billed}`, revenue), "formula", moneyFormats(data).total),
    cell(share("D", at.unassigned, at, revenue, data.totals.revenue), "formula", formats.share),
  ];
}

function totalLine(context: PlanContext, at: Rows): Cell[] {
  const { data, t } = context;
  const { customers, revenue } = data.totals;
  const money = moneyFormats(data).total;
  const direct = sumAmounts(data.stages.map(({ directCost }) => directCost));
  const sum = (letter: string, value: number) => formula(`=SUM(${letter}${at.first}:${letter}${at.unassigned})`, value);
  return [
    cell(t("report.total"), "total"),
    cell(sum("B", customers), "total", formats.whole),
    cell(sum("C", customers === 0 ? 0 : 1), "total", formats.share),
    cell(sum("D", revenue), "total", money),
    cell(sum("E", revenue === 0 ? 0 : 1), "total", formats.share),
    ...costsOnly(context, [
      cell(sum("F", direct), "total", money),
      cell(perCustomer(at.total, direct, customers), "totalRatio", formats.cents),
    ]),
  ];
}

/** The columns of the direct cost say nothing without a ledger. */
function costsOnly({ data }: PlanContext, cells: Cell[]): Cell[] {
  return data.costs ? cells : [];
}

function share(letter: string, current: number, { total }: Rows, part: number, whole: number): Formula {
  const text = `=IF(${letter}$${total}=0,0,${letter}${current}/${letter}$${total})`;
  return formula(text, whole === 0 ? 0 : part / whole);
}

function perCustomer(current: number, cost: number, customers: number): Formula {
  return formula(`=IF(B${current}=0,"–",F${current}/B${current})`, customers === 0 ? "–" : cost / customers);
}
