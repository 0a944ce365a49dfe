import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Translate } from "../i18n";
import { readCustomXml } from "../intake";
import type { ScenarioStudy } from "../scenario/study";
import { TemplateError } from "../template";
import {
  parseStudy,
  presetStudy,
  studyFormat,
  studyNamespace,
  studyText,
  studyTextOf,
  studyXmlOf,
  type StudyTemplate,
} from "../template/study";
import { dataError } from "./dataFiles";
import { saveFile } from "./saveFile";
import type { ScenarioOptions } from "./scenarioOptions";
import { templateId } from "./templates";

/**
 * The template of scenarios that the user named: a preset by its id, a .json file, or a workbook with scenarios.
 *
 * @throws TemplateError for what is no template of scenarios; CliError for a file that cannot be read
 */
export async function loadStudy(wanted: string, t: Translate): Promise<StudyTemplate> {
  if (!/[./\\]/.test(wanted)) return presetStudy(wanted, t);
  const bytes = await bytesOf(wanted);
  if (!/\.xlsx$/i.test(wanted)) return parseStudy(new TextDecoder().decode(bytes));
  const [xml] = readCustomXml(wanted, bytes, studyNamespace);
  if (xml === undefined) throw new TemplateError("not-a-template", { format: studyFormat });
  return parseStudy(studyTextOf(xml));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw dataError(error, path, "--template");
  }
}

/** The study of a run, to be planned again from. */
export function studyTemplateOf(
  path: string,
  study: ScenarioStudy,
  { shared: { localeGiven, locale } }: ScenarioOptions,
  from: StudyTemplate | undefined,
): StudyTemplate {
  const language = localeGiven ? locale : from?.language;
  const name = basename(path).replace(/\.(json|xlsx)$/i, "") || "scenarios";
  return { id: templateId(name), name, ...(language !== undefined && { language }), study };
}

/** What travels with a workbook, so that the add-in can bring it up to date. */
export function studyParts(template: StudyTemplate) {
  return { customXml: [{ namespace: studyNamespace, xml: studyXmlOf(studyText(template)) }] };
}

/** @throws CliError "not-written" */
export function saveStudy(path: string, template: StudyTemplate, force: boolean): Promise<void> {
  return saveFile(path, new TextEncoder().encode(studyText(template)), force);
}
