import { CoreError } from "../../../core";
import { cell } from "../../../report/cells";
import { formula, onSheet, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Validation } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt, textAt } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { liveSwitch } from "../../layout";
import type { LocalDrivers } from "../../localDrivers";
import { modelEvaluator } from "../../model/evaluateModel";
import { orNone, resultOf } from "../../result";
import { stressed, type Stress } from "../../risks/settings";
import { valuesOf } from "../../study";
import { inputFormat, resultFormat } from "../../unitFormats";
import { driverColumns, driverSheetRow } from "../drivers/layout";
import { tabledLines } from "../sensitivity/oneWay";
import { outcomeCells, type Varied } from "../sensitivity/outcomeCell";
import type { RiskRows } from "./layout";

/** Columns of the stressed value and of the first outcome. */
const stressedColumn = "F";
const firstOutcome = "G";

/** @throws CoreError "unknown-word" for a stress of a driver that the model does not have */
export function requireStresses({ study }: ScenarioContext, stresses: readonly Stress[]): void {
  const known = study.model.drivers.map(({ id }) => id);
  const unknown = stresses.find(({ driver }) => !known.includes(driver));
  if (unknown) {
    throw new CoreError("unknown-word", { name: unknown.name, got: unknown.driver, allowed: known.join(", ") });
  }
}

/** The live scenario, each stress on it, and all together. */
export function stressBlock(
  context: ScenarioContext,
  stresses: readonly Stress[],
  local: LocalDrivers,
  rows: RiskRows,
): CellsBlock {
  const { study, t } = context;
  const lines = tabledLines(context);
  const scenario = { expression: liveSwitch(context), text: study.scenarios[study.active]!.name };
  const titles = ["change", "amount", "live", "stressed"] as const;
  const outcomes = outcomesOf(context, local, rows);
  const live = valuesOf(study, study.scenarios[study.active]!);
  const varied = stresses.map((stress, i): Varied => ({
    ...{ id: stress.driver, cell: `$${stressedColumn}$${rows.stressFirst + 1 + i}` },
    value: stressed(stress, live[stress.driver]!),
  }));
  return {
    kind: "cells",
    key: "stress",
    at: `A${rows.stress}`,
    rows: [
      [cell(sentence(t, "scenario.stress.heading", { scenario }), "heading")],
      [
        ...[t("scenario.stress.name"), t("scenario.column.driver")].map((title) => cell(title, "header")),
        ...titles.map((key) => cell(t(`scenario.stress.${key}`), "headerNumber")),
        ...[...lines.map(({ label }) => label), t("scenario.stress.difference")].map((title) =>
          cell(title, "headerNumber"),
        ),
        cell(t("scenario.drivers.check"), "headerAside"),
      ],
      [cell(t("scenario.stress.none"), "base"), ...blank(5), ...outcomes(rows.stressFirst, [])],
      ...stresses.map((stress, i) => [
        ...stressCells(context, stress, local, { row: rows.stressFirst + 1 + i, place: i }),
        ...outcomes(rows.stressFirst + 1 + i, [varied[i]!]),
        cell(checkFormula(context, stress, rows.stressFirst + 1 + i), "checkGood"),
      ]),
      [
        cell(t("scenario.stress.together"), "total"),
        ...Array.from({ length: 5 }, () => cell(null, "total")),
        ...outcomes(rows.together, together(varied, live, local), "total"),
      ],
    ],
  };
}

function blank(count: number): Cell[] {
  return Array.from({ length: count }, () => cell(null, "base"));
}

/** Several stresses of one driver add up. */
function together(varied: readonly Varied[], live: Readonly<Record<string, number>>, local: LocalDrivers): Varied[] {
  return [...new Set(varied.map(({ id }) => id))].map((id) => {
    const own = varied.filter((one) => one.id === id);
    const base = local.cellOf(id)!;
    const value = own.reduce((sum, one) => sum + one.value - live[id]!, live[id]!);
    return { id, value, cell: `(${base}${own.map((one) => `+(${one.cell}-${base})`).join("")})` };
  });
}

/** Outcomes of a row, the live case framed, and the difference from it. */
function outcomesOf(context: ScenarioContext, local: LocalDrivers, rows: RiskRows) {
  const { study } = context;
  const lines = tabledLines(context);
  const outcomeCell = outcomeCells(context, local);
  const live = valuesOf(study, study.scenarios[study.active]!);
  const evaluate = modelEvaluator(study.model);
  const base = evaluate(live)[study.model.outcome]!;
  return (row: number, varied: readonly Varied[], made: "formula" | "total" = "formula"): Cell[] => {
    const style = varied.length === 0 && row === rows.stressFirst ? "base" : made;
    const value = evaluate({ ...live, ...Object.fromEntries(varied.map((one) => [one.id, one.value])) });
    const difference = `${firstOutcome}${row}-${firstOutcome}$${rows.stressFirst}`;
    return [
      ...lines.map(({ id, unit }) => cell(outcomeCell(id, varied), style, resultFormat(unit))),
      cell(
        formula(orNone(difference), resultOf(value[study.model.outcome]! - base)),
        style,
        resultFormat(lines[0]!.unit),
      ),
    ];
  };
}

/** What is made of which driver, by how much: typed, all but the driver. */
function stressCells(
  { study, t }: ScenarioContext,
  stress: Stress,
  local: LocalDrivers,
  { row, place }: { readonly row: number; readonly place: number },
): Cell[] {
  const own = ["risks", "stresses", place] as const;
  const words = { [t("scenario.stress.relative")]: "relative", [t("scenario.stress.absolute")]: "absolute" };
  const driver = study.model.drivers.find(({ id }) => id === stress.driver)!;
  const live = valuesOf(study, study.scenarios[study.active]!)[driver.id]!;
  const format = inputFormat(driver.unit);
  const isShare = stress.change === "relative" || driver.unit === "share";
  const text = `IF($C${row}=${quote(t("scenario.stress.relative"))},$E${row}*(1+$D${row}),$E${row}+$D${row})`;
  return [
    inputCell(stress.name, textAt(...own, "name")),
    cell(driver.label, "label"),
    inputCell(t(`scenario.stress.${stress.change}`), { path: [...own, "change"], takes: words }),
    inputCell(stress.amount, numberAt(...own, "amount"), isShare ? "+0.0%;-0.0%;0.0%" : "+#,##0.00;-#,##0.00;0.00"),
    cell(formula(`=${local.cellOf(driver.id)!}`, live), "formula", format),
    cell(formula(orNone(text), resultOf(stressed(stress, live))), "formula", format),
  ];
}

/** A stress may take a driver where it cannot be. */
function checkFormula(context: ScenarioContext, stress: Stress, row: number) {
  const { study, names, t } = context;
  const place = study.model.drivers.findIndex(({ id }) => id === stress.driver);
  const { least, most } = study.model.drivers[place]!;
  const bound = (column: "least" | "most") =>
    onSheet(names.sheets.drivers, `${driverColumns[column]}${driverSheetRow(place)}`);
  const value = stressed(stress, valuesOf(study, study.scenarios[study.active]!)[stress.driver]!);
  return inputCheck([
    {
      condition: `COUNT($D${row})<1`,
      holds: false,
      sentence: t("scenario.parameterError"),
    },
    {
      condition: `OR($F${row}<${bound("least")},$F${row}>${bound("most")})`,
      holds: value < least || value > most,
      sentence: t("scenario.fault.range"),
    },
  ]);
}

/** How a driver is changed is chosen from two words. */
export function stressValidations({ t }: ScenarioContext, stresses: number, rows: RiskRows): Validation[] {
  if (stresses === 0) return [];
  const [first, last] = [rows.stressFirst + 1, rows.stressFirst + stresses];
  const title = t("scenario.stress.change");
  const options = [t("scenario.stress.relative"), t("scenario.stress.absolute")];
  return [
    { range: `C${first}:C${last}`, rule: { kind: "list", options }, title, message: t("scenario.stress.changeError") },
    { range: `D${first}:D${last}`, rule: { kind: "decimal" }, title, message: t("scenario.parameterError") },
  ];
}
