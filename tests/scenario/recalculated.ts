import { expect } from "vitest";
import { translator, type Locale } from "../../src/i18n";
import { scenarioPlan } from "../../src/scenario";
import type { ScenarioStudy } from "../../src/scenario/study";
import { writeXlsx } from "../../src/writers/xlsx";
import { recalculateAll } from "../oracle/recalculation";

/**
 * Writes the workbook of a study with the switch on each scenario in turn and lets LibreOffice calculate it.
 *
 * @returns formulas compared with each scenario
 */
export async function recalculateEach(study: ScenarioStudy, locale: Locale = "en"): Promise<number[]> {
  const t = translator(locale);
  const files = [...study.scenarios.keys()].map((active) => writeXlsx(scenarioPlan({ ...study, active }, t)));
  const all = await recalculateAll(files);
  for (const { differences } of all) expect(differences).toEqual([]);
  return all.map(({ compared }) => compared);
}
