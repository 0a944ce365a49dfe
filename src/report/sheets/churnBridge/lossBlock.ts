import { block, cell, row } from "../../cells";
import { itemLabel, moneyFormats, type PlanContext } from "../../context";
import { churnLossOf } from "../../data/lifecycle/churnLoss";
import { formats } from "../../formats";
import { column, formula, onSheet, quote } from "../../formulas";
import type { Cell, CellsBlock, Formula } from "../../plan";
import { stageCostColumns } from "../../tables";
import { matrixColumns, stageCostsLayout } from "../stageCosts/layout";
import { stageLayout } from "../stages/layout";
import { lettersOf } from "../keyedTable";
import { bridgeColumns, mrrColumns } from "./monthTables";
import { lossAddress, lossLinesOf, type ChurnBridgeLayout, type LossLine } from "./layout";

/** What churn cost, line by line: what it was computed from, then the parts that add up, each euro once. */
export function lossBlock(context: PlanContext, at: ChurnBridgeLayout): CellsBlock {
  const { data, t } = context;
  const lines = lossLinesOf(data);
  const loss = churnLossOf(data);
  const money = moneyFormats(data).total;
  const formulas = lossFormulas(context, at);
  const cells = lines.map((line): Cell[] => [
    cell(t(`report.life.loss.${line}`), "label"),
    cell(
      formulas[line](),
      line === "marginRate" || line === "lostMonths" || line === "replacement" ? "link" : "formula",
      formatOf(line, money),
    ),
    cell(howOf(context, line), "aside"),
  ]);
  const firstPart = lines.findIndex((line) => line === "lostMargin" || line === "replacement");
  const parts = firstPart < 0 ? "0" : `SUM(B${at.loss.first + firstPart}:B${at.loss.last})`;
  return {
    ...block(at.loss.heading, [
      row("heading", t("report.life.heading.churnCost"), null, null, null, null, null),
      [
        cell(t("report.life.column.part"), "header"),
        cell(t("report.column.amount"), "headerNumber"),
        cell(t("report.life.column.how"), "headerAside"),
      ],
      ...cells,
      [cell(t("report.life.loss.total"), "total"), cell(formula(`=${parts}`, loss.total), "total", money)],
      [cell(t(`report.life.loss.basis.${loss.basis}`), "note")],
    ]),
    key: "churnCost",
  };
}

function formatOf(line: LossLine, money: string): string {
  if (line === "marginRate") return formats.share;
  if (line === "churned" || line === "lostMonths") return formats.whole;
  return line === "monthlyEach" ? formats.cents : money;
}

function howOf({ t }: PlanContext, line: LossLine): string {
  return line === "marginRate" || line === "lostMonths"
    ? t("report.life.loss.assumed")
    : t(`report.life.loss.${line}.how`);
}

function lossFormulas(context: PlanContext, at: ChurnBridgeLayout): Readonly<Record<LossLine, () => Formula>> {
  const { data, t, names } = context;
  const loss = churnLossOf(data);
  const { marginRate, lostMonths } = data.lifecycle.assumptions;
  const place = (line: LossLine) => lossAddress(data, line);
  const churned = lettersOf(bridgeColumns(context)).churned;
  const titles = stageCostColumns(t);
  const costs = (title: string) => column(names.tables.stageCosts, title);
  const ofItem = `=SUMIFS(${costs(titles.cost)},${costs(titles.item)},${quote(itemLabel(t, "churn"))})`;
  const churnCosts = () =>
    onSheet(names.sheets.stageCosts, `${matrixColumns.ofLine("churn")}${stageCostsLayout(data).matrix!.total}`);
  const cac = () => onSheet(names.sheets.stages, `B${stageLayout(data).cost!.first}`);
  const won = () => onSheet(names.sheets.stages, `D${stageLayout(data).cost!.first}`);
  return {
    churned: () => formula(`=${churned}${at.months.last + 1}`, loss.churned),
    monthlyEach: () => formula(monthlyEach(context, at), loss.monthlyEach),
    monthlyLost: () => formula(`=${place("churned")}*${place("monthlyEach")}`, loss.monthlyLost),
    marginRate: () => formula(`=${names.defined.marginRate}`, marginRate.value),
    lostMonths: () => formula(`=${names.defined.lostMonths}`, lostMonths.value),
    lostMargin: () =>
      formula(`=${place("monthlyLost")}*${place("marginRate")}*${place("lostMonths")}`, loss.lostMargin),
    replacement: () => formula(`=IF(${won()}=0,0,${place("churned")}*${cac()}/${won()})`, loss.replacement),
    winBack: () => formula(ofItem, loss.winBack),
    other: () => formula(`=${churnCosts()}-${place("winBack")}`, loss.other),
  };
}

/** Of the subscriptions that ended, else of the customers and months of the period. */
function monthlyEach(context: PlanContext, { months, mrr }: ChurnBridgeLayout): string {
  const { data, names } = context;
  if (mrr) {
    const lost = `${lettersOf(mrrColumns(context)).churned}${mrr.last + 1}`;
    const churned = lossAddress(data, "churned");
    return `=IF(${churned}=0,0,${lost}/${churned})`;
  }
  const of = lettersOf(bridgeColumns(context));
  const last = months.first + Math.min(data.months.length, months.last - months.first + 1) - 1;
  const alive = `SUM(${of.opening}${months.first}:${of.reactivated}${last})`;
  const { first, last: lastStage } = stageLayout(data).stage;
  const revenue = `SUM(${onSheet(names.sheets.stages, `D${first}:D${lastStage}`)})`;
  return `=IF(${alive}=0,0,${revenue}/${alive})`;
}
