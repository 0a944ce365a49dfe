import type { Translate } from "../../../i18n";
import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula, StyledCell } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt, orNull } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { liveCell } from "../../layout";
import { modelEvaluator } from "../../model/evaluateModel";
import { resultOf } from "../../result";
import { scoreOf, statusOf, weightedScore, type Status } from "../../scorecard/score";
import type { Indicator, ScorecardSettings } from "../../scorecard/settings";
import { valuesOf } from "../../study";
import { inputFormat } from "../../unitFormats";
import { columns, limits, type ScorecardLayout } from "./layout";

/** An indicator with what it is now. */
export interface Scored {
  readonly indicator: Indicator;
  readonly actual: number | null;
  readonly score: number | undefined;
}

/** Actuals of the live scenario, or as typed. */
export function scoredIndicators({ study }: ScenarioContext, { indicators }: ScorecardSettings): Scored[] {
  const values = modelEvaluator(study.model)(valuesOf(study, study.scenarios[study.active]!));
  return indicators.map((indicator) => {
    const { actual: given } = indicator;
    const actual = given !== null && typeof given === "object" ? values[given.id]! : given;
    return { indicator, actual, score: scoreOf(indicator, actual) };
  });
}

export function indicatorsBlock(
  context: ScenarioContext,
  settings: ScorecardSettings,
  scored: readonly Scored[],
  at: ScorecardLayout,
): CellsBlock {
  const { t } = context;
  const header = (Object.keys(columns) as (keyof typeof columns)[]).map((key) => {
    const isNumber = ["threshold", "target", "actual", "weight", "score"].includes(key);
    const style = isNumber ? "headerNumber" : key === "status" || key === "check" ? "headerAside" : "header";
    return cell(t(`scenario.scorecard.column.${key}`), style);
  });
  return {
    kind: "cells",
    key: "indicators",
    at: `A${at.heading}`,
    rows: [
      [cell(t("scenario.scorecard.indicators"), "heading")],
      header,
      ...scored.map((one, place) => indicatorCells(context, settings, one, { row: at.first + place, place })),
      totalCells(t, settings, scored, at),
      [cell(t("scenario.scorecard.note"), "note")],
    ],
  };
}

/** The words for the way an indicator should go. */
export function betterWords(t: Translate): readonly [higher: string, lower: string] {
  return [t("scenario.scorecard.higher"), t("scenario.scorecard.lower")];
}

function indicatorCells(
  context: ScenarioContext,
  settings: ScorecardSettings,
  { indicator, actual, score }: Scored,
  { row, place }: { readonly row: number; readonly place: number },
): Cell[] {
  const { t } = context;
  const { perspective, label, unit, threshold, target, higherIsBetter, weight } = indicator;
  const format = inputFormat(unit);
  const [higher, lower] = betterWords(t);
  const own = ["scorecard", "indicators", place] as const;
  const words = { [higher]: true, [lower]: false };
  return [
    ...[t(`scenario.scorecard.perspective.${perspective}`), label, t(`scenario.unit.${unit}`)].map((text) =>
      cell(text, "label"),
    ),
    inputCell(higherIsBetter ? higher : lower, { path: [...own, "higherIsBetter"], takes: words }),
    inputCell(threshold, numberAt(...own, "threshold"), format),
    inputCell(target, numberAt(...own, "target"), format),
    { ...actualCell(context, indicator, actual, format), input: orNull(numberAt(...own, "actual")) },
    inputCell(weight, numberAt(...own, "weight"), "0.0%"),
    cell(scoreFormula(t, score, row), "ratio", "0.0"),
    cell(statusFormula(t, statusOf(score, settings), `$${columns.score}${row}`), "aside"),
    cell(rowCheck(t, indicator, actual, row), "checkGood"),
  ];
}

function actualCell(context: ScenarioContext, { actual }: Indicator, value: number | null, format: string): StyledCell {
  if (actual === null || typeof actual === "number") return cell(actual, "input", format);
  return cell(formula(`=${liveCell(context, actual.id)}`, resultOf(value ?? NaN)), "link", format);
}

/** A dash where the row cannot be scored. */
function scoreFormula(t: Translate, score: number | undefined, row: number): Formula {
  const { threshold, target, actual } = mapped(row);
  const [isUnknown, isTurned] = [`NOT(ISNUMBER(${actual}))`, turned(t, row)];
  const text = `MAX(0,MIN(100,(${actual}-${threshold})/(${target}-${threshold})*100))`;
  return formula(`=IFERROR(IF(OR(${isUnknown},${isTurned}),"–",${text}),"–")`, score ?? "–");
}

function turned(t: Translate, row: number): string {
  const { threshold, target, better } = mapped(row);
  const [higher, lower] = betterWords(t).map(quote);
  return `NOT(OR(AND(${better}=${higher},${target}>${threshold}),AND(${better}=${lower},${target}<${threshold})))`;
}

/** Text first, so that grey print still tells. */
export function statusFormula(t: Translate, status: Status, score: string): Formula {
  const words = (key: Status) => quote(t(`scenario.scorecard.status.${key}`));
  const rounded = `ROUND(${score},6)`;
  const known = `IF(${rounded}>=${limits.good},${words("good")},IF(${rounded}>=${limits.watch},${words("watch")},${words("act")}))`;
  return formula(`=IF(ISNUMBER(${score}),${known},${words("unknown")})`, t(`scenario.scorecard.status.${status}`));
}

function rowCheck(t: Translate, indicator: Indicator, actualNow: number | null, row: number): Formula {
  const { threshold, target, actual, weight } = mapped(row);
  const { threshold: from, target: to, higherIsBetter } = indicator;
  return inputCheck([
    {
      condition: `COUNT(${threshold},${target})<2`,
      ...{ holds: false, sentence: t("scenario.scorecard.fault.number") },
    },
    {
      condition: turned(t, row),
      ...{ holds: from === to || to > from !== higherIsBetter, sentence: t("scenario.scorecard.fault.turned") },
    },
    {
      condition: `OR(NOT(ISNUMBER(${weight})),${weight}<0,${weight}>1)`,
      ...{ holds: !(indicator.weight >= 0 && indicator.weight <= 1), sentence: t("scenario.scorecard.fault.weight") },
    },
    {
      condition: `ISNA(${actual})`,
      holds: actualNow !== null && !Number.isFinite(actualNow),
      sentence: t("scenario.scorecard.fault.none"),
    },
    {
      condition: `NOT(ISNUMBER(${actual}))`,
      holds: actualNow === null || !Number.isFinite(actualNow),
      sentence: t("scenario.scorecard.fault.actual"),
    },
  ]);
}

function mapped(row: number): Record<keyof typeof columns, string> {
  return Object.fromEntries(Object.entries(columns).map(([key, letter]) => [key, `$${letter}${row}`])) as never;
}

/** Whole score of the indicators that have one; the weights of all must be 100 %. */
function totalCells(t: Translate, settings: ScorecardSettings, scored: readonly Scored[], at: ScorecardLayout): Cell[] {
  const column = (key: keyof typeof columns) => `$${columns[key]}$${at.first}:$${columns[key]}$${at.last}`;
  const total = weightedScore(scored.map(({ score, indicator }) => ({ score, weight: indicator.weight })));
  const weights = scored.reduce((sum, { indicator }) => sum + indicator.weight, 0);
  const own = `$${columns.weight}${at.total}`;
  const known = `SUMPRODUCT(--ISNUMBER(${column("score")}),${column("weight")})`;
  return [
    cell(t("scenario.scorecard.total"), "total"),
    ...Array.from({ length: 6 }, () => cell(null, "total")),
    cell(formula(`=SUM(${column("weight")})`, weights), "total", "0.0%"),
    cell(
      formula(`=IFERROR(SUMPRODUCT(${column("score")},${column("weight")})/${known},"–")`, total ?? "–"),
      ...(["totalRatio", "0.0"] as const),
    ),
    cell(statusFormula(t, statusOf(total, settings), `$${columns.score}${at.total}`), "total"),
    cell(
      inputCheck([
        {
          condition: `ABS(${own}-1)>0.00001`,
          holds: Math.abs(weights - 1) > 0.00001,
          sentence: t("scenario.scorecard.fault.total"),
        },
      ]),
      "checkGood",
    ),
  ];
}
