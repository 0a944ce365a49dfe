import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { Profits } from "../../data";
import { column, formula, onSheet } from "../../formulas";
import type { Block, Cell } from "../../plan";
import { profitColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { tieCells } from "../tieLine";
import type { ProfitLayout } from "./layout";

const amounts = ["revenue", "directCost", "shared", "profit"] as const;

/** Customers and what no customer is named for make the revenue and the cost of the report. */
export function tieBlock(context: PlanContext, profits: Profits, { tie: at }: ProfitLayout): Block {
  const { data, t, names } = context;
  const titles = profitColumns(t);
  const money = moneyFormats(data).total;
  const columns = amounts.map((amount, index) => {
    const sum = sumAmounts(profits.rows.map((line) => line[amount]));
    const letter = "DEFG"[index]!;
    const both = `=${letter}${at.customers}+${letter}${at.unassigned}`;
    return {
      customers: cell(formula(`=SUM(${column(names.tables.profits, titles[amount])})`, sum), "formula", money),
      unassigned: cell(unassigned(profits, amount, at.unassigned), amount === "profit" ? "formula" : "label", money),
      total: cell(formula(both, sumAmounts([sum, profits.unassigned[amount]])), "total", money),
    };
  });
  return block(at.heading, [
    row("heading", t("report.heading.profitTotals"), null, null, null, null, null, null),
    [...row("header", null, null, null), ...row("headerNumber", ...amounts.map((amount) => titles[amount]))],
    [cell(t("report.profit.customers"), "label"), null, null, ...columns.map(({ customers }) => customers)],
    [cell(t("report.unassigned"), "label"), null, null, ...columns.map((made) => made.unassigned)],
    [...row("total", t("report.total"), null, null), ...columns.map(({ total }) => total)],
    ...tieLines(context, at),
  ]);
}

function unassigned({ unassigned: of }: Profits, amount: (typeof amounts)[number], current: number) {
  return amount === "profit" ? formula(`=D${current}-E${current}-F${current}`, of.profit) : of[amount];
}

/** Revenue less cost of the report, and what the customers differ from it by. */
function tieLines({ data, t, names }: PlanContext, at: ProfitLayout["tie"]): Cell[][] {
  const { stage, cost } = stageLayout(data);
  const onStages = (address: string) => onSheet(names.sheets.stages, address);
  const check = data.checks.find(({ name }) => name === "profit")!;
  const tie = {
    actual: { address: `G${at.total}`, value: check.actual },
    expected: { address: `G${at.total + 1}`, value: check.expected },
    decimals: names.defined.decimals,
  };
  const link = formula(`=${onStages(`D${stage.total}`)}-${onStages(`B${cost!.total}`)}`, check.expected);
  const gap = Array<null>(5).fill(null);
  return [
    [cell(t("report.profit.ofReport"), "label"), ...gap, cell(link, "link", moneyFormats(data).total)],
    [cell(t("report.difference"), "label"), ...gap, ...tieCells(tie, `G${at.total + 2}`)],
  ];
}
