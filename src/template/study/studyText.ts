import type { ScenarioStudy } from "../../scenario/study";
import { studyFormat, studyVersion } from "./format";
import type { StudyTemplate } from "./studyTemplate";

/** A template of scenarios as text, for a file or a workbook; people may edit it. */
export function studyText({ study, ...about }: StudyTemplate): string {
  const file = { format: studyFormat, version: studyVersion, ...about, study: withoutResults(study) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Formulas stand as text, and a simulation comes again of its seed. */
function withoutResults(study: ScenarioStudy) {
  const { result: _, ...monteCarlo } = study.monteCarlo ?? {};
  const lines = study.model.lines.map(({ formula: __, ...line }) => line);
  return { ...study, model: { ...study.model, lines }, ...(study.monteCarlo && { monteCarlo }) };
}
