import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import { halvings, pole } from "../../breakEven/bisection";
import type { BreakEven } from "../../breakEven/breakEven";
import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import { resultOf } from "../../result";
import { inputFormat, resultFormat } from "../../unitFormats";
import type { OutcomeCell } from "../sensitivity/outcomeCell";
import { foundColumns, stepColumns, type BreakEvenLayout } from "./layout";

/** The halvings, a row each, four columns a driver: both ends, the middle, and the outcome there. */
export function workingsBlock(
  context: ScenarioContext,
  found: readonly BreakEven[],
  at: BreakEvenLayout,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): CellsBlock {
  const { t } = context;
  const labels = found.map(({ driver }) => driver.label).join(t("intake.list"));
  const titles = (["near", "far", "middle", "outcome"] as const).map((key) => t(`scenario.breakEven.${key}`));
  return {
    kind: "cells",
    key: "workings",
    at: `A${at.workings}`,
    rows: [
      row("heading", t("scenario.breakEven.workings", { driver: labels })),
      [
        cell(t("scenario.breakEven.step"), "header"),
        ...found.flatMap(() => titles.map((title) => cell(title, "headerNumber"))),
      ],
      ...Array.from({ length: halvings }, (_, step) => [
        cell(step + 1, "month", "0"),
        ...found.flatMap((one, place) => stepCells(context, { one, place, step, at }, local, outcomeCell)),
      ]),
    ],
  };
}

interface Step {
  readonly one: BreakEven;
  readonly place: number;
  readonly step: number;
  readonly at: BreakEvenLayout;
}

function stepCells(
  { study: { model } }: ScenarioContext,
  { one, place, step, at }: Step,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): Cell[] {
  const { id, unit } = one.driver;
  const own = at.firstStep + step;
  const columns = stepColumns(place);
  const { near, far, middle } = one.steps[step]!;
  const text = step === 0 ? firstEnds(local.cellOf(id)!, at.firstFound + place, at) : nextEnds(columns, own - 1, at);
  const format = inputFormat(unit);
  const line = model.lines.find((found) => found.id === model.outcome)!;
  const there = outcomeCell(line.id, [{ id, cell: `${columns.middle}${own}`, value: middle }]);
  const rounded = there.formula.replace(/^=IFERROR\((.*),NA\(\)\)$/, "=IFERROR(ROUND($1,8),NA())");
  return [
    cell(formula(text.near, resultOf(near)), "formula", format),
    cell(formula(text.far, resultOf(far)), "formula", format),
    cell(formula(`=(${columns.near}${own}+${columns.far}${own})/2`, resultOf(middle)), "formula", format),
    cell(formula(rounded, resultOf(one.steps[step]!.value)), "formula", resultFormat(line.unit)),
  ];
}

/** The live value, and the end of the range at which the outcome has the other sign. */
function firstEnds(live: string, row: number, at: BreakEvenLayout) {
  const base = `$B$${at.firstFound - 1}`;
  const turns = (outcome: string) => `IFERROR(${outcome}${row}*${base}<0,FALSE)`;
  const { from, to, atFrom, atTo } = foundColumns;
  return {
    near: `=${live}`,
    far: `=IF(${turns(atFrom)},${from}${row},IF(${turns(atTo)},${to}${row},IF(${base}=0,${live},NA())))`,
  };
}

/** The half in which the sign changes; none beside a pole. */
function nextEnds({ near, far, middle, value }: ReturnType<typeof stepColumns>, before: number, at: BreakEvenLayout) {
  const base = `$B$${at.firstFound - 1}`;
  const [now, back, first] = [0, pole.back, 2 * pole.back].map((steps) => `ABS(${value}${before - steps})`);
  const isLarge = `${now}>${pole.large}*MAX(1,ABS(${base}))`;
  const isPole = `AND(${first}>0,${back}>${first},${now}>${back},${isLarge})`;
  const half = (stays: string, goes: string) => `IF(${value}${before}*${base}>0,${stays}${before},${goes}${before})`;
  // ten halvings must lie above for the last ten to be looked at
  const known = (text: string) => (before - 2 * pole.back < at.firstStep ? `=${text}` : `=IF(${isPole},NA(),${text})`);
  return {
    near: known(half(middle, near)),
    far: known(half(far, middle)),
  };
}
