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
import type { StressedDrivers } from "./stressedDrivers";

/** Column of the first outcome. */
const firstOutcome = "G";

/** @throws CoreError "unknown-word" for a stress of a driver that the model does not have */
export function requireStresses({ study }: ScenarioContext, stresses: readonly Stress[]): void {
  const known = study.model.drivers.map(({ id }) => id);
  const unknown = stresses.find(({ driver }) => !known.includes(driver));
  if (unknown) {
    throw new CoreError("unknown-word", { name: unknown.name, got: unknown.driver, allowed: known.join(", ") });
  }
}

/** The drivers of the block, their live values, and those under each stress. */
interface StressInputs {
  readonly local: LocalDrivers;
  readonly ids: readonly string[];
  readonly under: StressedDrivers["under"];
}

/** The live scenario, each stress on it, and all together. */
export function stressBlock(
  context: ScenarioContext,
  stresses: readonly Stress[],
  { local, ids, under }: StressInputs,
  rows: RiskRows,
): CellsBlock {
  const { study, t } = context;
  const lines = tabledLines(context);
  const scenario = { expression: liveSwitch(context), text: study.scenarios[study.active]!.name };
  const titles = ["change", "amount", "live", "stressed"] as const;
  const outcomes = outcomesOf(context, local, rows);
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
        ...stressCells(context, stress, ids, { rows, place: i }),
        ...outcomes(rows.stressFirst + 1 + i, under(i)),
        cell(checkFormula(context, stress, rows.stressFirst + 1 + i), "checkGood"),
      ]),
      [
        cell(t("scenario.stress.together"), "total"),
        ...Array.from({ length: 5 }, () => cell(null, "total")),
        ...outcomes(rows.together, under(stresses.length), "total"),
      ],
    ],
  };
}

function blank(count: number): Cell[] {
  return Array.from({ length: count }, () => cell(null, "base"));
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

/** What is made of which driver, by how much: all of it typed. */
function stressCells(
  { study, t }: ScenarioContext,
  stress: Stress,
  ids: readonly string[],
  { rows, place }: { readonly rows: RiskRows; readonly place: number },
): Cell[] {
  const row = rows.stressFirst + 1 + place;
  const own = ["risks", "stresses", place] as const;
  const words = { [t("scenario.stress.relative")]: "relative", [t("scenario.stress.absolute")]: "absolute" };
  const known = ids.map((id) => study.model.drivers.find((driver) => driver.id === id)!);
  const byLabel = Object.fromEntries(known.map(({ id, label }) => [label, id]));
  const driver = known.find(({ id }) => id === stress.driver)!;
  const live = valuesOf(study, study.scenarios[study.active]!)[driver.id]!;
  const format = inputFormat(driver.unit);
  const isShare = stress.change === "relative" || driver.unit === "share";
  const among = (letter: string) => `$${letter}$${rows.live + 1}:$${letter}$${rows.live + ids.length}`;
  const now = `INDEX(${among("C")},MATCH($B${row},${among("A")},0))`;
  const text = `IF($C${row}=${quote(t("scenario.stress.relative"))},$E${row}*(1+$D${row}),$E${row}+$D${row})`;
  return [
    inputCell(stress.name, textAt(...own, "name")),
    inputCell(driver.label, { path: [...own, "driver"], takes: byLabel }),
    inputCell(t(`scenario.stress.${stress.change}`), { path: [...own, "change"], takes: words }),
    inputCell(stress.amount, numberAt(...own, "amount"), isShare ? "+0.0%;-0.0%;0.0%" : "+#,##0.00;-#,##0.00;0.00"),
    cell(formula(orNone(now), live), "formula", format),
    cell(formula(orNone(text), resultOf(stressed(stress, live))), "formula", format),
  ];
}

/** A stress may name no driver, or take one where it cannot be. */
function checkFormula({ study, names, t }: ScenarioContext, stress: Stress, row: number) {
  const { least, most } = study.model.drivers.find(({ id }) => id === stress.driver)!;
  const [first, last] = [driverSheetRow(0), driverSheetRow(study.model.drivers.length - 1)];
  const among = (column: "label" | "least" | "most") => {
    const letter = driverColumns[column];
    return onSheet(names.sheets.drivers, `${letter}${first}:${letter}${last}`);
  };
  const place = `MATCH($B${row},${among("label")},0)`;
  const bound = (column: "least" | "most") => `INDEX(${among(column)},${place})`;
  const value = stressed(stress, valuesOf(study, study.scenarios[study.active]!)[stress.driver]!);
  const isWord = (key: "relative" | "absolute") => `$C${row}=${quote(t(`scenario.stress.${key}`))}`;
  return inputCheck([
    { condition: `ISNA($E${row})`, holds: false, sentence: t("scenario.stress.driverError") },
    {
      condition: `NOT(OR(${isWord("relative")},${isWord("absolute")}))`,
      holds: false,
      sentence: t("scenario.stress.changeError"),
    },
    { condition: `COUNT($D${row})<1`, holds: false, sentence: t("scenario.parameterError") },
    {
      condition: `OR($F${row}<${bound("least")},$F${row}>${bound("most")})`,
      holds: value < least || value > most,
      sentence: t("scenario.fault.range"),
    },
  ]);
}

/** A driver is chosen from those above, how it is changed from two words. */
export function stressValidations(
  { t }: ScenarioContext,
  stresses: number,
  drivers: number,
  rows: RiskRows,
): Validation[] {
  if (stresses === 0) return [];
  const [first, last] = [rows.stressFirst + 1, rows.stressFirst + stresses];
  const title = t("scenario.stress.change");
  const options = [t("scenario.stress.relative"), t("scenario.stress.absolute")];
  const known = { sheet: "risks", range: `A${rows.live + 1}:A${rows.live + drivers}` };
  return [
    {
      ...{ range: `B${first}:B${last}`, rule: { kind: "list", options: known } },
      ...{ title: t("scenario.column.driver"), message: t("scenario.stress.driverError") },
    },
    { range: `C${first}:C${last}`, rule: { kind: "list", options }, title, message: t("scenario.stress.changeError") },
    { range: `D${first}:D${last}`, rule: { kind: "decimal" }, title, message: t("scenario.parameterError") },
  ];
}
