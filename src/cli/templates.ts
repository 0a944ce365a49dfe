import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Translate } from "../i18n";
import { readCustomXml } from "../intake";
import type { ReportSettings } from "../report";
import {
  customXmlOf,
  format,
  namespace,
  parseTemplate,
  presetIds,
  presetTemplate,
  templateText,
  textOfCustomXml,
  TemplateError,
  type Template,
} from "../template";
import { dataError } from "./dataFiles";
import type { Options } from "./options";
import { saveFile } from "./saveFile";

/**
 * The template that the user named: one of the presets by its id, a .json file, or a workbook that was made by one.
 *
 * @throws TemplateError for what is no template; CliError for a file that cannot be read
 */
export async function loadTemplate(wanted: string, t: Translate): Promise<Template> {
  const isPreset = presetIds.some((id) => id === wanted.toLowerCase());
  if (isPreset || !/[./\\]/.test(wanted)) return presetTemplate(wanted, t);
  const bytes = await bytesOf(wanted);
  if (!/\.xlsx$/i.test(wanted)) return parseTemplate(new TextDecoder().decode(bytes));
  const [xml] = readCustomXml(wanted, bytes, namespace);
  if (xml === undefined) throw new TemplateError("not-a-template", { format });
  return parseTemplate(textOfCustomXml(xml));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw dataError(error, path, "--template");
  }
}

/** What travels with a workbook, so that the next one can be made by the same template. */
export function templateParts(template: Template | undefined) {
  return template === undefined ? {} : { customXml: [{ namespace, xml: customXmlOf(templateText(template)) }] };
}

/** How a report was made, as a template: what was said on the command line, and below it the template that was named. */
export function templateOf(
  path: string,
  settings: ReportSettings,
  options: Options,
  from: Template | undefined,
): Template {
  const { asOf: _, periodStart: __, subject: ___, ...kept } = settings;
  const name = basename(path).replace(/\.json$/i, "");
  const language = options.localeGiven ? options.locale : from?.language;
  return { id: templateId(name), name, ...(language !== undefined && { language }), settings: kept };
}

/** An id made of a name. */
export function templateId(name: string): string {
  return (
    name
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+/, "")
      .slice(0, 60) || "template"
  );
}

/** @throws CliError "not-written" */
export function saveTemplate(path: string, template: Template, force: boolean): Promise<void> {
  return saveFile(path, new TextEncoder().encode(templateText(template)), force);
}
