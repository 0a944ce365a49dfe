import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import type { ModelLine } from "../../model/scenarioModel";
import { liveStep, stepFormula, stepValues } from "../../sensitivity/tables";
import { valuesOf } from "../../study";
import { inputFormat, resultFormat } from "../../unitFormats";
import type { OutcomeCell } from "./outcomeCell";
import { stepCells } from "./stepCells";

/** A table of one driver: where it stands and how many values it has. */
export interface OneWay {
  readonly driver: string;
  /** Row of the heading, as on the sheet; the titles below it, then the values. */
  readonly at: number;
  readonly steps: number;
}

/** Lines shown beside the driver: the outcome first, then what else has a better and a worse. */
export function tabledLines({ study: { model } }: ScenarioContext): ModelLine[] {
  const outcome = model.lines.find(({ id }) => id === model.outcome)!;
  const others = model.lines.filter((line) => line !== outcome && line.moreIsBetter !== undefined);
  return [outcome, ...others.slice(-4)];
}

/** The outcome and its neighbours for each value of a driver; the live value in the middle. */
export function oneWayBlock(
  context: ScenarioContext,
  { driver: id, at, steps }: OneWay,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): CellsBlock {
  const { study, t } = context;
  const driver = study.model.drivers.find((found) => found.id === id)!;
  const live = valuesOf(study, study.scenarios[study.active]!)[id]!;
  const cells = stepCells(context, local, id, [`$A$${at + 2}`, `$A$${at + 1 + steps}`]);
  const lines = tabledLines(context);
  const middle = liveStep(steps);
  return {
    kind: "cells",
    key: `oneWay-${id}`,
    at: `A${at}`,
    rows: [
      row("heading", t("scenario.sensitivity.oneWay", { driver: driver.label })),
      [cell(driver.label, "header"), ...lines.map(({ label }) => cell(label, "headerNumber"))],
      ...stepValues(driver, live, steps).map((value, step): Cell[] => {
        const varied = { id, cell: `$A${at + 2 + step}`, value };
        const style = step === middle ? "base" : "formula";
        return [
          cell(formula(stepFormula(step, steps, cells), value), style, inputFormat(driver.unit)),
          ...lines.map((line) => cell(outcomeCell(line.id, [varied]), style, resultFormat(line.unit))),
        ];
      }),
    ],
  };
}
