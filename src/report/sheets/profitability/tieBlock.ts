import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { Profits } from "../../data";
import type { Goods } from "../../data/goods";
import { column, formula, onSheet } from "../../formulas";
import type { Block, Cell, Trace } from "../../plan";
import { lineOf } from "../keyedTable";
import { stageLayout } from "../stages/layout";
import { tieCells } from "../tieLine";
import { marginOf, profitAmounts, profitColumns, profitLetters, profitTrace } from "./columns";
import type { ProfitLayout } from "./layout";

/** Customers and what no customer is named for make the revenue and the cost of the report. */
export function tieBlock(context: PlanContext, profits: Profits, { tie: at }: ProfitLayout): Block {
  const { t } = context;
  const columns = profitColumns(context);
  const titles = Object.fromEntries(
    columns.filter(isAmount).map(({ key, title }) => [key, cell(title, "headerNumber")]),
  );
  return block(at.heading, [
    row("heading", t("report.heading.profitTotals"), ...Array<null>(columns.length - 1).fill(null)),
    lineOf(columns, titles, "header"),
    ...amountLines(context, profits, at),
    ...tieLines(context, at),
  ]);
}

function isAmount({ key }: { readonly key: string }): boolean {
  return (profitAmounts as readonly string[]).includes(key);
}

function amountLines(context: PlanContext, profits: Profits, at: ProfitLayout["tie"]): Cell[][] {
  const { data, t, names } = context;
  const columns = profitColumns(context);
  const letters = profitLetters(context);
  const money = moneyFormats(data).total;
  const line = (label: string, cellOf: (key: (typeof profitAmounts)[number]) => Cell, style?: "total") => {
    const known = profitAmounts.filter((key) => data.goods || (key !== "goods" && key !== "margin"));
    const amounts = Object.fromEntries(known.map((key) => [key, cellOf(key)]));
    return lineOf(columns, { customer: cell(label, style ?? "label"), ...amounts }, style);
  };
  const title = (key: string) => columns.find((found) => found.key === key)!.title;
  const amountOf = (of: Profits["unassigned"], key: (typeof profitAmounts)[number]) =>
    key === "margin" ? marginOf(of) : of[key];
  const sum = (key: (typeof profitAmounts)[number]) => sumAmounts(profits.rows.map((each) => amountOf(each, key)));
  const deferred = profits.amortised?.deferred ?? 0;
  const deferredOf = (key: string) => (key === "acquisition" ? deferred : key === "profit" ? -deferred : 0);
  const deferredCell = (key: string): Cell => {
    const look = cell(deferredOf(key), "label", money);
    if (key === "acquisition") return { ...look, trace: { measure: "amortisedCac" } };
    const negative = formula(`=-${letters.acquisition}${at.total - 1}`, deferredOf(key));
    return key === "profit" ? cell(negative, "label", money) : look;
  };
  return [
    line(t("report.profit.customers"), (key) =>
      cell(formula(`=SUM(${column(names.tables.profits, title(key))})`, sum(key)), "formula", money),
    ),
    line(t("report.unassigned"), (key) => {
      const value = amountOf(profits.unassigned, key);
      if (key === "margin" || key === "profit")
        return cell(formula(restOf(context, key, at.customers + 1), value), "label", money);
      const isSpread = key === "acquisition" && profits.amortised !== undefined;
      const trace: Trace = isSpread ? { measure: "amortisedCac" } : profitTrace(data, key)!;
      return { ...cell(value, "label", money), trace: { ...trace, where: { ...trace.where, customer: "" } } };
    }),
    ...(profits.amortised ? [line(t("report.profits.deferred"), deferredCell)] : []),
    line(
      t("report.total"),
      (key) =>
        cell(
          formula(
            `=SUM(${letters[key]}${at.customers}:${letters[key]}${at.total - 1})`,
            sumAmounts([sum(key), amountOf(profits.unassigned, key), deferredOf(key)]),
          ),
          "total",
          money,
        ),
      "total",
    ),
  ];
}

/** Gross margin and profit of a line, from the columns before them. */
function restOf(context: PlanContext, key: "margin" | "profit", row: number): string {
  const of = profitLetters(context);
  if (key === "margin") return `=${of.revenue}${row}-${of.goods}${row}`;
  const before = context.data.goods ? of.margin : of.revenue;
  return `=${before}${row}-SUM(${of.acquisition}${row}:${of.overhead}${row})`;
}

function goodsTrace({ from }: Goods): Trace {
  return from === "orders" ? { measure: "goods" } : { measure: "cost", where: { costItem: "costOfGoods" } };
}

/** Revenue less cost of the report and the goods, and what the customers differ from it by. */
function tieLines(context: PlanContext, at: ProfitLayout["tie"]): Cell[][] {
  const { data, t, names } = context;
  const columns = profitColumns(context);
  const letters = profitLetters(context);
  const { stage, cost } = stageLayout(data);
  const onStages = (address: string) => onSheet(names.sheets.stages, address);
  const check = data.checks.find(({ name }) => name === "profit")!;
  const money = moneyFormats(data).total;
  const tie = {
    actual: { address: `${letters.profit}${at.total}`, value: check.actual },
    expected: { address: `${letters.profit}${at.total + 1}`, value: check.expected },
    decimals: names.defined.decimals,
  };
  const link = `=${onStages(`D${stage.total}`)}-${onStages(`B${cost!.total}`)}${data.goods ? `-${letters.goods}${at.total + 1}` : ""}`;
  const expected = {
    customer: cell(t("report.profit.ofReport"), "label"),
    ...(data.goods && { goods: { ...cell(data.goods.total, "label", money), trace: goodsTrace(data.goods) } }),
    profit: cell(formula(link, check.expected), "link", money),
  };
  const [difference, mark] = tieCells(tie, `${letters.profit}${at.total + 2}`);
  const last = { customer: cell(t("report.difference"), "label"), profit: difference!, profitShare: mark! };
  return [lineOf(columns, expected), lineOf(columns, last)];
}
