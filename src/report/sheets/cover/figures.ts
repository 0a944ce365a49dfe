import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { Costs } from "../../data";
import { formats, moneyFormat } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { Block, Cell, CellContent, StyledCell, Trace } from "../../plan";
import { customerColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { FIGURES_HEADING, figureAddress, figuresOf, type Figure } from "./layout";

/** The numbers that the report is about; dates and amounts that no other sheet holds stand here. */
export function figuresBlock(context: PlanContext): Block {
  const { data, t } = context;
  const cells = { ...orderFigures(context), ...(data.costs && costFigures(context, data.costs)) };
  return block(FIGURES_HEADING, [
    row("heading", t("report.heading.figures"), null),
    ...figuresOf(data).map((figure): Cell[] => [cell(t(`report.figure.${figure}`), "label"), cells[figure]!]),
  ]);
}

type FigureCells = Readonly<Partial<Record<Figure, StyledCell>>>;

function orderFigures({ data, t, names }: PlanContext): FigureCells {
  const { totals, period } = data;
  const money = moneyFormats(data).total;
  const { total } = stageLayout(data).stage;
  const inTable = column(names.tables.customers, customerColumns(t).orders);
  const orders = `=SUM(${inTable})+${figureAddress(data, "ordersUnassigned")}`;
  return {
    asOf: value(data.asOf, formats.date),
    periodStart: value(period.start, formats.date),
    periodEnd: value(period.end, formats.date),
    customers: {
      ...link(names.sheets.stages, `B${total}`, totals.customers, formats.whole),
      trace: { measure: "customers" },
    },
    orders: { ...cell(formula(orders, totals.orders), "link", formats.whole), trace: { measure: "orders" } },
    ordersUnassigned: value(data.unassigned.orders, formats.whole, { measure: "orders", where: { customer: "" } }),
    revenue: { ...link(names.sheets.stages, `D${total}`, totals.revenue, money), trace: { measure: "revenue" } },
    ...billedFigures(data),
    revenueOutside: value(totals.revenueOutside, money, { measure: "revenueOutside" }),
  };
}

/** What subscriptions were billed stands in no month; without a customer only orders stand in months. */
function billedFigures({ lifecycle, unassigned }: PlanContext["data"]): FigureCells {
  const { subscriptions } = lifecycle;
  if (!subscriptions?.isRevenue) return {};
  const { billed } = subscriptions.totals;
  return {
    billed: value(billed, moneyFormat(billed), { measure: "billed" }),
    billedUnassigned: value(unassigned.revenue, moneyFormat(billed), { measure: "billed", where: { customer: "" } }),
  };
}

function costFigures({ data, names }: PlanContext, { apart, outside, undated }: Costs): FigureCells {
  const { cost, allocated, unallocated } = data.totals;
  const money = moneyFormats(data).total;
  const { first, last, ledger, apart: apartRow } = stageLayout(data).cost!;
  const categories = onSheet(names.sheets.stages, `B${first}:B${last - 1}`);
  return {
    cost: { ...link(names.sheets.stages, `B${ledger}`, cost, money), trace: { measure: "cost" } },
    allocated: cell(formula(`=SUM(${categories})`, allocated), "link", money),
    unallocated: link(names.sheets.stages, `B${last}`, unallocated, money),
    ...Object.fromEntries(
      apart.map(({ line, amount }, index) => [line, link(names.sheets.stages, `B${apartRow + index}`, amount, money)]),
    ),
    costOutside: value(outside.amount, money, { measure: "costOutside" }),
    costUndated: value(undated.amount, money, { measure: "costUndated" }),
  };
}

function value(content: CellContent, format: string, trace?: Trace): StyledCell {
  return { ...cell(content, "label", format), ...(trace && { trace }) };
}

function link(sheet: string, address: string, result: number, format: string): StyledCell {
  return cell(formula(`=${onSheet(sheet, address)}`, result), "link", format);
}

/** Cells for the user: who prepared and reviewed the report, and how finely the checks compare. */
export function inputsBlock({ t, data: { settings } }: PlanContext): Block {
  const input = (content: CellContent): StyledCell => cell(content, "input");
  return {
    kind: "cells",
    at: `D${FIGURES_HEADING}`,
    rows: [
      row("heading", t("report.heading.inputs"), null),
      [cell(t("report.input.preparedBy"), "label"), input(settings.preparer ?? "")],
      [cell(t("report.input.reviewedBy"), "label"), input("")],
      [cell(t("report.input.decimals"), "label"), input(2)],
    ],
  };
}
