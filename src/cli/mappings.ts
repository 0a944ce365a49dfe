import { readFile } from "node:fs/promises";
import {
  answeredChoices,
  mappingOf,
  mappingText,
  parseMappings,
  type SavedMapping,
  type SourceRecord,
} from "../intake";
import { dataError } from "./dataFiles";
import { systemCode } from "./errors";
import type { Options } from "./options";
import { saveFile } from "./saveFile";

/**
 * The mappings that a file holds; none if there is no such file yet.
 *
 * @throws IntakeError "bad-mapping", "mapping-version"; CliError for a file that cannot be read
 */
export async function loadMappings(path: string | undefined): Promise<readonly SavedMapping[]> {
  if (path === undefined) return [];
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw dataError(error, path, "--mapping");
  }
  return parseMappings(path, text);
}

/**
 * Adds the mappings of sources that the file does not know yet. The columns of those that it knows stay as they are: the
 * user may have set them right. Answers given now are kept for next month, in both.
 *
 * @throws CliError "not-written"
 */
export async function saveMappings(
  { mapping: path, dateOrder, decimalMark, answers = [] }: Options,
  sources: readonly SourceRecord[],
): Promise<void> {
  if (path === undefined) return;
  const known = await loadMappings(path);
  const said = { ...(dateOrder && { dateOrder }), ...(decimalMark && { decimalMark }) };
  const bySignature = new Map(known.map((mapping) => [mapping.signature, mapping]));
  for (const { name, recognition } of sources) {
    const answered = answeredChoices(answers, name);
    const mapping = mappingOf(name, recognition, { ...said, ...answered });
    if (mapping === undefined) continue;
    const before = bySignature.get(mapping.signature);
    bySignature.set(mapping.signature, before === undefined ? mapping : { ...before, ...answered });
  }
  const text = mappingText([...bySignature.values()]);
  if (text !== mappingText(known)) await saveFile(path, new TextEncoder().encode(text), true);
}
