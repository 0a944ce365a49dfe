import { readFile } from "node:fs/promises";
import type { Translate } from "../i18n";
import { parseTemplate, presetIds, presetTemplate, type Template } from "../template";
import { dataError } from "./dataFiles";

/**
 * The template that the user named: one of the presets by its id, or a file.
 *
 * @throws TemplateError for what is no template; CliError for a file that cannot be read
 */
export async function loadTemplate(wanted: string, t: Translate): Promise<Template> {
  const isPreset = presetIds.some((id) => id === wanted.toLowerCase());
  if (isPreset || !/[./\\]/.test(wanted)) return presetTemplate(wanted, t);
  return parseTemplate(await textOf(wanted));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw dataError(error, path);
  }
}
