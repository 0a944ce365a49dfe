import { sumAmounts } from "../../../core";
import { isoDate } from "../../calendar";
import { block, cell, row } from "../../cells";
import { costLabel, moneyFormats, stageLabel, type PlanContext } from "../../context";
import { costLines, type CostLine } from "../../costs/categories";
import type { StageCostRow } from "../../data";
import { plannedByLine } from "../../data/plannedByLine";
import { formats } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { CellsBlock, Cell, StyledCell } from "../../plan";
import { customerColumns, stageCostColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { tieCells } from "../tieLine";
import { budgetLines } from "./budgetLines";
import { matrixColumns as letters, type MatrixRows } from "./layout";

/** Stage by cost line: what was booked to the customers of a stage; what names nobody stands in a row of its own. */
export function matrixBlock(context: PlanContext, rows: readonly StageCostRow[], at: MatrixRows): CellsBlock {
  const { data, t } = context;
  const header = [
    ...row("header", t("report.column.stage")),
    ...row("headerNumber", t("report.column.customers"), ...costLines.map((line) => costLabel(t, line))),
    ...row("headerNumber", t("report.total"), t("report.life.column.perCustomer"), t("report.column.share")),
  ];
  const planned = plannedByLine(data);
  const heading = t("report.life.heading.matrix", { asOf: isoDate(data.asOf) });
  const stages = [...data.stages.map(({ stage }) => stage), undefined];
  return {
    ...block(at.heading, [
      row("heading", heading, ...Array<null>(header.length - 1).fill(null)),
      header,
      ...stages.map((stage, index) => stageLine(context, rows, at, { stage, current: at.first + index })),
      totalLine(context, rows, at),
      ledgerLine(context, at),
      differenceLine(context, rows, at),
      ...(planned && at.budget ? budgetLines(context, planned, at.budget, at.ledger) : []),
      ...ownNumbers(context, at),
      [cell(t("report.life.matrixNote"), "note")],
    ]),
    key: "matrix",
  };
}

interface Line {
  readonly stage: string | undefined;
  readonly current: number;
}

function costOf(rows: readonly StageCostRow[], isIn: (row: StageCostRow) => boolean): number {
  return sumAmounts(rows.filter(isIn).map(({ cost }) => cost));
}

function stageLine(
  context: PlanContext,
  rows: readonly StageCostRow[],
  at: MatrixRows,
  { stage, current }: Line,
): Cell[] {
  const { data, t } = context;
  const money = moneyFormats(data).total;
  const customers = data.stages.find((one) => one.stage === stage)?.customers;
  const cost = costOf(rows, (one) => one.stage === stage);
  const total = data.totals.allocated + data.totals.unallocated;
  const where = stage === undefined ? { customer: "" } : { stage };
  const ofLine = (line: CostLine): StyledCell => ({
    ...cell(
      formula(
        sumIf(context, line, at, current),
        costOf(rows, (one) => one.stage === stage && one.line === line),
      ),
      "formula",
      money,
    ),
    trace: { measure: stage === undefined ? "cost" : "directCost", where: { ...where, costLine: line } },
  });
  return [
    cell(stage === undefined ? t("report.life.shared") : stageLabel(t, stage), "label"),
    customers === undefined ? null : cell(formula(countIf(context, current), customers), "formula", formats.whole),
    ...costLines.map(ofLine),
    cell(formula(lineSum(current), cost), "formula", money),
    customers === undefined ? null : cell(perCustomer(current, cost, customers), "ratio", formats.cents),
    cell(share(at, current, cost, total), "formula", formats.share),
  ];
}

function countIf({ t, names }: PlanContext, current: number): string {
  return `=COUNTIFS(${column(names.tables.customers, customerColumns(t).stage)},$A${current})`;
}

function sumIf({ t, names }: PlanContext, line: CostLine, at: MatrixRows, current: number): string {
  const titles = stageCostColumns(t);
  const of = (title: string) => column(names.tables.stageCosts, title);
  const category = `${letters.ofLine(line)}$${at.header}`;
  return `=SUMIFS(${of(titles.cost)},${of(titles.stage)},$A${current},${of(titles.category)},${category})`;
}

function lineSum(current: number): string {
  return `=SUM(${letters.firstLine}${current}:${letters.lastLine}${current})`;
}

function perCustomer(current: number, cost: number, customers: number) {
  const text = `=IF(B${current}=0,"–",${letters.total}${current}/B${current})`;
  return formula(text, customers === 0 ? "–" : cost / customers);
}

function share({ total }: MatrixRows, current: number, part: number, whole: number) {
  const { total: letter } = letters;
  return formula(`=IF(${letter}$${total}=0,0,${letter}${current}/${letter}$${total})`, whole === 0 ? 0 : part / whole);
}

function totalLine({ data, t }: PlanContext, rows: readonly StageCostRow[], at: MatrixRows): Cell[] {
  const money = moneyFormats(data).total;
  const sum = (letter: string, value: number) => formula(`=SUM(${letter}${at.first}:${letter}${at.shared})`, value);
  const whole = costOf(rows, () => true);
  return [
    cell(t("report.total"), "total"),
    cell(sum("B", data.totals.customers), "total", formats.whole),
    ...costLines.map((line) =>
      cell(
        sum(
          letters.ofLine(line),
          costOf(rows, (one) => one.line === line),
        ),
        "total",
        money,
      ),
    ),
    cell(sum(letters.total, whole), "total", money),
    cell(null, "total"),
    cell(sum(letters.share, whole === 0 ? 0 : 1), "total", formats.share),
  ];
}

/** The lines as the stage summary has them from the ledger. */
function ledgerLine({ data, t, names }: PlanContext, at: MatrixRows): Cell[] {
  const money = moneyFormats(data).total;
  const { first } = stageLayout(data).cost!;
  const lines = data.costs!.categories;
  return [
    cell(t("report.life.ledgerLine"), "label"),
    null,
    ...lines.map(({ cost }, index) =>
      cell(formula(`=${onSheet(names.sheets.stages, `B${first + index}`)}`, cost), "link", money),
    ),
    cell(formula(lineSum(at.ledger), sumAmounts(lines.map(({ cost }) => cost))), "formula", money),
  ];
}

function differenceLine({ data, t, names }: PlanContext, rows: readonly StageCostRow[], at: MatrixRows): Cell[] {
  const { total: letter } = letters;
  const tie = {
    actual: { address: `${letter}${at.total}`, value: costOf(rows, () => true) },
    expected: { address: `${letter}${at.ledger}`, value: sumAmounts(data.costs!.categories.map(({ cost }) => cost)) },
    decimals: names.defined.decimals,
  };
  const blank = [null, ...costLines.map(() => null)];
  return [cell(t("report.difference"), "label"), ...blank, ...tieCells(tie, `${letter}${at.difference}`)];
}

/** Each category with the number that its cost is divided by: its own, not the customers of a stage. */
function ownNumbers({ data, t, names }: PlanContext, at: MatrixRows): Cell[][] {
  const { first } = stageLayout(data).cost!;
  const lines = data.costs!.categories.filter(({ line }) => line !== "unallocated");
  const numbers = lines.map(({ denominator }, index) =>
    cell(formula(`=${onSheet(names.sheets.stages, `D${first + index}`)}`, denominator), "link", formats.whole),
  );
  const unitCosts = lines.map(({ line, cost, denominator }) => {
    const letter = letters.ofLine(line);
    const text = `=IF(${letter}${at.number}=0,"–",${letter}${at.total}/${letter}${at.number})`;
    return cell(formula(text, denominator === 0 ? "–" : cost / denominator), "ratio", formats.cents);
  });
  return [
    [cell(t("report.life.ownNumber"), "label"), null, ...numbers],
    [cell(t("report.life.unitCost"), "label"), null, ...unitCosts],
  ];
}
