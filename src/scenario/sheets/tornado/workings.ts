import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import { textNumber, textShare } from "../../../report/formats";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import type { Driver, Unit } from "../../model/driver";
import type { Swing } from "../../model/swings";
import { resultOf } from "../../result";
import { resultFormat } from "../../unitFormats";
import type { OutcomeCell } from "../sensitivity/outcomeCell";
import { driverHeading, type TornadoLayout } from "./layout";

/** Columns of the workings, beside those of the drivers. */
export const workings = { atLow: "F", atHigh: "G", swing: "H", rank: "I", low: "J", high: "K" } as const;

/** A swing without a value is shown as a dash and ranks last. */
export const noSwing = -1;

/** What the outcome is at both ends of each driver, how far they are apart, and which place that is. */
export function workingsBlock(
  context: ScenarioContext,
  sorted: readonly Swing[],
  at: TornadoLayout,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): CellsBlock {
  const { study, t } = context;
  const titles = (["atLow", "atHigh", "swing", "rank", "low", "high"] as const).map((key) =>
    cell(t(`scenario.tornado.${key}`), "headerNumber"),
  );
  const drivers = study.model.drivers.filter(({ id }) => local.cellOf(id) !== undefined);
  return {
    kind: "cells",
    key: "workings",
    at: `F${driverHeading}`,
    rows: [
      titles,
      ...drivers.map((driver, place) => {
        const rank = sorted.findIndex((swing) => swing.driver === driver.id);
        const found = sorted[rank]!;
        return rowOf(context, { driver, found, rank: rank + 1, row: at.first + place }, at, local, outcomeCell);
      }),
    ],
  };
}

interface Place {
  readonly driver: Driver;
  readonly found: Swing;
  readonly rank: number;
  readonly row: number;
}

function rowOf(
  { study }: ScenarioContext,
  { driver, found, rank, row }: Place,
  at: TornadoLayout,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): Cell[] {
  const { id, unit, low, high } = driver;
  const outcome = study.model.outcome;
  const format = resultFormat(study.model.lines.find((line) => line.id === outcome)!.unit);
  const [lowCell, highCell] = [local.cellOf(id, "low")!, local.cellOf(id, "high")!];
  const swing = Number.isNaN(found.swing) ? noSwing : found.swing;
  const all = `$H$${at.first}:$H$${at.last}`;
  const place = `=SUMPRODUCT(--(${all}>H${row}))+SUMPRODUCT(--($H$${at.first}:H${row}=H${row}))`;
  return [
    cell(outcomeCell(outcome, [{ id, cell: lowCell, value: low }]), "formula", format),
    cell(outcomeCell(outcome, [{ id, cell: highCell, value: high }]), "formula", format),
    cell(formula(`=IFERROR(ROUND(ABS(G${row}-F${row}),9),${noSwing})`, resultOf(swing)), "formula", swingFormat),
    cell(formula(place, rank), "formula", "0"),
    cell(endText(unit, lowCell, low), "ratio"),
    cell(endText(unit, highCell, high), "ratio"),
  ];
}

export const swingFormat = '#,##0.00;"–"';

/** The end of a driver as text: in the sorted table a column holds all units. */
function endText(unit: Unit, address: string, value: number) {
  if (unit === "share") return formula(`=TEXT(${address},"0.0%")`, textShare(value));
  return formula(`=TEXT(${address},"#,##0.00")`, textNumber(value, 2));
}
