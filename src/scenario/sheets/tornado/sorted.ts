import { cell, row } from "../../../report/cells";
import { textNumber, textShare } from "../../../report/formats";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, CellValue, ErrorValue } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { liveCell } from "../../layout";
import type { Driver } from "../../model/driver";
import type { Swing } from "../../model/swings";
import { orNone, resultOf } from "../../result";
import { resultFormat } from "../../unitFormats";
import type { TornadoLayout } from "./layout";
import { noSwing, swingFormat, workings } from "./workings";

/** The drivers by their swing, the largest first: exact ends, and how far each is from the live outcome. */
export function sortedBlock(
  context: ScenarioContext,
  sorted: readonly Swing[],
  live: number,
  at: TornadoLayout,
): CellsBlock {
  const { study, t } = context;
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const titles = ["low", "high", "atLow", "atHigh", "swing", "below", "above"] as const;
  const format = resultFormat(line.unit);
  return {
    kind: "cells",
    key: "sorted",
    at: `A${at.sorted}`,
    rows: [
      row("heading", t("scenario.tornado.sorted", { outcome: line.label })),
      [
        cell(t("scenario.column.driver"), "header"),
        cell(t("scenario.tornado.rank"), "headerNumber"),
        ...titles.map((key) => cell(t(`scenario.tornado.${key}`), "headerNumber")),
      ],
      [
        cell(t("scenario.tornado.live"), "label"),
        ...[null, null, null],
        cell(formula(`=${liveCell(context, line.id)}`, resultOf(live)), "base", format),
      ],
      ...sorted.map((swing, place) => rankedCells(context, { swing, place, live, format }, at)),
    ],
  };
}

interface Ranked {
  readonly swing: Swing;
  readonly place: number;
  readonly live: number;
  readonly format: string;
}

function rankedCells({ study }: ScenarioContext, { swing, place, live, format }: Ranked, at: TornadoLayout): Cell[] {
  const driver = study.model.drivers.find(({ id }) => id === swing.driver)!;
  const own = at.ranked.first + place;
  const base = `$E$${at.sorted + 2}`;
  const fetch = (column: string, value: CellValue | ErrorValue) =>
    formula(
      `=INDEX($${column}$${at.first}:$${column}$${at.last},` +
        `MATCH($B${own},$${workings.rank}$${at.first}:$${workings.rank}$${at.last},0))`,
      value,
    );
  const [below, above] = drawnEnds(swing.atLow - live, swing.atHigh - live);
  return [
    cell(fetch("A", driver.label), "label"),
    cell(place + 1, "formula", "0"),
    cell(fetch(workings.low, endOf(driver, driver.low)), "ratio"),
    cell(fetch(workings.high, endOf(driver, driver.high)), "ratio"),
    cell(fetch(workings.atLow, resultOf(swing.atLow)), "formula", format),
    cell(fetch(workings.atHigh, resultOf(swing.atHigh)), "formula", format),
    cell(fetch(workings.swing, Number.isNaN(swing.swing) ? noSwing : swing.swing), "formula", swingFormat),
    cell(formula(orNone(drawn(own, "E", "F", base)), resultOf(below)), "formula", format),
    cell(formula(orNone(drawn(own, "F", "E", base)), resultOf(above)), "formula", format),
  ];
}

function endOf({ unit }: Driver, value: number): string {
  return unit === "share" ? textShare(value) : textNumber(value, 2);
}

/** Bars stack: where both ends lie on one side of the live outcome, only the farther one is drawn. */
function drawn(row: number, end: string, other: string, base: string): string {
  const [own, opposite] = [`${end}${row}-${base}`, `${other}${row}-${base}`];
  const isNearer = end === "E" ? "<" : "<=";
  return `IF(AND((${own})*(${opposite})>0,ABS(${own})${isNearer}ABS(${opposite})),0,${own})`;
}

function drawnEnds(low: number, high: number): readonly [low: number, high: number] {
  if (Number.isNaN(low * high)) return [NaN, NaN];
  if (low * high <= 0) return [low, high];
  return Math.abs(low) < Math.abs(high) ? [0, high] : [low, 0];
}
