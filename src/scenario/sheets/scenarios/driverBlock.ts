import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt, orAbsent } from "../../inputCell";
import { driverRow, switchCell } from "../../layout";
import type { Driver } from "../../model/driver";
import { typedNumber } from "../../result";
import { valuesOf } from "../../study";
import { inputFormat } from "../../unitFormats";
import { driverInput } from "../drivers/layout";
import { baseValue, scenarioLetters, type ScenariosLayout } from "./layout";

/** The switch, the weights, and a row a driver: what it is in each scenario, and live what the switch chooses. */
export function driverBlock(context: ScenarioContext, at: ScenariosLayout): CellsBlock {
  const { study, t } = context;
  const active = study.scenarios[study.active]!;
  const weights = study.scenarios.map(({ name, weight }) =>
    inputCell(weight, numberAt("scenarios", name, "weight"), "0%"),
  );
  const places = Object.fromEntries(study.scenarios.map(({ name }, place) => [name, place]));
  const sum = study.scenarios.reduce((total, { weight }) => total + weight, 0);
  const total = formula(`=SUM(${at.first}${at.weights}:${at.last}${at.weights})`, sum);
  return {
    kind: "cells",
    key: "drivers",
    at: `A${at.weights - 1}`,
    rowKeys: ["switch", "weight", "#", ...study.model.drivers.map(({ id }) => id)],
    rows: [
      [
        cell(t("scenario.switch"), "label"),
        null,
        null,
        inputCell(active.name, { path: ["active"], takes: places }),
        cell(t("scenario.switchNote"), "note"),
      ],
      [cell(t("scenario.weight"), "label"), null, null, cell(total, "formula", "0%"), ...weights],
      header(context, t("scenario.column.driver")),
      ...study.model.drivers.map((driver) => driverCells(context, driver, at)),
    ],
  };
}

/** Titles over drivers and over outcomes alike. */
export function header({ study, t }: ScenarioContext, first: string, more: readonly string[] = []): Cell[] {
  const titles = [t("scenario.column.live"), ...study.scenarios.map(({ name }) => name), ...more];
  return [
    ...[first, t("scenario.column.id"), t("scenario.column.unit")].map((title) => cell(title, "header")),
    ...titles.map((title) => cell(title, "headerNumber")),
  ];
}

function driverCells(context: ScenarioContext, driver: Driver, at: ScenariosLayout): Cell[] {
  const { study, t } = context;
  const { id, label, unit } = driver;
  const row = driverRow(context, id) + 1;
  const format = inputFormat(unit);
  const live = valuesOf(study, study.scenarios[study.active]!)[id]!;
  return [
    ...[label, id, t(`scenario.unit.${unit}`)].map((text) => cell(text, "label")),
    cell(formula(chosen(row, at), live), "formula", format),
    ...study.scenarios.map(({ values }, place) =>
      scenarioCell({ row, format, driver, value: values[id], place }, context),
    ),
  ];
}

/** What the switch chooses of a row; the base where that scenario was emptied. */
function chosen(row: number, { first, last, header: titles }: ScenariosLayout): string {
  const found = `INDEX($${first}${row}:$${last}${row},MATCH(${absoluteSwitch},$${first}$${titles}:$${last}$${titles},0))`;
  return `=IF(${found}="",${baseValue(first, row)},${found})`;
}

const absoluteSwitch = switchCell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

interface ScenarioCell {
  readonly row: number;
  readonly format: string;
  readonly driver: Driver;
  /** Undefined where the scenario leaves the driver at its base. */
  readonly value: number | undefined;
  readonly place: number;
}

/** The base is that of the drivers sheet; another scenario follows it until it is given a value of its own. */
function scenarioCell({ row, format, driver, value, place }: ScenarioCell, context: ScenarioContext): Cell {
  const { study } = context;
  const input = orAbsent(numberAt("scenarios", study.scenarios[place]!.name, "values", driver.id));
  if (place === 0 && value === undefined) {
    const text = typedNumber(driverInput(context, driver.id, "base"));
    return { ...cell(formula(text, driver.base), "link", format), input };
  }
  if (value !== undefined) return inputCell(value, input, format);
  const base = valuesOf(study, study.scenarios[0]!)[driver.id]!;
  return { ...cell(formula(`=$${scenarioLetters(context)[0]!}${row}`, base), "formula", format), input };
}
