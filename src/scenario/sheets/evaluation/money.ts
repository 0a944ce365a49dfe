import type { MeasureReturn } from "../../../core/evaluate/measureReturn";
import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { Evaluation, Range } from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";
import { at, inputCell, lastYear } from "./layout";
import { orDash } from "./orDash";
import { savingCell } from "./verdict";

const money = "#,##0.00";
const ends = ["low", "estimate", "high"] as const;
const flowColumns = { low: "B", estimate: "C", high: "D" } as const;
const sumColumns = { low: "E", estimate: "F", high: "G" } as const;

/** Money by year, at both ends of the interval and as estimated. */
export function flowsBlock({ t }: ScenarioContext, { value }: EvaluationSettings, found: Evaluation): CellsBlock {
  const title = (kind: "flow" | "sum") => (end: keyof Range) =>
    cell(t(`scenario.evaluation.${kind}.${end}`), "headerNumber");
  return {
    kind: "cells",
    key: "flows",
    at: `A${at.money}`,
    rows: [
      [cell(t("scenario.evaluation.money"), "heading")],
      [
        cell(t("scenario.evaluation.column.year"), "headerNumber"),
        ...ends.map(title("flow")),
        ...ends.map(title("sum")),
      ],
      ...Array.from({ length: lastYear + 1 }, (_, year) => [
        cell(year, "formula", "0"),
        ...ends.map((end) => cell(flow(end, year, value.years, found.returns?.[end]), "ratio", money)),
        ...ends.map((end) => cell(sumOfFlows(end, year, found.returns?.[end]), "ratio", money)),
      ]),
    ],
  };
}

function flow(end: keyof Range, year: number, years: number, returns: MeasureReturn | undefined): Formula {
  const saving = savingCell(end);
  const value = returns && (year > years ? 0 : returns.flows[year]);
  const amount =
    year === 0
      ? `-${inputCell("invest")}`
      : `IF($A${at.firstYear + year}>${inputCell("years")},0,${saving}-${inputCell("runningPerYear")})`;
  return orDash(`IF(ISNUMBER(${saving}),${amount},"–")`, value);
}

function sumOfFlows(end: keyof Range, year: number, returns: MeasureReturn | undefined): Formula {
  const [own, first] = [`${flowColumns[end]}${at.firstYear + year}`, `${flowColumns[end]}$${at.firstYear}`];
  const value = returns?.flows.slice(0, year + 1).reduce((sum, each) => sum + each, 0);
  return orDash(`IF(ISNUMBER(${own}),SUM(${first}:${own}),"–")`, value);
}

/** What the measure returns, from native formulas on the flows. */
export function returnsBlock({ t }: ScenarioContext, found: Evaluation): CellsBlock {
  const line = (key: keyof typeof formats, cellOf: (end: keyof Range) => Formula): Cell[] => [
    cell(t(`scenario.evaluation.return.${key}`), "label"),
    ...ends.map((end) => cell(cellOf(end), "ratio", formats[key])),
  ];
  const returns = found.returns;
  return {
    kind: "cells",
    key: "returns",
    at: `A${at.returns}`,
    rows: [
      [
        cell(t("scenario.evaluation.column.return"), "header"),
        ...ends.map((end) => cell(t(`scenario.evaluation.column.${end}`), "headerNumber")),
      ],
      line("roiGross", (end) => orDash(`(${saved(end)}-${spent})/${spent}`, returns?.[end].roiGross)),
      line("roiNet", (end) => orDash(`${saved(end)}/${spent}`, returns?.[end].roiNet)),
      line("droi", (end) => orDash(`${savingCell(end)}*${annuity}/${spentNow}-1`, returns?.[end].droi)),
      line("npv", (end) => orDash(npv(end), returns?.[end].npv)),
      line("payback", (end) => payback(t, end, returns?.[end])),
    ],
  };
}

const formats = { roiGross: "0.0%", roiNet: "0.0%", droi: "0.0%", npv: money, payback: "0.00" } as const;

const [invest, running, years] = [inputCell("invest"), inputCell("runningPerYear"), inputCell("years")];
const annuity = `PV(${inputCell("discount")},${years},-1)`;
const spent = `(${invest}+${running}*${years})`;
const spentNow = `(${invest}+${running}*${annuity})`;

function saved(end: keyof Range): string {
  return `${savingCell(end)}*${years}`;
}

function npv(end: keyof Range): string {
  const column = flowColumns[end];
  return `${column}${at.firstYear}+NPV(${inputCell("discount")},${column}${at.firstYear + 1}:${column}${at.lastYear})`;
}

/** Flows are alike from year 1 on, so that the years below zero come first. */
function payback(t: ScenarioContext["t"], end: keyof Range, returns: MeasureReturn | undefined): Formula {
  const [own, sum] = [flowColumns[end], sumColumns[end]];
  const [sums, flows] = [`${sum}${at.firstYear}:${sum}${at.lastYear}`, `${own}${at.firstYear}:${own}${at.lastYear}`];
  const never = t("scenario.evaluation.never");
  const year = `COUNTIF(${sums},"<0")`;
  const inYear = `${year}-1-INDEX(${sums},${year})/INDEX(${flows},${year}+1)`;
  const text = `IF(COUNT(${sums})=0,"–",IF(${sum}${at.firstYear}>=0,0,IF(MAX(${sums})<0,${quote(never)},${inYear})))`;
  return returns?.payback === Infinity ? formula(`=IFERROR(${text},"–")`, never) : orDash(text, returns?.payback);
}
