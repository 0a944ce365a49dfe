import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import { textNumber } from "../../../report/formats";
import type { Cell, CellsBlock } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { BudgetSplitSettings } from "../../budgetSplit/settings";
import type { BudgetSplit } from "../../budgetSplit/split";
import type { ScenarioContext } from "../../context";
import { orNone, resultOf } from "../../result";
import { at, cells } from "./layout";

interface Cost {
  readonly average: number;
  readonly marginal: number;
}

/** What a customer costs on average, and what one more costs: today and at the optimum, won and kept. */
export function averageBlock({ t }: ScenarioContext, split: BudgetSplit, settings: BudgetSplitSettings): CellsBlock {
  const { optimum } = split;
  const first = at.average.first;
  const today = costs(split, settings, settings.acquisition, settings.retention);
  const best = costs(
    split,
    settings,
    { spend: optimum.acquisitionSpend, rate: optimum.acquisitionRate },
    { spend: optimum.retentionSpend, rate: optimum.retentionRate },
  );
  const own = (row: number) => `B${row}`;
  const { acquisition, retention } = cells;
  return {
    kind: "cells",
    key: "average",
    at: `A${at.heading.average}`,
    rows: [
      [cell(t("scenario.split.average"), "heading")],
      [
        cell(t("scenario.split.cost"), "header"),
        ...[t("scenario.split.onAverage"), t("scenario.split.oneMore")].map((title) => cell(title, "headerNumber")),
      ],
      line(t("scenario.split.wonToday"), "acquisition", acquisition.spend, acquisition.rate, today[0]),
      line(t("scenario.split.keptToday"), "retention", retention.spend, retention.rate, today[1]),
      ratio(t("scenario.split.ratio"), first, today),
      line(
        t("scenario.split.wonBest"),
        "acquisition",
        own(at.optimum.acquisitionSpend),
        own(at.optimum.acquisitionRate),
        best[0],
      ),
      line(
        t("scenario.split.keptBest"),
        "retention",
        own(at.optimum.retentionSpend),
        own(at.optimum.retentionRate),
        best[1],
      ),
      ratio(t("scenario.split.ratio"), first + 3, best),
      [cell(warning(t, first, today), "finding")],
      [cell(t("scenario.split.averageNote"), "note")],
    ],
  };
}

interface Point {
  readonly spend: number;
  readonly rate: number;
}

function costs({ slopes }: BudgetSplit, settings: BudgetSplitSettings, won: Point, kept: Point): [Cost, Cost] {
  const cost = ({ spend, rate }: Point, ceiling: number, slope: number): Cost => ({
    average: spend / rate,
    marginal: 1 / (slope * (ceiling - rate)),
  });
  return [cost(won, settings.acquisition.ceiling, slopes[0]), cost(kept, settings.retention.ceiling, slopes[1])];
}

function line(label: string, side: "acquisition" | "retention", spend: string, rate: string, cost: Cost): Cell[] {
  const { ceiling, slope } = cells[side];
  return [
    cell(label, "label"),
    cell(formula(orNone(`${spend}/${rate}`), resultOf(cost.average)), "formula", "#,##0.00"),
    cell(formula(orNone(`1/(${slope}*(${ceiling}-${rate}))`), resultOf(cost.marginal)), "formula", "#,##0.00"),
  ];
}

function ratio(label: string, row: number, [won, kept]: readonly [Cost, Cost]): Cell[] {
  const text = (letter: string) => orNone(`${letter}${row}/${letter}${row + 1}`);
  const format = '0.00"×"';
  return [
    cell(label, "label"),
    cell(formula(text("B"), resultOf(won.average / kept.average)), "total", format),
    cell(formula(text("C"), resultOf(won.marginal / kept.marginal)), "total", format),
  ];
}

/**
 * The ratio of averages says nothing about the next unit of money (Pfeifer 2005, The optimal ratio of acquisition and
 * retention costs, Journal of Targeting, Measurement and Analysis for Marketing 13(2)).
 */
function warning(t: ScenarioContext["t"], row: number, [won, kept]: readonly [Cost, Cost]) {
  const part = (letter: string, value: number) => ({
    expression: `IFERROR(TEXT(${letter}${row + 2},"0.00"),"–")`,
    text: textNumber(value, 2),
  });
  return sentence(t, "scenario.split.averageWarning", {
    average: part("B", won.average / kept.average),
    marginal: part("C", won.marginal / kept.marginal),
  });
}
