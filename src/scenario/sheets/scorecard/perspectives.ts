import type { Translate } from "../../../i18n";
import { cell } from "../../../report/cells";
import { placeChart } from "../../../report/charts/place";
import { textNumber } from "../../../report/formats";
import { formula } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block, CellsBlock } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { statusOf, weightedScore } from "../../scorecard/score";
import { perspectives, type ScorecardSettings } from "../../scorecard/settings";
import { statusFormula, type Scored } from "./indicators";
import { columns, type ScorecardLayout } from "./layout";

/** The four perspectives: weight, score and how many of their indicators have one. */
export function perspectivesBlock(
  { t }: ScenarioContext,
  settings: ScorecardSettings,
  scored: readonly Scored[],
  at: ScorecardLayout,
): CellsBlock {
  const titles = (["weight", "score"] as const).map((key) =>
    cell(t(`scenario.scorecard.column.${key}`), "headerNumber"),
  );
  return {
    kind: "cells",
    key: "perspectives",
    at: `A${at.summary}`,
    rows: [
      [cell(t("scenario.scorecard.perspectives"), "heading")],
      [
        cell(t("scenario.scorecard.column.perspective"), "header"),
        ...titles,
        cell(t("scenario.scorecard.column.status"), "headerAside"),
      ],
      ...perspectives.map((perspective, place) => {
        const row = at.perspectives + place;
        const own = scored.filter(({ indicator }) => indicator.perspective === perspective);
        const score = weightedScore(own.map(({ score: one, indicator }) => ({ score: one, weight: indicator.weight })));
        const isOwn = `--(${all("perspective", at)}=$A${row})`;
        const isKnown = `--ISNUMBER(${all("score", at)})`;
        const weight = own.reduce((sum, { indicator }) => sum + indicator.weight, 0);
        const text = `SUMPRODUCT(${isOwn},${all("weight", at)},${all("score", at)})/SUMPRODUCT(${isOwn},${isKnown},${all("weight", at)})`;
        return [
          cell(t(`scenario.scorecard.perspective.${perspective}`), "label"),
          cell(formula(`=SUMPRODUCT(${isOwn},${all("weight", at)})`, weight), "formula", "0.0%"),
          cell(formula(`=IFERROR(${text},"–")`, score ?? "–"), "ratio", "0.0"),
          cell(statusFormula(t, statusOf(score, settings), `$C${row}`), "aside"),
        ];
      }),
    ],
  };
}

function all(key: keyof typeof columns, at: ScorecardLayout): string {
  return `$${columns[key]}$${at.first}:$${columns[key]}$${at.last}`;
}

/** Scores of the perspectives, and what all of it comes to. */
export function scorecardChart(context: ScenarioContext, scored: readonly Scored[], at: ScorecardLayout): Block[] {
  const { t } = context;
  const range = (letter: string) => ({
    sheet: "scorecard",
    range: `${letter}${at.perspectives}:${letter}${at.perspectives + perspectives.length - 1}`,
  });
  return placeChart(
    {
      chart: {
        ...{ name: "Perspectives", type: "barClustered", legend: false, labels: "0.0" },
        title: `${t("scenario.scorecard.perspectives")}\n${t("scenario.scorecard.chartWhen")}`,
        categories: range("A"),
        series: [{ name: t("scenario.scorecard.column.score"), values: range("C"), ...palette.total }],
        valueAxis: { title: t("scenario.scorecard.column.score"), format: "0", min: 0, max: 100 },
        categoryAxis: {},
      },
      finding: finding(t, scored, at),
    },
    "A",
    "F",
    at.chart,
  );
}

function finding(t: Translate, scored: readonly Scored[], at: ScorecardLayout) {
  const total = weightedScore(scored.map(({ score, indicator }) => ({ score, weight: indicator.weight })));
  const own = `$${columns.score}$${at.total}`;
  return sentence(t, "scenario.scorecard.finding", {
    score: {
      expression: `IF(ISNUMBER(${own}),TEXT(${own},"0.0"),"–")`,
      text: total === undefined ? "–" : textNumber(total, 1),
    },
    known: {
      expression: `COUNT(${all("score", at)})`,
      text: String(scored.filter(({ score }) => score !== undefined).length),
    },
    count: { expression: `ROWS(${all("score", at)})`, text: String(scored.length) },
  });
}
