import { mappingText, parseMappings } from "../../intake";
import { textPart } from "../../template/textPart";
import type { KnownTables } from "../choices";
import { nothingKnown } from "../choices";
import { noSettings, type Settings } from "../settings";
import type { Workbook } from "../workbook";

/** What the workbook remembers of one month for the next. */
export interface Memory {
  readonly known: KnownTables;
  readonly settings: Settings;
}

const part = textPart("pane", "urn:lifecycle-cost-control:pane");
/** Named in sentences about it. */
const name = "workbook";

/**
 * What was remembered; undefined where nothing was.
 *
 * @throws IntakeError "bad-mapping", "mapping-version" for what cannot be read; what the workbook throws
 */
export async function recall(workbook: Workbook): Promise<Memory | undefined> {
  const text = part.unwrap((await workbook.readDocument(part.namespace)) ?? "");
  return text === undefined ? undefined : parseMemory(text);
}

/** Undefined forgets everything. */
export function remember(workbook: Workbook, memory: Memory | undefined): Promise<void> {
  return workbook.saveDocument(part.namespace, memory && part.wrap(memoryText(memory)));
}

function memoryText({ known: { mappings, leftOut, rules }, settings }: Memory): string {
  const tables = JSON.parse(mappingText(mappings)) as object;
  return JSON.stringify({ ...tables, leftOut, rules, settings });
}

export function parseMemory(text: string): Memory {
  const mappings = parseMappings(name, text);
  const { leftOut, rules, settings } = JSON.parse(text) as Partial<KnownTables> & { readonly settings?: Settings };
  return {
    known: {
      mappings,
      leftOut: Array.isArray(leftOut) ? leftOut : nothingKnown.leftOut,
      rules: typeof rules === "object" && rules !== null ? rules : nothingKnown.rules,
    },
    settings: knownSettings(settings),
  };
}

/** Settings of another version may lack some, or have others: each counts only where it is what it should be. */
function knownSettings(found: unknown): Settings {
  const given = typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>) : {};
  const kept = Object.entries(noSettings).map(([key, standard]: [string, unknown]) => {
    const value = given[key];
    const fits = typeof value === typeof standard && Array.isArray(value) === Array.isArray(standard);
    return [key, fits ? value : standard];
  });
  // dates belong to one month: the next one has its own
  return { ...(Object.fromEntries(kept) as Settings), asOf: "", periodStart: "" };
}
