import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { BreakEven } from "../../breakEven/breakEven";
import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import { inputFormat, resultFormat } from "../../unitFormats";
import type { OutcomeCell } from "../sensitivity/outcomeCell";
import { curveColumns, curvePoints, foundColumns, type BreakEvenLayout } from "./layout";

/** The outcome over each driver, from its low to its high, and as far as its break-even. */
export function curvesBlock(
  context: ScenarioContext,
  found: readonly BreakEven[],
  at: BreakEvenLayout,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): CellsBlock {
  const { study, t } = context;
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const ends = found.map(({ driver, at: even }) => [
    Math.min(driver.low, even ?? driver.low),
    Math.max(driver.high, even ?? driver.high),
  ]);
  const pointCells = (one: BreakEven, place: number, point: number): Cell[] => {
    const { id, unit } = one.driver;
    const [low, high] = [local.cellOf(id, "low")!, local.cellOf(id, "high")!];
    const even = `$${foundColumns.at}$${at.firstFound + place}`;
    const [first, last] = [`MIN(${low},IFERROR(${even},${low}))`, `MAX(${high},IFERROR(${even},${high}))`];
    const [from, to] = ends[place]!;
    const value = from! + ((to! - from!) * point) / (curvePoints - 1);
    const [x] = curveColumns(place);
    const text = `=${first}+(${last}-${first})*${point}/${curvePoints - 1}`;
    const varied = { id, cell: `$${x}${at.firstPoint + point}`, value };
    return [
      cell(formula(text, value), "formula", inputFormat(unit)),
      cell(outcomeCell(line.id, [varied]), "formula", resultFormat(line.unit)),
    ];
  };
  return {
    kind: "cells",
    key: "curves",
    at: `A${at.curves}`,
    rows: [
      row("heading", t("scenario.breakEven.curves")),
      [
        cell(null, "header"),
        ...found.flatMap(({ driver }) => [driver.label, line.label].map((text) => cell(text, "headerNumber"))),
      ],
      ...Array.from({ length: curvePoints }, (_, point) => [
        cell(point + 1, "month", "0"),
        ...found.flatMap((one, place) => pointCells(one, place, point)),
      ]),
    ],
  };
}
