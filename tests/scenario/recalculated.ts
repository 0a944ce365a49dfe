import { expect } from "vitest";
import { translator, type Locale } from "../../src/i18n";
import { scenarioPlan } from "../../src/scenario";
import type { ScenarioStudy } from "../../src/scenario/study";
import { writeXlsx } from "../../src/writers/xlsx";
import { recalculate } from "../oracle/recalculation";

/**
 * Writes the workbook of a study with the switch on each scenario in turn and lets LibreOffice calculate it.
 *
 * @returns formulas compared with each scenario
 */
export async function recalculateEach(study: ScenarioStudy, locale: Locale = "en"): Promise<number[]> {
  const counts: number[] = [];
  for (const active of study.scenarios.keys()) {
    const plan = scenarioPlan({ ...study, active }, translator(locale));
    const { compared, differences } = await recalculate(writeXlsx(plan));
    expect(differences).toEqual([]);
    counts.push(compared);
  }
  return counts;
}
