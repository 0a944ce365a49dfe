import type { SheetPlan, Validation } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { switchCell } from "../../layout";
import { outcomeChart } from "./chart";
import { differenceBlock, differenceFormats } from "./differenceBlock";
import { driverBlock } from "./driverBlock";
import { scenarioLetters, scenariosLayout, type ScenariosLayout } from "./layout";
import { outcomeBlock } from "./outcomeBlock";
import { weightBlock } from "./weightBlock";

/** The scenarios side by side, and the switch that makes one of them live for all other sheets. */
export function scenariosSheet(context: ScenarioContext): SheetPlan {
  const at = scenariosLayout(context);
  const differences = differenceBlock(context, at);
  return {
    ...sheetFrame(context, "scenarios"),
    blocks: [
      titleBlock(context, "scenarios"),
      driverBlock(context, at),
      weightBlock(context, at),
      outcomeBlock(context, at),
      ...(differences === undefined ? [] : [differences]),
      ...outcomeChart(context, at),
    ],
    conditionalFormats: [
      ...differenceFormats(context, at),
      ...checkFormats(at.weights, at.weights, at.first, at.last, at.weighted),
    ],
    validations: validations(context, at),
    columnWidths: [36, 20, 10, 16, ...context.study.scenarios.map(() => 16), 16],
    freezeRows: at.header,
  };
}

/** The switch offers the scenarios; a driver takes what it can be. */
function validations(context: ScenarioContext, at: ScenariosLayout): Validation[] {
  const { study, t } = context;
  const letters = scenarioLetters(context);
  const titles = `${at.first}${at.header}:${at.last}${at.header}`;
  return [
    {
      ...{ range: switchCell, rule: { kind: "list", options: { sheet: "scenarios", range: titles } } },
      ...{ title: t("scenario.switch"), message: t("scenario.switchError") },
    },
    {
      range: `${at.first}${at.weights}:${at.last}${at.weights}`,
      rule: { kind: "decimal", min: 0, max: 1 },
      ...{ title: t("scenario.weight"), message: t("scenario.weightError") },
    },
    ...study.model.drivers.map(({ label, least, most }, place): Validation => ({
      range: `${letters[0]!}${at.drivers.first + place}:${letters.at(-1)!}${at.drivers.first + place}`,
      rule: { kind: "decimal", min: least, max: most },
      ...{ title: t("scenario.column.driver"), message: t("scenario.driverError", { label, least, most }) },
    })),
  ];
}
