import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { costLabel, countedText, moneyFormats, type PlanContext } from "../../context";
import type { CategoryRow, Costs } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet, quote } from "../../formulas";
import type { Block, Cell } from "../../plan";
import { costMapColumns } from "../../tables";
import { definitionsLayout } from "../definitions/layout";
import { tieCells } from "../tieLine";
import type { StageLayout } from "./layout";

type Rows = NonNullable<StageLayout["cost"]>;

/** What the period cost by lifecycle category, each with its own denominator, tied to the ledger. */
export function costBlock(context: PlanContext, costs: Costs, at: Rows): Block {
  const { t } = context;
  const header = [
    ...row("header", t("report.column.category")),
    ...row("headerNumber", t("report.column.cost"), t("report.column.share"), t("report.column.denominator")),
    ...row("headerNumber", t("report.column.unitCost")),
    ...row("headerAside", t("report.column.counts")),
  ];
  return block(at.heading, [
    row("heading", t("report.heading.costs"), null, null, null, null, null),
    header,
    ...costs.categories.map((category, index) => line(context, category, at, index)),
    ...totals(context, at),
  ]);
}

function line(context: PlanContext, category: CategoryRow, at: Rows, index: number): Cell[] {
  const { data, t, names } = context;
  const titles = costMapColumns(t);
  const current = at.first + index;
  const [amounts, categories] = [titles.amount, titles.category].map((title) => column(names.tables.costMap, title));
  const { cost, denominator, isAverage } = category;
  const total = lifecycleCost(context);
  const money = moneyFormats(data);
  const own: Cell[] = [
    cell(costLabel(t, category.line), "label"),
    {
      ...cell(formula(`=SUMIFS(${amounts},${categories},A${current})`, cost), "formula", money.total),
      trace: { measure: "cost", where: { costLine: category.line } },
    },
    cell(
      formula(`=IF(B$${at.total}=0,0,B${current}/B$${at.total})`, total === 0 ? 0 : cost / total),
      "formula",
      formats.share,
    ),
  ];
  if (category.line === "unallocated")
    return [...own, ...row("label", null, null), cell(t("report.counts.unallocated"), "aside")];
  const counted = definitionsLayout(context).denominators!.first + index;
  const unitCost = denominator === 0 ? "–" : cost / denominator;
  return [
    ...own,
    cell(
      formula(`=${onSheet(names.sheets.definitions, `C${counted}`)}`, denominator),
      "link",
      isAverage ? formats.cents : formats.whole,
    ),
    cell(formula(`=IF(D${current}=0,"–",B${current}/D${current})`, unitCost), "ratio", formats.cents),
    cell(countedText(context, category.line), "aside"),
  ];
}

function lifecycleCost({ data }: PlanContext): number {
  return sumAmounts([data.totals.allocated, data.totals.unallocated]);
}

/** Total of the lines, what else is in the ledger, the ledger's own total, and what they differ by. */
function totals(context: PlanContext, at: Rows): Cell[][] {
  const { data, t, names } = context;
  const titles = costMapColumns(t);
  const categories = column(names.tables.costMap, titles.category);
  const cost = lifecycleCost(context);
  const amounts = column(names.tables.costMap, titles.amount);
  const ledger = sumAmounts(data.costs!.map.map(({ amount }) => amount));
  const money = moneyFormats(data).total;
  const lines = (letter: string) => `SUM(${letter}${at.first}:${letter}${at.last})`;
  const tie = {
    actual: { address: `SUM(B${at.total}:B${at.ledger - 1})`, value: data.totals.cost },
    expected: { address: `B${at.ledger}`, value: ledger },
    decimals: names.defined.decimals,
  };
  return [
    [
      cell(t("report.total"), "total"),
      cell(formula(`=${lines("B")}`, cost), "total", money),
      cell(formula(`=${lines("C")}`, cost === 0 ? 0 : 1), "total", formats.share),
      ...row("total", null, null, null),
    ],
    ...data.costs!.apart.map(({ line, amount }) => {
      const sum = `=SUMIFS(${amounts},${categories},${quote(costLabel(t, line))})`;
      return [cell(t(`report.apart.${line}`), "label"), cell(formula(sum, amount), "link", money)];
    }),
    [cell(t("report.ledgerOfPeriod"), "label"), cell(formula(`=SUM(${amounts})`, ledger), "link", money)],
    [cell(t("report.difference"), "label"), ...tieCells(tie, `B${at.difference}`)],
  ];
}
