import type { Translate } from "../../../i18n";
import { cell } from "../../../report/cells";
import { quote } from "../../../report/formulas";
import type { CellsBlock, CellValue, InputSource, Validation } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { plainValue, type EvaluationSettings } from "../../evaluation/settings";
import { inputCell as typedCell, numberAt, orNull, textAt } from "../../inputCell";
import { inputCheck, type InputFault } from "../../inputCheck";
import { at, inputCell, lastYear, planInputs, type PlanInput } from "./layout";

const money = "#,##0.00";
const date = "yyyy-mm-dd";
const inputFormats: Partial<Record<PlanInput, string>> = {
  ...{ begins: date, ends: date, confidence: "0.0%", discount: "0.0%", years: "0" },
  ...{ invest: money, runningPerYear: money, worth: money, units: "#,##0.0", periodsPerYear: "0.0", expected: money },
};

/** Step 1: what was planned. A wrong input is told in its own row. */
export function planBlock({ t }: ScenarioContext, settings: EvaluationSettings): CellsBlock {
  const values = inputValues(t, settings);
  return {
    kind: "cells",
    key: "plan",
    at: `A${at.planHeading}`,
    rows: [
      [cell(t("scenario.evaluation.step.plan"), "heading"), cell(null, "heading")],
      ...planInputs.map((input) => [
        cell(t(`scenario.evaluation.input.${input}`), "label"),
        typedCell(values[input], sourceOf(t, input), inputFormats[input] ?? "@"),
        ...faultsOf(t, input).map((fault) => cell(inputCheck([fault]), "checkGood")),
      ]),
    ],
  };
}

/** What of the plan, or of its value, an input holds. */
function sourceOf(t: Translate, input: PlanInput): InputSource {
  const words = betterWords(t);
  if (input === "better") {
    return { path: ["evaluation", "plan", "lowerIsBetter"], takes: { [words.lower]: true, [words.higher]: false } };
  }
  if (input === "begins" || input === "ends") return orNull(numberAt("evaluation", "plan", input));
  if (input === "confidence") return numberAt("evaluation", "plan", input);
  if (input === "expected") return orNull(numberAt("evaluation", "value", input));
  return input in plainValue ? numberAt("evaluation", "value", input) : textAt("evaluation", "plan", input);
}

/** The words for the way an outcome should go, as they stand in the cell. */
export function betterWords(t: Translate): { readonly lower: string; readonly higher: string } {
  return { lower: t("scenario.evaluation.lower"), higher: t("scenario.evaluation.higher") };
}

function inputValues(t: Translate, { plan, value }: EvaluationSettings): Record<PlanInput, CellValue> {
  const { lowerIsBetter, ...planned } = plan;
  const words = betterWords(t);
  const { expected, invest, runningPerYear, worth, units, periodsPerYear, years, discount } = value;
  return {
    ...planned,
    ...{ expected, invest, runningPerYear, worth, units, periodsPerYear, years, discount },
    better: lowerIsBetter ? words.lower : words.higher,
  };
}

/** What may be typed: the ends of numbers. */
const bounds: Partial<Record<PlanInput, readonly [least: number, most: number]>> = {
  ...{ confidence: [0.5, 0.999], discount: [-0.5, 10], years: [1, lastYear], periodsPerYear: [0.01, 366] },
  ...{ invest: [0, 1e12], runningPerYear: [0, 1e12], worth: [0, 1e9], units: [0, 1e9], expected: [-1e12, 1e12] },
};

/** None for text that may be anything; one for each other input. Settings are sound, so that none holds as planned. */
function faultsOf(t: Translate, input: PlanInput): InputFault[] {
  const own = inputCell(input);
  const fault = (condition: string, sentence: string) => [{ condition, holds: false, sentence }];
  const ends = bounds[input];
  if (ends) {
    const [least, most] = ends;
    const outside = `OR(NOT(ISNUMBER(${own})),${own}<${least},${own}>${most})`;
    const isWhole = input === "years" ? `OR(${outside},${own}<>INT(${own}))` : outside;
    const condition = input === "expected" ? `AND(${own}<>"",${outside})` : isWhole;
    return fault(condition, numberError(t, least, most));
  }
  if (input === "ends") {
    const begins = inputCell("begins");
    const condition = `OR(COUNTA(${begins}:${own})<>COUNT(${begins}:${own}),AND(COUNT(${begins}:${own})=2,${own}<${begins}))`;
    return fault(condition, t("scenario.evaluation.fault.dates"));
  }
  if (input !== "better") return [];
  const { lower, higher } = betterWords(t);
  return fault(`AND(${own}<>${quote(lower)},${own}<>${quote(higher)})`, t("scenario.evaluation.fault.better"));
}

function numberError(t: Translate, least: number, most: number): string {
  return t("scenario.evaluation.fault.number", { least, most });
}

/** Validations of the inputs of the plan. */
export function planValidations({ t }: ScenarioContext): Validation[] {
  const title = t("scenario.evaluation.title.input");
  const { lower, higher } = betterWords(t);
  const numbers = planInputs.flatMap((input): Validation[] => {
    const ends = bounds[input];
    if (!ends) return [];
    const [min, max] = ends;
    const kind = input === "years" ? "whole" : "decimal";
    return [{ range: bare(input), rule: { kind, min, max }, title, message: numberError(t, min, max) }];
  });
  const dates: Validation = {
    range: `${bare("begins")}:${bare("ends")}`,
    rule: { kind: "date", min: 1 },
    ...{ title, message: t("scenario.evaluation.fault.dates") },
  };
  const better: Validation = {
    range: bare("better"),
    rule: { kind: "list", options: [lower, higher] },
    ...{ title, message: t("scenario.evaluation.fault.better") },
  };
  return [...numbers, dates, better];
}

function bare(input: PlanInput): string {
  return inputCell(input).replaceAll("$", "");
}
