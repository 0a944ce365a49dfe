import { distributionNames } from "../../../core/simulate/distribution";
import { cell } from "../../../report/cells";
import type { Cell, ConditionalFormat, SheetPlan, Validation } from "../../../report/plan";
import type { StyleName } from "../../../report/styles";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { inputCell, numberAt, orAbsent } from "../../inputCell";
import type { Driver } from "../../model/driver";
import { inputFormat } from "../../unitFormats";
import { checkFormula } from "./check";
import { driverColumns as at, driverSheetRow, headerRow, parameterColumn, parameterCount } from "./layout";

/** Every driver with its base, its range, how it is spread, and where it comes from. */
export function driversSheet(context: ScenarioContext): SheetPlan {
  const { study, t } = context;
  return {
    ...sheetFrame(context, "drivers"),
    blocks: [
      titleBlock(context, "drivers"),
      {
        kind: "cells",
        key: "drivers",
        at: `A${headerRow}`,
        rowKeys: ["#", ...study.model.drivers.map(({ id }) => id)],
        rows: [header(context), ...study.model.drivers.map((driver, place) => driverCells(context, driver, place))],
      },
      {
        kind: "cells",
        key: "note",
        at: `A${driverSheetRow(study.model.drivers.length) + 1}`,
        rows: [[cell(t("scenario.drivers.note"), "note")]],
      },
    ],
    conditionalFormats: faultFormats(study.model.drivers.length),
    validations: study.model.drivers.flatMap((driver, place) => validations(context, driver, driverSheetRow(place))),
    columnWidths: [34, 20, 9, 13, 13, 13, 12, 12, 12, 12, 9, 9, 42, 12, ...morePlaces(context).map(() => 12)],
    freezeRows: headerRow,
  };
}

function header(context: ScenarioContext): Cell[] {
  const { t } = context;
  const more = morePlaces(context).map((place) => t("scenario.drivers.parameter", { place: place + 1 }));
  return [
    ...(Object.keys(at) as (keyof typeof at)[]).map((key) => cell(t(`scenario.drivers.${key}`), headerStyle(key))),
    ...more.map((title) => cell(title, "headerNumber")),
  ];
}

/** Places of the parameters for which the three columns do not suffice. */
function morePlaces(context: ScenarioContext): number[] {
  return Array.from({ length: parameterCount(context) - 3 }, (_, more) => more + 3);
}

function headerStyle(key: keyof typeof at): StyleName {
  if (["label", "id", "unit", "distribution"].includes(key)) return "header";
  return ["source", "check"].includes(key) ? "headerAside" : "headerNumber";
}

function driverCells(context: ScenarioContext, driver: Driver, place: number): Cell[] {
  const { t } = context;
  const { label, id, unit, base, low, high, distribution, parameters, least, most, source } = driver;
  const format = inputFormat(unit);
  const own = (...path: (string | number)[]) => numberAt("model", "drivers", id, ...path);
  const parameter = (index: number) =>
    inputCell(parameters[index] ?? null, orAbsent(own("parameters", index)), parameterFormat(driver, index));
  return [
    ...[label, id, t(`scenario.unit.${unit}`)].map((text) => cell(text, "label")),
    ...Object.entries({ base, low, high }).map(([key, value]) => inputCell(value, own(key), format)),
    inputCell(distribution, { ...own("distribution"), takes: distributionsByName }),
    ...[0, 1, 2].map(parameter),
    ...[least, most].map((value) => cell(value, "formula", Math.abs(value) >= 1e9 ? "0E+0" : "General")),
    cell(source, "aside"),
    cell(checkFormula(driver, driverSheetRow(place), parameterCount(context), t), "checkGood"),
    ...morePlaces(context).map(parameter),
  ];
}

/** Shapes and logarithms are plain numbers, and so are probabilities; all else has the unit of the driver. */
function parameterFormat({ distribution, unit }: Driver, index: number): string {
  const isPlain =
    distribution === "beta" || distribution === "lognormal" || (distribution === "discrete" && index % 2 === 1);
  return isPlain ? "General" : inputFormat(unit);
}

const distributionsByName = Object.fromEntries(distributionNames.map((name) => [name, name]));

/** The whole row turns red where its check is no tick. */
function faultFormats(count: number): ConditionalFormat[] {
  const [first, last] = [driverSheetRow(0), driverSheetRow(count - 1)];
  const isFault = `=$${at.check}${first}<>"✓"`;
  return [
    { kind: "expression", range: `${at.label}${first}:${at.source}${last}`, formula: isFault, style: "differenceBad" },
    { kind: "expression", range: `${at.check}${first}:${at.check}${last}`, formula: isFault, style: "checkBad" },
  ];
}

function validations(context: ScenarioContext, { label, least, most }: Driver, row: number): Validation[] {
  const { t } = context;
  const title = t("scenario.column.driver");
  return [
    {
      range: `${at.base}${row}:${at.high}${row}`,
      rule: { kind: "decimal", min: least, max: most },
      ...{ title, message: t("scenario.driverError", { label, least, most }) },
    },
    {
      range: `${at.distribution}${row}`,
      rule: { kind: "list", options: distributionNames },
      ...{ title, message: t("scenario.distributionError") },
    },
    ...[[0, 1, 2], morePlaces(context)]
      .filter((places) => places.length > 0)
      .map((places): Validation => ({
        range: `${parameterColumn(places[0]!)}${row}:${parameterColumn(places.at(-1)!)}${row}`,
        rule: { kind: "decimal" },
        ...{ title, message: t("scenario.parameterError") },
      })),
  ];
}
