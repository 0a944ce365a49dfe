import { readFile } from "node:fs/promises";
import { mappingOf, mappingText, parseMappings, type SavedMapping, type SourceRecord } from "../intake";
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
    throw dataError(error, path);
  }
  return parseMappings(path, text);
}

/**
 * Adds the mappings of sources that the file does not know yet. Those that it knows stay as they are: the user may
 * have set them right.
 *
 * @throws CliError "not-written"
 */
export async function saveMappings(
  { mapping: path, dateOrder, decimalMark }: Options,
  sources: readonly SourceRecord[],
): Promise<void> {
  if (path === undefined) return;
  const known = await loadMappings(path);
  const choices = { ...(dateOrder && { dateOrder }), ...(decimalMark && { decimalMark }) };
  const signatures = new Set(known.map(({ signature }) => signature));
  const added = sources.flatMap(({ name, recognition }) => {
    const mapping = mappingOf(name, recognition, choices);
    if (mapping === undefined || signatures.has(mapping.signature)) return [];
    signatures.add(mapping.signature);
    return [mapping];
  });
  if (added.length > 0) await saveFile(path, new TextEncoder().encode(mappingText([...known, ...added])), true);
}
