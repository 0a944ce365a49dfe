import { cell } from "../../../report/cells";
import type { CellsBlock, ConditionalFormat, SheetPlan, Validation } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { inputCell, numberAt } from "../../inputCell";
import type { ScorecardSettings } from "../../scorecard/settings";
import { startingScorecard } from "../../scorecard/startingScorecard";
import { betterWords, indicatorsBlock, scoredIndicators } from "./indicators";
import { columns, limits, scorecardLayout, type ScorecardLayout } from "./layout";
import { perspectivesBlock, scorecardChart } from "./perspectives";

const number = 1e12;

/** Targets and actuals of the customer lifecycle in four perspectives, with weights and a score. */
export function scorecardSheet(context: ScenarioContext): SheetPlan {
  const { study, t } = context;
  const settings = study.scorecard ?? startingScorecard(t, study.model);
  const at = scorecardLayout(settings.indicators.length);
  const scored = scoredIndicators(context, settings);
  return {
    ...sheetFrame(context, "scorecard"),
    blocks: [
      titleBlock(context, "scorecard"),
      limitsBlock(context, settings),
      indicatorsBlock(context, settings, scored, at),
      perspectivesBlock(context, settings, scored, at),
      ...scorecardChart(context, scored, at),
    ],
    conditionalFormats: [
      ...checkFormats(at.first, at.total, "A", columns.score, columns.check, t("scenario.scorecard.fault.actual")),
      ...statusFormats(context, columns.status, at.first, at.total),
      ...statusFormats(context, "D", at.perspectives, at.chart - 2),
    ],
    validations: validations(context, at),
    columnWidths: [24, 40, 12, 12, 12, 12, 12, 12, 12, 20, 44],
  };
}

function limitsBlock({ t }: ScenarioContext, { good, watch }: ScorecardSettings): CellsBlock {
  const line = (key: "good" | "watch", value: number) => [
    cell(t(`scenario.scorecard.limit.${key}`), "label"),
    inputCell(value, numberAt("scorecard", key), "0"),
  ];
  return {
    kind: "cells",
    key: "limits",
    at: `A${limits.heading}`,
    rows: [[cell(t("scenario.scorecard.limits"), "heading")], line("good", good), line("watch", watch)],
  };
}

function statusFormats({ t }: ScenarioContext, letter: string, first: number, last: number): ConditionalFormat[] {
  const equal = (key: "good" | "act", style: "checkGood" | "checkBad"): ConditionalFormat => ({
    ...{ kind: "equal", range: `${letter}${first}:${letter}${last}`, style },
    value: t(`scenario.scorecard.status.${key}`),
  });
  return [equal("good", "checkGood"), equal("act", "checkBad")];
}

function validations({ t }: ScenarioContext, at: ScorecardLayout): Validation[] {
  const title = t("scenario.scorecard.indicators");
  const span = (from: keyof typeof columns, to = from) => `${columns[from]}${at.first}:${columns[to]}${at.last}`;
  const decimal = (range: string, [min, max]: readonly [number, number], message: string): Validation => {
    return { range, rule: { kind: "decimal", min, max }, title, message };
  };
  return [
    decimal("B7:B8", [0, 100], t("scenario.scorecard.fault.limit")),
    {
      range: span("better"),
      rule: { kind: "list", options: betterWords(t) },
      ...{ title, message: t("scenario.scorecard.fault.better") },
    },
    decimal(span("threshold", "actual"), [-number, number], t("scenario.scorecard.fault.number")),
    decimal(span("weight"), [0, 1], t("scenario.scorecard.fault.weight")),
  ];
}
