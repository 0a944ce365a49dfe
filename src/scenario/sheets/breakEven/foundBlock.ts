import { cell, row } from "../../../report/cells";
import { textNumber, textShare } from "../../../report/formats";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula } from "../../../report/plan";
import { sentence, type SentencePart } from "../../../report/sentence";
import { reach, zeroTolerance, type BreakEven } from "../../breakEven/breakEven";
import type { ScenarioContext } from "../../context";
import { liveCell } from "../../layout";
import type { LocalDrivers } from "../../localDrivers";
import type { Unit } from "../../model/driver";
import { orNone, resultOf } from "../../result";
import { inputFormat, resultFormat } from "../../unitFormats";
import { driverInput } from "../drivers/layout";
import type { OutcomeCell } from "../sensitivity/outcomeCell";
import { foundColumns as columns, stepColumns, type BreakEvenLayout } from "./layout";

const titles = ["live", "from", "to", "atFrom", "atTo", "at", "outcomeThere", "room"] as const;

/** A row a driver: what is looked through, where the outcome is zero, and the same in words. */
export function foundBlock(
  context: ScenarioContext,
  found: readonly BreakEven[],
  at: BreakEvenLayout,
  local: LocalDrivers,
  outcomeCell: OutcomeCell,
): CellsBlock {
  const { study, t } = context;
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const words = { atFrom: t("scenario.breakEven.outcome"), atTo: t("scenario.breakEven.outcome") };
  return {
    kind: "cells",
    key: "found",
    at: `A${at.found}`,
    rows: [
      row("heading", t("scenario.breakEven.found", { outcome: line.label })),
      [
        cell(t("scenario.column.driver"), "header"),
        ...titles.map((key) =>
          cell(key === "atFrom" || key === "atTo" ? words[key] : t(`scenario.breakEven.${key}`), "headerNumber"),
        ),
        cell(t("scenario.breakEven.verdict"), "headerAside"),
      ],
      [
        cell(t("scenario.breakEven.base"), "label"),
        cell(formula(`=${liveCell(context, line.id)}`, resultOf(found[0]!.atLive)), "base", resultFormat(line.unit)),
      ],
      ...found.map((one, place) => foundCells(context, one, place, { at, local, outcomeCell })),
    ],
  };
}

interface Surroundings {
  readonly at: BreakEvenLayout;
  readonly local: LocalDrivers;
  readonly outcomeCell: OutcomeCell;
}

function foundCells(
  context: ScenarioContext,
  one: BreakEven,
  place: number,
  { at, local, outcomeCell }: Surroundings,
): Cell[] {
  const { study } = context;
  const { id, label, unit } = one.driver;
  const line = study.model.lines.find((found) => found.id === study.model.outcome)!;
  const [input, result] = [inputFormat(unit), resultFormat(line.unit)];
  const own = at.firstFound + place;
  const steps = stepColumns(place);
  const [live, low, high] = [local.cellOf(id)!, local.cellOf(id, "low")!, local.cellOf(id, "high")!];
  const size = `${reach}*MAX(ABS(${low}),ABS(${high}),1)`;
  const base = `$B$${at.firstFound - 1}`;
  const last = (column: string) => `${column}${at.lastStep}`;
  const outcomeAt = (column: string, value: number) => outcomeCell(line.id, [{ id, cell: `$${column}${own}`, value }]);
  const isZero = `ABS(${last(steps.value)})<=${zeroTolerance}*MAX(1,ABS(${base}))`;
  const foundValue = resultOf(one.at ?? NaN);
  return [
    cell(label, "label"),
    cell(formula(`=${live}`, one.live), "formula", input),
    cell(formula(`=MAX(${driverInput(context, id, "least")},-${size})`, one.from), "formula", input),
    cell(formula(`=MIN(${driverInput(context, id, "most")},${size})`, one.to), "formula", input),
    cell(outcomeAt(columns.from, one.from), "formula", result),
    cell(outcomeAt(columns.to, one.to), "formula", result),
    cell(formula(orNone(`IF(${isZero},${last(steps.middle)},NA())`), foundValue), "total", exactFormat(unit)),
    cell(
      formula(
        orNone(`IF(ISNUMBER(${columns.at}${own}),${last(steps.value)},NA())`),
        resultOf(one.at === undefined ? NaN : one.steps.at(-1)!.value),
      ),
      "formula",
      result,
    ),
    cell(
      formula(orNone(`${columns.at}${own}/B${own}-1`), resultOf((one.at ?? NaN) / one.live - 1)),
      "formula",
      "+0.0%;-0.0%;0.0%",
    ),
    cell(verdict(context, one, own), "aside"),
  ];
}

/** A break-even is asked for to the digit. */
function exactFormat(unit: Unit): string {
  return unit === "share" ? "0.000%" : inputFormat(unit);
}

/** The break-even in words, or that there is none; `own` is the row of the driver. */
export function verdict({ t }: ScenarioContext, one: BreakEven, own: number): Formula {
  const { driver, from, to, live, at } = one;
  const some = sentence(t, "scenario.breakEven.some", {
    value: shown(driver.unit, `${columns.at}${own}`, at ?? 0, true),
    room: { expression: `TEXT(${columns.room}${own},"+0.0%;-0.0%")`, text: signed((at ?? live) / live - 1) },
  });
  const none = sentence(t, "scenario.breakEven.none", {
    from: shown(driver.unit, `${columns.from}${own}`, from, false),
    to: shown(driver.unit, `${columns.to}${own}`, to, false),
  });
  const text = `=IF(ISNUMBER(${columns.at}${own}),IFERROR(${some.formula.slice(1)},""),${none.formula.slice(1)})`;
  return formula(text, at === undefined ? none.value : live === 0 ? "" : some.value);
}

function signed(share: number): string {
  const text = textShare(share);
  return share < 0 && text.startsWith("-") ? text : `${share < 0 ? "-" : "+"}${text}`;
}

function shown(unit: Unit, address: string, value: number, exact: boolean): SentencePart {
  if (unit !== "share") return { expression: `TEXT(${address},"#,##0.00")`, text: textNumber(value, 2) };
  if (!exact) return { expression: `TEXT(${address},"0.0%")`, text: textShare(value) };
  return { expression: `TEXT(${address},"0.000%")`, text: `${textNumber(value * 100, 3).replace(/,/g, "")}%` };
}
