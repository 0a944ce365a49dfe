import { block, cell } from "../../../report/cells";
import type { SheetPlan, Validation } from "../../../report/plan";
import { claimFigures, commonlyClaimed } from "../../claims/claims";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { liveValues } from "../../liveValues";
import { defaultModel } from "../../model/defaultModel";
import { claimsLayout as at, inputIds, settingCell, settingEnds, settingIds } from "./layout";
import { testsBlock } from "./tests";
import { curveBlock, figureBlock, settingBlock } from "./workings";

/** Well-known claims on one's own numbers; undefined for a model whose customer value is computed in another way. */
export function claimsSheet(context: ScenarioContext): SheetPlan | undefined {
  const { study, t } = context;
  const live = liveValues(context, inputIds, at.inputs);
  if (live === undefined || !hasOurClv(context)) return undefined;
  const claimed = { ...commonlyClaimed, ...study.claims?.claimed };
  const figures = claimFigures(live.values, claimed);
  const curve = study.claims?.profitCurve;
  return {
    ...sheetFrame(context, "claims"),
    blocks: [
      titleBlock(context, "claims"),
      testsBlock(context, { figures, live, claimed }, curve),
      settingBlock(context, claimed),
      live.block,
      figureBlock(context, figures, live),
      ...(curve === undefined ? [] : [curveBlock(context, curve)]),
      block(at.settings - 1, [[cell(t("scenario.claims.note"), "note")]]),
    ],
    conditionalFormats: checkFormats(at.settings + 1, at.settings + settingIds.length, "A", "C", "D"),
    validations: validations(context),
    columnWidths: [52, 18, 18, 18, 18, 18],
  };
}

function hasOurClv({ study, t }: ScenarioContext): boolean {
  const textOf = (lines: typeof study.model.lines) => lines.find(({ id }) => id === "clv")?.text;
  return textOf(study.model.lines) === textOf(defaultModel(t).lines);
}

function validations({ t }: ScenarioContext): Validation[] {
  return settingIds.map((id) => {
    const [min, max] = settingEnds(id);
    const label = t(`scenario.claims.${id}`);
    return {
      range: settingCell(id).replace(/\$/g, ""),
      rule: { kind: "decimal", min, max },
      ...{ title: t("scenario.claims.settings"), message: t("scenario.driverError", { label, least: min, most: max }) },
    };
  });
}
