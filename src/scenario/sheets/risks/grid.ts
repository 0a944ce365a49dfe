import { columnLetters } from "../../../report/address";
import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, ConditionalFormat } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt } from "../../inputCell";
import { severe, type RatedRisk } from "../../risks/register";
import { classes } from "../../risks/settings";
import { columns as c, type RiskRows } from "./layout";

/** From this product of classes on, a risk is worth watching. */
const notable = 6;
/** First column of the grid before and after the responses. */
const places = { before: 1, after: 7 } as const;

/** Lower limits of the classes. */
export function scaleBlock(
  { t }: ScenarioContext,
  limits: readonly [probability: readonly number[], impact: readonly number[]],
  rows: RiskRows,
): CellsBlock {
  const titles = [t("scenario.risk.probabilityFrom"), t("scenario.risk.impactFrom")];
  return {
    kind: "cells",
    key: "scale",
    at: `A${rows.scale}`,
    rows: [
      [cell(t("scenario.risk.scale"), "heading")],
      [cell(t("scenario.risk.class"), "header"), ...titles.map((title) => cell(title, "headerNumber"))],
      ...classes.map((number, i): Cell[] => [
        cell(number, "month", "0"),
        inputCell(limits[0][i]!, numberAt("risks", "probabilityLimits", i), "0%"),
        inputCell(limits[1][i]!, numberAt("risks", "impactLimits", i), "#,##0"),
      ]),
    ],
  };
}

/** Five by five cells with the number of risks, the most probable on top, before and after the responses. */
export function gridBlocks({ t }: ScenarioContext, risks: readonly RatedRisk[], rows: RiskRows): CellsBlock[] {
  return (["before", "after"] as const).map((state): CellsBlock => {
    const first = places[state];
    const [probability, impact] =
      state === "before"
        ? ([c.classProbability, c.classImpact] as const)
        : ([c.classProbabilityAfter, c.classImpactAfter] as const);
    const range = (letter: string) => `$${letter}$${rows.first}:$${letter}$${rows.last}`;
    const lines = [...classes].reverse().map((p, down): Cell[] => [
      cell(p, "headerNumber", "0"),
      ...classes.map((i, right) => {
        const label = `$${columnLetters(first - 1)}${rows.gridFirst + down}`;
        const title = `${columnLetters(first + right)}$${rows.gridFirst - 1}`;
        const count = risks.filter((risk) => risk[state][0] === p && risk[state][1] === i).length;
        return cell(
          formula(`=COUNTIFS(${range(probability)},${label},${range(impact)},${title})`, count),
          "formula",
          '0;-0;"–"',
        );
      }),
    ]);
    return {
      kind: "cells",
      key: `grid-${state}`,
      at: `${columnLetters(first - 1)}${rows.grid}`,
      rows: [
        [cell(t(`scenario.risk.grid.${state}`), "heading")],
        [cell(t("scenario.risk.gridCorner"), "headerNumber"), ...classes.map((i) => cell(i, "headerNumber", "0"))],
        ...lines,
      ],
    };
  });
}

/** Red where classes multiply to a severe risk, green where to a small one; the count says how many. */
export function gridFormats(rows: RiskRows): ConditionalFormat[] {
  const last = rows.gridFirst + classes.length - 1;
  return Object.values(places).flatMap((first): ConditionalFormat[] => {
    const range = `${columnLetters(first)}${rows.gridFirst}:${columnLetters(first + classes.length - 1)}${last}`;
    const product = `$${columnLetters(first - 1)}${rows.gridFirst}*${columnLetters(first)}$${rows.gridFirst - 1}`;
    return [
      { kind: "expression", range, formula: `=${product}>=${severe}`, style: "differenceBad" },
      { kind: "expression", range, formula: `=${product}<${notable}`, style: "differenceGood" },
    ];
  });
}
