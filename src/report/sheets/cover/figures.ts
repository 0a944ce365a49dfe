import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import { formats } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { Block, Cell, CellContent, StyledCell } from "../../plan";
import { customerColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { DECIMALS, FIGURES_HEADING, figureAddress, figuresOf, type Figure } from "./layout";

/** The numbers that the report is about; dates and amounts that no other sheet holds stand here. */
export function figuresBlock(context: PlanContext): Block {
  const { data, t } = context;
  const cells = figureCells(context);
  return block(FIGURES_HEADING, [
    row("heading", t("report.heading.figures"), null),
    ...figuresOf(data).map((figure): Cell[] => [cell(t(`report.figure.${figure}`), "label"), cells[figure]]),
  ]);
}

function figureCells({ data, t, names }: PlanContext): Readonly<Record<Figure, StyledCell>> {
  const { totals, costs, period } = data;
  const layout = stageLayout(data);
  const money = moneyFormats(data).total;
  const value = (content: CellContent, format: string) => cell(content, "label", format);
  const link = (range: string, result: number, format: string) =>
    cell(formula(`=${onSheet(names.sheets.stages, range)}`, result), "link", format);
  const { total } = layout.stage;
  const cost = layout.cost ?? { first: 1, last: 1, total: 1 };
  const categories = onSheet(names.sheets.stages, `B${cost.first}:B${cost.last - 1}`);
  const orders = `=SUM(${column(names.tables.customers, customerColumns(t).orders)})+${figureAddress(data, "ordersUnassigned")}`;
  return {
    asOf: value(data.asOf, formats.date),
    periodStart: value(period.start, formats.date),
    periodEnd: value(period.end, formats.date),
    customers: link(`B${total}`, totals.customers, formats.whole),
    orders: cell(formula(orders, totals.orders), "link", formats.whole),
    ordersUnassigned: value(data.unassigned.orders, formats.whole),
    revenue: link(`D${total}`, totals.revenue, money),
    revenueOutside: value(totals.revenueOutside, money),
    cost: link(`B${cost.total}`, totals.cost, money),
    allocated: cell(formula(`=SUM(${categories})`, totals.allocated), "link", money),
    unallocated: link(`B${cost.last}`, totals.unallocated, money),
    costOutside: value(costs?.outside.amount ?? 0, money),
    costUndated: value(costs?.undated.amount ?? 0, money),
  };
}

/** Cells for the user: who prepared and reviewed the report, and how finely the checks compare. */
export function inputsBlock({ t }: PlanContext): Block {
  const input = (content: CellContent): StyledCell => cell(content, "input");
  return {
    kind: "cells",
    at: DECIMALS.replace(/^E\d+/, `D${FIGURES_HEADING}`),
    rows: [
      row("heading", t("report.heading.inputs"), null),
      [cell(t("report.input.preparedBy"), "label"), input("")],
      [cell(t("report.input.reviewedBy"), "label"), input("")],
      [cell(t("report.input.decimals"), "label"), input(2)],
    ],
  };
}
