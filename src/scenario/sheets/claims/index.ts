import { block, cell } from "../../../report/cells";
import type { SheetPlan, Validation } from "../../../report/plan";
import { claimFigures } from "../../claims/claims";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { liveValues } from "../../liveValues";
import { defaultModel } from "../../model/defaultModel";
import { claimsLayout as at, inputIds, settingCell } from "./layout";
import { testsBlock } from "./tests";
import { curveBlock, figureBlock, settingBlock } from "./workings";

/** Well-known claims on one's own numbers; undefined for a model whose customer value is computed in another way. */
export function claimsSheet(context: ScenarioContext): SheetPlan | undefined {
  const { study, t } = context;
  const live = liveValues(context, inputIds, at.inputs);
  if (live === undefined || !hasOurClv(context)) return undefined;
  const figures = claimFigures(live.values);
  const curve = study.claims?.profitCurve;
  return {
    ...sheetFrame(context, "claims"),
    blocks: [
      titleBlock(context, "claims"),
      testsBlock(context, figures, live, curve),
      settingBlock(context),
      live.block,
      figureBlock(context, figures, live),
      ...(curve === undefined ? [] : [curveBlock(context, curve)]),
      block(at.settings - 1, [[cell(t("scenario.claims.note"), "note")]]),
    ],
    validations: validations(context),
    columnWidths: [52, 18, 18, 18, 18, 18],
  };
}

function hasOurClv({ study, t }: ScenarioContext): boolean {
  const textOf = (lines: typeof study.model.lines) => lines.find(({ id }) => id === "clv")?.text;
  return textOf(study.model.lines) === textOf(defaultModel(t).lines);
}

function validations({ t }: ScenarioContext): Validation[] {
  const range = (from: string, to: string) => `${from.replace(/\$/g, "")}:${to.replace(/\$/g, "")}`;
  const title = t("scenario.claims.settings");
  return [
    {
      range: range(settingCell("keepMonths"), settingCell("times")),
      rule: { kind: "decimal", min: 0.1, max: 1000 },
      ...{ title, message: t("scenario.driverError", { label: title, least: 0.1, most: 1000 }) },
    },
    {
      range: range(settingCell("points"), settingCell("profit")),
      rule: { kind: "decimal", min: 0, max: 1 },
      ...{ title, message: t("scenario.driverError", { label: title, least: 0, most: 1 }) },
    },
  ];
}
