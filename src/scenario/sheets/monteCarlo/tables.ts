import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { ModelLine } from "../../model/scenarioModel";
import { orNone } from "../../result";
import type { Simulation } from "../../simulate/simulation";
import { resultFormat } from "../../unitFormats";
import { tablesOf } from "./layout";

/** Counts by bin, simulated; their shares and the cumulative share by formula. */
export function histogramBlock({ t }: ScenarioContext, { unit }: ModelLine, result: Simulation): CellsBlock {
  const { heading, first, last } = tablesOf(result).histogram;
  const format = resultFormat(unit);
  const total = result.bins.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  return {
    kind: "cells",
    key: "histogram",
    at: `A${heading}`,
    rows: [
      [cell(t("scenario.chance.histogram"), "heading")],
      titles(t, ["from", "to", "count", "share", "cumulative"]),
      ...result.bins.map(({ from, to, count }, i): Cell[] => {
        below += count;
        const row = first + i;
        return [
          ...[from, to].map((edge) => cell(edge, "formula", format)),
          cell(count, "formula", "#,##0"),
          cell(formula(orNone(`C${row}/SUM(C$${first}:C$${last})`), count / total), "formula", "0.0%"),
          cell(formula(orNone(`SUM(C$${first}:C${row})/SUM(C$${first}:C$${last})`), below / total), "formula", "0.0%"),
        ];
      }),
    ],
  };
}

/** Rank correlations, simulated; the share of each in all their squares by formula. */
export function contributionBlock({ study, t }: ScenarioContext, result: Simulation): CellsBlock {
  const { heading, first, last } = tablesOf(result).contributions;
  const labels = new Map(study.model.drivers.map(({ id, label }) => [id, label]));
  const all = `B$${first}:B$${last}`;
  return {
    kind: "cells",
    key: "contributions",
    at: `A${heading}`,
    rows: [
      [cell(t("scenario.chance.contributions"), "heading")],
      titles(t, ["driver", "correlation", "ofSpread"]),
      ...result.contributions.map(({ driver, correlation, share }, i): Cell[] => [
        cell(labels.get(driver) ?? driver, "label"),
        cell(correlation, "formula", "0.000"),
        cell(formula(`=IF(SUMSQ(${all})=0,0,B${first + i}^2/SUMSQ(${all}))`, share), "formula", "0.0%"),
      ]),
    ],
  };
}

/** The mean of the first runs and its error, simulated; the band around it by formula. */
export function convergenceBlock({ t }: ScenarioContext, { unit }: ModelLine, result: Simulation): CellsBlock {
  const { heading, first } = tablesOf(result).convergence;
  const format = resultFormat(unit);
  return {
    kind: "cells",
    key: "convergence",
    at: `A${heading}`,
    rows: [
      [cell(t("scenario.chance.convergence"), "heading")],
      titles(t, ["runs", "mean", "error", "low", "high"]),
      ...result.convergence.map(({ runs, mean, standardError }, i): Cell[] => [
        cell(runs, "formula", "#,##0"),
        ...[mean, standardError].map((value) => cell(value, "formula", format)),
        ...([-1, 1] as const).map((sign) =>
          cell(
            formula(`=B${first + i}${sign < 0 ? "-" : "+"}1.96*C${first + i}`, mean + sign * 1.96 * standardError),
            "formula",
            format,
          ),
        ),
      ]),
    ],
  };
}

type Title =
  | ("from" | "to" | "count" | "share" | "cumulative" | "driver" | "correlation" | "ofSpread")
  | ("runs" | "mean" | "error" | "low" | "high");

function titles(t: ScenarioContext["t"], keys: readonly Title[]): Cell[] {
  return keys.map((key) => cell(t(`scenario.chance.${key}`), key === "driver" ? "header" : "headerNumber"));
}
