import { sumAmounts } from "../../../core";
import { columnLetters } from "../../address";
import { monthEnd } from "../../calendar";
import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { AttributeLine, CostAttributes } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { Cell, CellsBlock, StyledCell, Trace, Validation } from "../../plan";
import { costAttributeColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { tieCells } from "../tieLine";
import type { AttributeRows } from "./layout";
import { stretchesOf } from "./stretches";

/** Columns before the years or months: attribute, total, share, present value. */
const FIRST_STRETCH = 4;

/** Columns of the block: a letter for each stretch, for costs without a date, and for the number that formulas look up by. */
function columnsOf({ data }: PlanContext, { lines }: CostAttributes) {
  const stretches = stretchesOf(data);
  const hasUndated = lines.some(({ months }) => months.some(({ month }) => month === undefined));
  const next = FIRST_STRETCH + stretches.starts.length;
  return {
    ...{ stretches, hasUndated },
    letterOf: (index: number) => columnLetters(FIRST_STRETCH + index),
    lastStretch: columnLetters(next - 1),
    undated: columnLetters(next),
    number: columnLetters(hasUndated ? next + 1 : next),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** What the ledger says its costs are, beside their categories: by year or month, and what they are worth today. */
export function attributeBlock(context: PlanContext, attributes: CostAttributes, at: AttributeRows): CellsBlock {
  const { t } = context;
  const columns = columnsOf(context, attributes);
  const header = [
    ...row("header", t("report.life.column.attribute")),
    ...row("headerNumber", t("report.total"), t("report.column.share"), t("report.life.column.presentValue")),
    ...columns.stretches.starts.map((start) => cell(start, "headerNumber", columns.stretches.format)),
    ...(columns.hasUndated ? row("headerNumber", t("report.life.column.undated")) : []),
    ...row("headerNumber", t("report.life.column.number")),
  ];
  const lines = attributes.lines.map((line, index) => attributeLine(context, attributes, at, { line, index }));
  return {
    ...block(at.heading, [
      row("heading", t("report.life.heading.attributes"), ...Array<null>(header.length - 1).fill(null)),
      [
        cell(t("report.life.discountRate"), "label"),
        cell(attributes.discountRate, "input", formats.shareInput),
        cell(t("report.life.discountFrom"), "aside"),
      ],
      header,
      ...lines,
      totalLine(context, attributes, at),
      ...tieLines(context, attributes, at),
      [cell(t("report.life.attributeNote"), "note")],
    ]),
    key: "attributes",
  };
}

export function discountValidation({ t }: PlanContext, at: AttributeRows): Validation {
  return {
    range: `B${at.rate}`,
    rule: { kind: "decimal", min: 0, max: 1 },
    title: t("report.life.discountRate"),
    message: t("report.life.input.share"),
  };
}

interface Line {
  readonly line: AttributeLine;
  readonly index: number;
}

function attributeLine(
  context: PlanContext,
  attributes: CostAttributes,
  at: AttributeRows,
  { line, index }: Line,
): StyledCell[] {
  const { t, names } = context;
  const columns = columnsOf(context, attributes);
  const money = moneyFormats(context.data).total;
  const titles = costAttributeColumns(t);
  const of = (title: string) => column(names.tables.costAttributes, title);
  const current = at.first + index;
  const sum = (title: string, more = "") =>
    `=SUMIFS(${of(title)},${of(titles.number)},$${columns.number}${current}${more})`;
  const where = { costAttribute: line.attribute };
  const all = sumAmounts(attributes.lines.map(({ cost }) => cost));
  const share = `=IF(B$${at.total}=0,0,B${current}/B$${at.total})`;
  const inStretches = columns.stretches.starts.map((start, place): StyledCell => {
    const text = sum(titles.cost, `,${of(titles.stretch)},${columns.letterOf(place)}$${at.header}`);
    const trace: Trace = { measure: "allCosts", where, within: withinPeriod(context, columns, start) };
    return { ...cell(formula(text, costIn(line, columns, start)), "formula", money), trace };
  });
  return [
    cell(line.attribute || t("report.life.noAttribute"), "label"),
    { ...cell(formula(sum(titles.cost), line.cost), "formula", money), trace: { measure: "allCosts", where } },
    cell(formula(share, all === 0 ? 0 : line.cost / all), "formula", formats.share),
    cell(formula(sum(titles.presentValue), line.presentValue), "formula", money),
    ...inStretches,
    ...(columns.hasUndated ? [cell(undatedFormula(columns, line, current), "formula", money)] : []),
    cell(index + 1, "label", formats.whole),
  ];
}

/** What is in the total and in no year. */
function undatedFormula({ letterOf, lastStretch }: Columns, line: AttributeLine, current: number) {
  const text = `=B${current}-SUM(${letterOf(0)}${current}:${lastStretch}${current})`;
  return formula(text, undatedOf(line));
}

function undatedOf({ months }: AttributeLine): number {
  return months.find(({ month }) => month === undefined)?.cost ?? 0;
}

function costIn({ months }: AttributeLine, { stretches }: Columns, start: number): number {
  return sumAmounts(
    months.filter(({ month }) => month !== undefined && stretches.of(month) === start).map(({ cost }) => cost),
  );
}

/** A year may begin before the period and end after it. */
function withinPeriod({ data: { period } }: PlanContext, { stretches }: Columns, start: number) {
  return {
    from: Math.max(start, period.start),
    until: Math.min(stretches.until(start), monthEnd(period.end) + 1),
  };
}

function totalLine(context: PlanContext, attributes: CostAttributes, at: AttributeRows): Cell[] {
  const columns = columnsOf(context, attributes);
  const { lines } = attributes;
  const money = moneyFormats(context.data).total;
  const sum = (letter: string, values: readonly number[], format = money) => {
    const value = values.reduce((all, one) => all + one, 0);
    return cell(formula(`=SUM(${letter}${at.first}:${letter}${at.last})`, value), "total", format);
  };
  const costs = lines.map(({ cost }) => cost);
  const all = sumAmounts(costs);
  return [
    cell(context.t("report.total"), "total"),
    sum("B", [all]),
    sum("C", [all === 0 ? 0 : 1], formats.share),
    sum(
      "D",
      lines.map(({ presentValue }) => presentValue),
    ),
    ...columns.stretches.starts.map((start, place) =>
      sum(columns.letterOf(place), [sumAmounts(lines.map((line) => costIn(line, columns, start)))]),
    ),
    ...(columns.hasUndated ? [sum(columns.undated, [sumAmounts(lines.map(undatedOf))])] : []),
    cell(null, "total"),
  ];
}

/** The costs as the stage summary has them from the ledger, and what both differ by. */
function tieLines({ data, t, names }: PlanContext, { lines }: CostAttributes, at: AttributeRows): Cell[][] {
  const { ledger, apart } = stageLayout(data).cost!;
  const place = data.costs!.apart.findIndex(({ line }) => line === "revenueAccounts");
  const on = (line: number) => onSheet(names.sheets.stages, `B${line}`);
  const expected = sumAmounts([data.totals.cost, -data.totals.revenueAccounts]);
  const text = `=${on(ledger)}${place < 0 ? "" : `-${on(apart + place)}`}`;
  const tie = {
    actual: { address: `B${at.total}`, value: sumAmounts(lines.map(({ cost }) => cost)) },
    expected: { address: `B${at.ledger}`, value: expected },
    decimals: names.defined.decimals,
  };
  return [
    [cell(t("report.life.attributeLedger"), "label"), cell(formula(text, expected), "link", moneyFormats(data).total)],
    [cell(t("report.difference"), "label"), ...tieCells(tie, `B${at.difference}`)],
  ];
}
