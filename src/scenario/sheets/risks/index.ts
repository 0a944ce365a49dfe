import type { SheetPlan, Validation } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { localDrivers } from "../../localDrivers";
import { driversOf } from "../../model/swings";
import { rateRisks } from "../../risks/register";
import { defaultImpactLimits, defaultProbabilityLimits, defaultRisks, defaultStresses } from "../../risks/settings";
import { tabledLines } from "../sensitivity/oneWay";
import { riskChart, stressChart } from "./charts";
import { gridBlocks, gridFormats, scaleBlock } from "./grid";
import { rowsOf, type RiskRows } from "./layout";
import { registerBlock } from "./register";
import { requireStresses, stressBlock, stressValidations } from "./stress";
import { stressedDrivers } from "./stressedDrivers";

/**
 * Risks by probability and impact, what responses save, and what stress does to the live scenario.
 *
 * @throws CoreError as `rateRisks` and `requireStresses` do
 */
export function risksSheet(context: ScenarioContext): SheetPlan {
  const { study, t } = context;
  const { risks = defaultRisks(t), stresses = defaultStresses(t, study.model), ...limits } = study.risks ?? {};
  const { probabilityLimits = defaultProbabilityLimits, impactLimits = defaultImpactLimits } = limits;
  requireStresses(context, stresses);
  const rated = rateRisks(risks, probabilityLimits, impactLimits);
  const used = driversOf(
    study.model,
    tabledLines(context).map(({ id }) => id),
  );
  const named = new Set([...used, ...stresses.map(({ driver }) => driver)]);
  const ids = study.model.drivers.map(({ id }) => id).filter((id) => named.has(id));
  const rows = rowsOf(rated.length, ids.length, stresses.length);
  const local = localDrivers(context, ids, rows.live, false);
  const { block: stressedBlock, under } = stressedDrivers(context, stresses, ids, rows);
  return {
    ...sheetFrame(context, "risks"),
    blocks: [
      titleBlock(context, "risks"),
      registerBlock(context, rated, rows),
      scaleBlock(context, [probabilityLimits, impactLimits], rows),
      ...gridBlocks(context, rated, rows),
      local.block,
      ...(stresses.length > 0 ? [stressedBlock] : []),
      stressBlock(context, stresses, { local, ids, under }, rows),
      ...(rated.length > 0 ? riskChart(context, rated, rows) : []),
      ...(stresses.length > 0 ? stressChart(context, stresses, rows) : []),
    ],
    conditionalFormats: [
      ...checkFormats(rows.first, rows.last, "A", "N", "O"),
      ...checkFormats(rows.stressFirst + 1, rows.stressFirst + Math.max(1, stresses.length), "A", "L", "M"),
      ...gridFormats(rows),
    ],
    validations: [...riskValidations(context, rows), ...stressValidations(context, stresses.length, ids.length, rows)],
    columnWidths: [36, 14, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 28, 16],
  };
}

function riskValidations({ t }: ScenarioContext, rows: RiskRows): Validation[] {
  const title = t("scenario.risk.name");
  const decimal = (range: string, message: string, max?: number): Validation => ({
    ...{ range, title, message },
    rule: { kind: "decimal", min: 0, ...(max !== undefined && { max }) },
  });
  const { first, last, limits } = rows;
  return [
    ...["B", "H"].map((letter) => decimal(`${letter}${first}:${letter}${last}`, t("scenario.fault.probability"), 1)),
    ...["C", "G", "I"].map((letter) => decimal(`${letter}${first}:${letter}${last}`, t("scenario.fault.amounts"))),
    decimal(`B${limits}:B${limits + 4}`, t("scenario.fault.probability"), 1),
    decimal(`C${limits}:C${limits + 4}`, t("scenario.fault.amounts")),
  ];
}
