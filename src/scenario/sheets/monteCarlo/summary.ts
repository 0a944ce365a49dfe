import { cell } from "../../../report/cells";
import { formula, onSheet, quote } from "../../../report/formulas";
import type { Cell, CellContent, CellsBlock } from "../../../report/plan";
import { version } from "../../../report/version";
import type { ScenarioContext } from "../../context";
import { lineRow } from "../../layout";
import { baseValues, modelEvaluator } from "../../model/evaluateModel";
import type { ModelLine } from "../../model/scenarioModel";
import { orNone, resultOf } from "../../result";
import { percentileShares, type Simulation } from "../../simulate/simulation";
import { valuesOf } from "../../study";
import { resultFormat } from "../../unitFormats";
import { scenarioLetters } from "../scenarios/layout";
import { at, tablesOf } from "./layout";
import { simulatedCheck } from "./simulatedDrivers";

/** What was run, and whether the drivers are still those that it was run with. */
export function runBlock(context: ScenarioContext, line: ModelLine, result: Simulation): CellsBlock {
  const { t } = context;
  const { drivers: rows } = at;
  const format = resultFormat(line.unit);
  const base = baseOutcome(context);
  const { first, last } = tablesOf(result).simulated;
  const checks = `${simulatedCheck(context)}${first}:${simulatedCheck(context)}${last}`;
  const [then, now] = [`B${rows.baseThen}`, `B${rows.baseNow}`];
  const isSame = `AND(ABS(${now}-${then})<=1E-9*MAX(1,ABS(${then})),B${rows.changed}=0)`;
  const changed = t("scenario.chance.changed");
  const number = (
    label: string,
    content: CellContent,
    style: "formula" | "link" = "formula",
    shown = "#,##0",
  ): Cell[] => [cell(label, "label"), cell(content, style, shown)];
  return {
    kind: "cells",
    key: "run",
    at: `A${at.run.heading}`,
    rows: [
      [cell(t("scenario.chance.run"), "heading"), cell(null, "heading")],
      [cell(t("scenario.chance.outcome"), "label"), cell(line.label, "aside")],
      number(t("scenario.chance.seed"), result.seed, "formula", "0.##########"),
      [cell(t("scenario.chance.sampling"), "label"), cell(t(`scenario.sampling.${result.sampling}`), "aside")],
      number(t("scenario.chance.runs"), result.runs),
      [cell(t("scenario.chance.version"), "label"), cell(version, "aside")],
      number(t("scenario.chance.outside"), result.outside),
      number(t("scenario.chance.withoutValue"), result.withoutValue),
      number(t("scenario.chance.baseThen"), numberOrNone(base), "formula", format),
      number(t("scenario.chance.baseNow"), formula(`=${baseCell(context)}`, resultOf(base)), "link", format),
      number(t("scenario.chance.simulatedDrivers"), result.contributions.length),
      number(t("scenario.chance.changedDrivers"), formula(`=ROWS(${checks})-COUNTIF(${checks},"✓")`, 0)),
      [
        cell(t("scenario.drivers.check"), "label"),
        cell(
          formula(
            `=IF(IFERROR(${isSame},FALSE),${quote("✓")},${quote(changed)})`,
            Number.isFinite(base) ? "✓" : changed,
          ),
          "checkGood",
        ),
      ],
      [cell(t("scenario.chance.note"), "note")],
    ],
  };
}

function numberOrNone(value: number): CellContent {
  return Number.isFinite(value) ? value : null;
}

function baseOutcome({ study }: ScenarioContext): number {
  const values = { ...baseValues(study.model), ...valuesOf(study, study.scenarios[0]!) };
  return modelEvaluator(study.model)(values)[study.model.outcome]!;
}

function baseCell(context: ScenarioContext): string {
  const row = lineRow(context, context.study.model.outcome) + 1;
  return onSheet(context.names.sheets.scenarios, `${scenarioLetters(context)[0]!}${row}`);
}

/** Mean, spread, percentiles and chances: simulated values, but for the band around the mean. */
export function resultsBlock({ t }: ScenarioContext, { unit }: ModelLine, result: Simulation): CellsBlock {
  const format = resultFormat(unit);
  const { mean, standardDeviation, standardError, percentiles, belowZero, belowCac } = result;
  const { results } = at;
  const line = (label: string, content: CellContent, shown = format): Cell[] => [
    cell(label, "label"),
    cell(content, "formula", shown),
  ];
  const band = (sign: "-" | "+") =>
    formula(
      orNone(`B${results.mean}${sign}1.96*B${results.error}`),
      mean + (sign === "-" ? -1.96 : 1.96) * standardError,
    );
  const name = (share: number) => t("scenario.chance.percentile", { percent: Math.round(share * 100) });
  return {
    kind: "cells",
    key: "results",
    at: `A${results.heading}`,
    rows: [
      [cell(t("scenario.chance.results"), "heading"), cell(null, "heading")],
      [cell(t("scenario.split.result"), "header"), cell(t("scenario.chance.simulated"), "headerNumber")],
      [cell(t("scenario.chance.mean"), "total"), cell(mean, "total", format)],
      line(t("scenario.chance.deviation"), standardDeviation),
      line(t("scenario.chance.error"), standardError),
      line(t("scenario.chance.low"), band("-")),
      line(t("scenario.chance.high"), band("+")),
      ...percentileShares.map((share, i) => line(name(share), percentiles[i]!)),
      line(t("scenario.chance.belowZero"), belowZero, "0.0%"),
      ...(belowCac === undefined ? [] : [line(t("scenario.chance.belowCac"), belowCac, "0.0%")]),
    ],
  };
}
