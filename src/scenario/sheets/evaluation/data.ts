import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula, Validation } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { changeOf, sampleKeys, type SampleKey } from "../../evaluation/evaluate";
import type { EvaluationSettings, EvaluationUnit } from "../../evaluation/settings";
import { inputCell, numberAt, orNull, textAt } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { at, columns, dataRows, lastData, workingsTop } from "./layout";

const number = "#,##0.00";
const limit = 1e12;

/** Step 2: values by unit, each row with its change and whether it can be used. */
export function dataBlock(context: ScenarioContext, settings: EvaluationSettings): CellsBlock {
  const { t } = context;
  const header = (["unit", "group", "before", "after", "change", "check"] as const).map((key) =>
    cell(t(`scenario.evaluation.column.${key}`), headerStyles[key]),
  );
  return {
    kind: "cells",
    key: "data",
    at: `${columns.unit}${at.planHeading}`,
    rows: [
      [cell(t("scenario.evaluation.step.collect", { source: settings.source }), "heading")],
      header,
      ...lines(settings).map((unit, place) => dataCells(context, unit, at.firstData + place)),
    ],
  };
}

const headerStyles = {
  ...({ unit: "header", group: "header", check: "headerAside" } as const),
  ...({ before: "headerNumber", after: "headerNumber", change: "headerNumber" } as const),
};

function lines(settings: EvaluationSettings): (EvaluationUnit | undefined)[] {
  return Array.from({ length: dataRows(settings) }, (_, place) => settings.units[place]);
}

function dataCells(context: ScenarioContext, unit: EvaluationUnit | undefined, row: number): Cell[] {
  const { t } = context;
  const { before, after, check } = columns;
  const own = ["evaluation", "units", row - at.firstData] as const;
  const [treated, control] = groupWords(t);
  const groups = { [treated]: "treated", [control]: "control" };
  const both = `AND(${check}${row}="✓",COUNT(${before}${row}:${after}${row})=2)`;
  const change = unit && changeOf(unit);
  return [
    inputCell(unit?.unit ?? null, textAt(...own, "unit"), "@"),
    inputCell(unit ? t(`scenario.evaluation.group.${unit.group}`) : null, { path: [...own, "group"], takes: groups }),
    inputCell(unit?.before ?? null, orNull(numberAt(...own, "before")), number),
    inputCell(unit?.after ?? null, orNull(numberAt(...own, "after")), number),
    cell(formula(`=IF(${both},${after}${row}-${before}${row},"")`, change ?? ""), "formula", number),
    cell(rowCheck(context, unit, row), "checkGood"),
  ];
}

/** Nothing for an empty line, a tick for one that counts, else what is wrong with it. */
function rowCheck({ t }: ScenarioContext, unit: EvaluationUnit | undefined, row: number): Formula {
  const { unit: name, group, before, after } = columns;
  const values = `${before}${row}:${after}${row}`;
  const [treated, control] = groupWords(t);
  const hasNone = unit !== undefined && unit.before === null && unit.after === null;
  const { formula: text, value } = inputCheck([
    {
      condition: `AND(${group}${row}<>${quote(treated)},${group}${row}<>${quote(control)})`,
      ...{ holds: false, sentence: t("scenario.evaluation.fault.group") },
    },
    {
      condition: `COUNTA(${values})>COUNT(${values})`,
      ...{ holds: false, sentence: t("scenario.evaluation.fault.value") },
    },
    { condition: `COUNT(${values})=0`, holds: hasNone, sentence: t("scenario.evaluation.fault.none") },
  ]);
  return formula(`=IF(COUNTA(${name}${row}:${after}${row})=0,"",${text.slice(1)})`, unit ? value : "");
}

function groupWords(t: ScenarioContext["t"]): readonly [treated: string, control: string] {
  return [t("scenario.evaluation.group.treated"), t("scenario.evaluation.group.control")];
}

/** Values and changes by group, one column each, for the formulas of the analysis. */
export function workingsBlock({ t }: ScenarioContext, settings: EvaluationSettings): CellsBlock {
  const titles = sampleKeys.map((key) => cell(t(`scenario.evaluation.sample.${key}`), "headerNumber"));
  const name = (row: number, unit: EvaluationUnit | undefined) =>
    cell(formula(`=${columns.unit}${row}&""`, unit?.unit ?? ""), "label");
  return {
    kind: "cells",
    key: "workings",
    at: `A${workingsTop(settings)}`,
    rows: [
      [cell(t("scenario.evaluation.workings"), "heading")],
      [cell(t("scenario.evaluation.column.unit"), "header"), ...titles],
      ...lines(settings).map((unit, place) => [
        name(at.firstData + place, unit),
        ...sampleKeys.map((key) => working(t, key, unit, at.firstData + place)),
      ]),
    ],
  };
}

const sources = { Before: "before", After: "after", Change: "change" } as const;

function working(t: ScenarioContext["t"], key: SampleKey, unit: EvaluationUnit | undefined, row: number): Cell {
  const group = key.startsWith("treated") ? "treated" : "control";
  const source = sources[key.slice(group.length) as keyof typeof sources];
  const word = t(`scenario.evaluation.group.${group}`);
  const own = `$${columns[source]}${row}`;
  const isUsed = `AND($${columns.check}${row}="✓",$${columns.group}${row}=${quote(word)},ISNUMBER(${own}))`;
  const value = unit?.group === group ? (source === "change" ? changeOf(unit) : unit[source]) : null;
  return cell(formula(`=IF(${isUsed},${own},"")`, value ?? ""), "formula", number);
}

/** What may be typed. */
export function dataValidations({ t }: ScenarioContext, settings: EvaluationSettings): Validation[] {
  const title = t("scenario.evaluation.title.data");
  const span = (from: string, to: string) => `${from}${at.firstData}:${to}${lastData(settings)}`;
  return [
    {
      range: span(columns.group, columns.group),
      rule: { kind: "list", options: groupWords(t) },
      ...{ title, message: t("scenario.evaluation.fault.group") },
    },
    {
      range: span(columns.before, columns.after),
      rule: { kind: "decimal", min: -limit, max: limit },
      ...{ title, message: t("scenario.evaluation.fault.value") },
    },
  ];
}
