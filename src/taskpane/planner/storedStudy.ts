import type { StudyTemplate } from "../../template/study";
import { studyNamespace } from "../../template/study/format";
import type { Workbook } from "../workbook";

/** Checking studies takes code that the planner does not need at first. */
const templates = () => import(/* webpackChunkName: "studies" */ "../../template/study");

/** The scenarios that the workbook carries; undefined for none. @throws TemplateError for some that cannot be read */
export async function loadStudy(workbook: Workbook): Promise<StudyTemplate | undefined> {
  const xml = await workbook.readDocument(studyNamespace);
  if (xml === undefined) return undefined;
  const { parseStudy, studyTextOf } = await templates();
  return parseStudy(studyTextOf(xml));
}

/** Lets scenarios travel with the workbook. @throws TemplateError for some that could not be read again */
export async function saveStudy(workbook: Workbook, template: StudyTemplate): Promise<void> {
  const { parseStudy, studyText, studyXmlOf } = await templates();
  const text = studyText(template);
  parseStudy(text);
  await workbook.saveDocument(studyNamespace, studyXmlOf(text));
}
