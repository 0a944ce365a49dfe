import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, ConditionalFormat } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { lineRow } from "../../layout";
import type { ModelLine } from "../../model/scenarioModel";
import { orNone, resultOf } from "../../result";
import { resultFormat } from "../../unitFormats";
import { scenarioLetters, type ScenariosLayout } from "./layout";
import { outcomes } from "./outcomeBlock";

/** What each scenario differs from the base, line by line; undefined where there is no other scenario. */
export function differenceBlock(context: ScenarioContext, at: ScenariosLayout): CellsBlock | undefined {
  const { study, t } = context;
  if (study.scenarios.length < 2) return undefined;
  const values = outcomes(context).slice(1);
  const names = study.scenarios.slice(1).map(({ name }) => name);
  return {
    kind: "cells",
    key: "differences",
    at: `A${at.differences.heading}`,
    rows: [
      row("heading", t("scenario.differences", { base: study.scenarios[0]!.name })),
      [
        ...[t("scenario.column.outcome"), t("scenario.column.id"), t("scenario.column.unit")].map((title) =>
          cell(title, "header"),
        ),
        ...["", "", ...names].map((name) => cell(name, "headerNumber")),
      ],
      ...study.model.lines.map((line) => lineCells(context, line, values)),
    ],
  };
}

function lineCells(
  context: ScenarioContext,
  { id, label, unit }: ModelLine,
  values: readonly Readonly<Record<string, number>>[],
): Cell[] {
  const [base, ...others] = scenarioLetters(context);
  const line = lineRow(context, id) + 1;
  return [
    ...[label, id, context.t(`scenario.unit.${unit}`)].map((text) => cell(text, "label")),
    ...[null, null],
    ...others.map((letter, place) => {
      const difference = values[place + 1]![id]! - values[0]![id]!;
      return cell(
        formula(orNone(`${letter}${line}-$${base!}${line}`), resultOf(difference)),
        "formula",
        resultFormat(unit),
      );
    }),
  ];
}

/** Green where the scenario is better for the business, red where it is worse; the sign says it in grey print. */
export function differenceFormats(context: ScenarioContext, at: ScenariosLayout): ConditionalFormat[] {
  const [, first, ...rest] = scenarioLetters(context);
  if (first === undefined) return [];
  const last = rest.at(-1) ?? first;
  return context.study.model.lines.flatMap(({ moreIsBetter }, place): ConditionalFormat[] => {
    if (moreIsBetter === undefined) return [];
    const line = at.differences.first + place;
    const range = `${first}${line}:${last}${line}`;
    const rule = (sign: string, style: "differenceGood" | "differenceBad") =>
      ({
        kind: "expression",
        range,
        formula: `=AND(ISNUMBER(${first}${line}),${first}${line}${sign}0)`,
        style,
      }) as const;
    return [
      rule(">", moreIsBetter ? "differenceGood" : "differenceBad"),
      rule("<", moreIsBetter ? "differenceBad" : "differenceGood"),
    ];
  });
}
