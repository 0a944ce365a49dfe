import { block, cell, row } from "../../../report/cells";
import { formula, onSheet } from "../../../report/formulas";
import type { Cell, Formula, SheetPlan } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import { textShare } from "../../../report/formats";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import type { ModelLine } from "../../model/scenarioModel";
import { driverColumns, driverSheetRow } from "../drivers/layout";
import { scenariosLayout } from "../scenarios/layout";
import { inWords } from "./inWords";

const first = 6;

/** What the outcome is, how every line is computed, where drivers come from, and what the model cannot say. */
export function assumptionsSheet(context: ScenarioContext): SheetPlan {
  const { study } = context;
  const lines = first + 3;
  const drivers = lines + study.model.lines.length + 3;
  const scenarios = drivers + study.model.drivers.length + 3;
  const limits = scenarios + 3;
  return {
    ...sheetFrame(context, "assumptions"),
    blocks: [
      titleBlock(context, "assumptions"),
      block(first, outcomeRows(context)),
      block(lines, lineRows(context)),
      block(drivers, driverRows(context)),
      block(scenarios, [
        row("heading", context.t("scenario.assumptions.scenarios"), null, null, null),
        [cell(weights(context), "label")],
      ]),
      block(limits, limitRows(context)),
    ],
    conditionalFormats: [],
    columnWidths: [40, 20, 64, 100],
  };
}

function directionOf({ t }: ScenarioContext, { moreIsBetter }: ModelLine): string {
  if (moreIsBetter === undefined) return t("scenario.assumptions.neither");
  return t(moreIsBetter ? "scenario.assumptions.more" : "scenario.assumptions.less");
}

function outcomeRows(context: ScenarioContext): Cell[][] {
  const { study, t } = context;
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const text = t("scenario.assumptions.outcomeText", { outcome: line.label, direction: directionOf(context, line) });
  return [row("heading", t("scenario.assumptions.outcome"), null, null, null), [cell(text, "label")]];
}

function lineRows(context: ScenarioContext): Cell[][] {
  const { study, t } = context;
  const labels = new Map([...study.model.drivers, ...study.model.lines].map(({ id, label }) => [id, label]));
  const titles = ["scenario.column.outcome", "scenario.column.id", "scenario.assumptions.symbols"] as const;
  return [
    row("heading", t("scenario.assumptions.lines"), null, null, null),
    [...titles, "scenario.assumptions.words" as const].map((key) => cell(t(key), "header")),
    ...study.model.lines.map((line) => [
      ...[line.label, line.id].map((text) => cell(text, "label")),
      cell(line.text, "text"),
      cell(
        inWords(line.formula, (name) => labels.get(name)!),
        "text",
      ),
    ]),
  ];
}

/** Sources follow the drivers sheet, where they may be typed anew. */
function driverRows({ study, t, names }: ScenarioContext): Cell[][] {
  const titles = ["scenario.column.driver", "scenario.column.id", "scenario.drivers.source"] as const;
  return [
    row("heading", t("scenario.assumptions.drivers"), null, null, null),
    titles.map((key) => cell(t(key), "header")),
    ...study.model.drivers.map(({ label, id, source }, place) => {
      const at = onSheet(names.sheets.drivers, `${driverColumns.source}${driverSheetRow(place)}`);
      return [...[label, id].map((text) => cell(text, "label")), cell(formula(`=${at}&""`, source), "link")];
    }),
  ];
}

function weights(context: ScenarioContext): Formula {
  const { study, t, names } = context;
  const at = scenariosLayout(context);
  const all = onSheet(names.sheets.scenarios, `${at.first}${at.weights}:${at.last}${at.weights}`);
  const total = study.scenarios.reduce((sum, { weight }) => sum + weight, 0);
  const part = { total: { expression: `TEXT(SUM(${all}),"0.0%")`, text: textShare(total) } };
  const [good, bad] = [
    sentence(t, "scenario.assumptions.weights", part),
    sentence(t, "scenario.assumptions.weightsBad", part),
  ];
  const isOne = Math.abs(total - 1) < 1e-9;
  const text = `=IF(ABS(SUM(${all})-1)<0.000000001,${good.formula.slice(1)},${bad.formula.slice(1)})`;
  return formula(text, (isOne ? good : bad).value);
}

const limits = ["average", "constant", "infinite", "end", "cause", "example"] as const;

function limitRows({ t }: ScenarioContext): Cell[][] {
  return [
    row("heading", t("scenario.assumptions.limits"), null, null, null),
    ...limits.map((key) => [cell(t(`scenario.assumptions.limit.${key}`), "label")]),
  ];
}
