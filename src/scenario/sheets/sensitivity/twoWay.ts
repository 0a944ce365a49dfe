import { columnLetters } from "../../../report/address";
import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Cell, CellsBlock, ConditionalFormat } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import { liveStep, stepFormula, stepValues } from "../../sensitivity/tables";
import { valuesOf } from "../../study";
import { inputFormat, resultFormat } from "../../unitFormats";
import type { OutcomeCell } from "./outcomeCell";
import { stepCells } from "./stepCells";

/** A grid of two drivers: rows by columns. */
export interface TwoWay {
  readonly rows: string;
  readonly columns: string;
  /** Row of the heading, as on the sheet. */
  readonly at: number;
  readonly steps: number;
}

/** First column and first row of the grid's numbers. */
const firstColumn = 1;
const firstRow = ({ at }: TwoWay) => at + 3;

/** The outcome for each pair of values; the live pair in the middle. */
export function twoWayBlock(
  context: ScenarioContext,
  grid: TwoWay,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): CellsBlock {
  const { study, t } = context;
  const { steps, at } = grid;
  const live = valuesOf(study, study.scenarios[study.active]!);
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const axis = (id: string, ends: readonly [string, string]) => {
    const driver = study.model.drivers.find((found) => found.id === id)!;
    const cells = stepCells(context, local, id, ends);
    const values = stepValues(driver, live[id]!, steps);
    const title = (value: number, step: number, style: "header" | "headerNumber") =>
      cell(formula(stepFormula(step, steps, cells), value), style, inputFormat(driver.unit));
    return { driver, values, title };
  };
  const down = axis(grid.rows, [`$A$${firstRow(grid)}`, `$A$${firstRow(grid) + steps - 1}`]);
  const [left, right] = [columnLetters(firstColumn), columnLetters(firstColumn + steps - 1)];
  const across = axis(grid.columns, [`$${left}$${at + 2}`, `$${right}$${at + 2}`]);
  const middle = liveStep(steps);
  const cellAt = (x: number, y: number): Cell => {
    const varied = [
      { id: grid.rows, cell: `$A${firstRow(grid) + y}`, value: down.values[y]! },
      { id: grid.columns, cell: `${columnLetters(firstColumn + x)}$${at + 2}`, value: across.values[x]! },
    ];
    const style = x === middle && y === middle ? "base" : "formula";
    return cell(outcomeCell(line.id, varied), style, resultFormat(line.unit));
  };
  return {
    kind: "cells",
    key: `twoWay-${grid.rows}-${grid.columns}`,
    at: `A${at}`,
    rows: [
      row(
        "heading",
        t("scenario.sensitivity.twoWay", {
          outcome: line.label,
          rows: down.driver.label,
          columns: across.driver.label,
        }),
      ),
      [cell(down.driver.label, "label"), cell(across.driver.label, "label")],
      [cell(null, "header"), ...across.values.map((value, x) => across.title(value, x, "headerNumber"))],
      ...down.values.map((value, y) => [
        down.title(value, y, "headerNumber"),
        ...across.values.map((_, x) => cellAt(x, y)),
      ]),
    ],
  };
}

/** The larger, the darker; bold red where the next cell to the right or below lies on the other side of zero. */
export function twoWayFormats(grid: TwoWay): ConditionalFormat[] {
  const [left, right] = [columnLetters(firstColumn), columnLetters(firstColumn + grid.steps - 1)];
  const [top, bottom] = [firstRow(grid), firstRow(grid) + grid.steps - 1];
  const turns = (other: string) => `AND(ISNUMBER(${other}),${left}${top}*N(${other})<=0)`;
  const test = `${turns(`${columnLetters(firstColumn + 1)}${top}`)},${turns(`${left}${top + 1}`)}`;
  return [
    {
      kind: "expression",
      range: `${left}${top}:${right}${bottom}`,
      formula: `=AND(ISNUMBER(${left}${top}),OR(${test}))`,
      style: "breakEven",
    },
    { kind: "colorScale", range: `${left}${top}:${right}${bottom}`, low: "#FFFFFF", high: palette.activation.color },
  ];
}
