import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula } from "../../../report/plan";
import { curveStep, type Claimed, type ClaimFigures } from "../../claims/claims";
import type { ScenarioContext } from "../../context";
import type { LiveValues } from "../../liveValues";
import { inputCheck } from "../../inputCheck";
import { inputCell, numberAt } from "../../inputCell";
import { orNone, resultOf } from "../../result";
import {
  claimsLayout as at,
  figureCell,
  figureIds,
  settingCell,
  settingEnds,
  settingIds,
  type inputIds,
} from "./layout";

const settingFormats: Readonly<Record<keyof Claimed, string>> = {
  ...{ keepMonths: "0", times: "0.0", points: "0.0%", gainLeast: "0%", gainMost: "0%", top: "0%", profit: "0%" },
};

/** What the claims claim: inputs, to be changed as one likes. */
export function settingBlock({ t }: ScenarioContext, claimed: Claimed): CellsBlock {
  return {
    kind: "cells",
    key: "settings",
    at: `A${at.settings}`,
    rows: [
      row("heading", t("scenario.claims.settings"), null, null),
      ...settingIds.map((id): Cell[] => [
        cell(t(`scenario.claims.${id}`), "label"),
        null,
        inputCell(claimed[id], numberAt("claims", "claimed", id), settingFormats[id]),
        cell(settingCheck(t, id, claimed[id]), "checkGood"),
      ]),
    ],
  };
}

function settingCheck(t: ScenarioContext["t"], id: keyof Claimed, value: number): Formula {
  const [least, most] = settingEnds(id);
  const own = settingCell(id);
  return inputCheck([
    {
      condition: `OR(NOT(ISNUMBER(${own})),${own}<${least},${own}>${most})`,
      holds: !(value >= least && value <= most),
      sentence: t("scenario.driverError", { label: t(`scenario.claims.${id}`), least, most }),
    },
  ]);
}

const figureFormats: Readonly<Record<(typeof figureIds)[number], string>> = {
  ...{ keepCost: "#,##0.00", ratio: "0.00", spendIf: "#,##0.00", yearly: "0.0%", raised: "0.0%" },
  ...{ churnRaised: "0.000%", clvRaised: "#,##0.00", gain: "0.0%", needed: "0.000%", neededYear: "0.0%" },
};

/** A figure a row, each a formula of live values and of what is claimed. */
export function figureBlock(
  { t }: ScenarioContext,
  figures: ClaimFigures,
  { cellOf }: LiveValues<(typeof inputIds)[number]>,
): CellsBlock {
  const [cac, m, clv, d, g] = (["cac", "margin", "clv", "discount_month", "expansion"] as const).map(cellOf) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const [raised, rate] = [figureCell("raised"), `(1-${figureCell("churnRaised")})`];
  const target = `(${clv}*(1+${settingCell("gainLeast")}))`;
  const needed = `${target}*(1+${d})/(${m}+${target}*(1+${g}))`;
  const texts: Readonly<Record<(typeof figureIds)[number], string>> = {
    keepCost: `${cellOf("retention_spend")}*${settingCell("keepMonths")}`,
    ratio: `${cac}/${figureCell("keepCost")}`,
    spendIf: `${cac}/${settingCell("times")}/${settingCell("keepMonths")}`,
    yearly: `(1-${cellOf("churn")})^12`,
    raised: `${figureCell("yearly")}+${settingCell("points")}`,
    churnRaised: `IF(${raised}<1,1-${raised}^(1/12),NA())`,
    clvRaised: `IF(1+${d}>${rate}*(1+${g}),${m}*${rate}/(1+${d}-${rate}*(1+${g})),NA())`,
    gain: `IF(${clv}>0,${figureCell("clvRaised")}/${clv}-1,NA())`,
    needed: `IF(AND(${clv}>0,${needed}<1),${needed},NA())`,
    neededYear: `${figureCell("needed")}^12`,
  };
  return {
    kind: "cells",
    key: "workings",
    at: `A${at.workings}`,
    rows: [
      row("heading", t("scenario.claims.workings"), null, null),
      ...figureIds.map((id): Cell[] => [
        cell(t(`scenario.claims.${id}`), "label"),
        null,
        cell(formula(orNone(texts[id]), resultOf(figures[id])), "formula", figureFormats[id]),
      ]),
    ],
  };
}

/** The profit of the best customers, as the data tell it. */
export function curveBlock({ t }: ScenarioContext, curve: readonly number[]): CellsBlock {
  return {
    kind: "cells",
    key: "curve",
    at: `A${at.curve}`,
    rows: [
      row("heading", t("scenario.claims.curve"), null, null),
      [cell(t("scenario.claims.best"), "header"), cell(t("scenario.claims.theirProfit"), "headerNumber")],
      ...curve.map((share, place): Cell[] => [
        cell(Number((place * curveStep).toFixed(2)), "month", "0%"),
        cell(share, "formula", "0.0%"),
      ]),
    ],
  };
}
