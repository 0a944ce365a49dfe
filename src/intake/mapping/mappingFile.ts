import { IntakeError } from "../errors";
import { fieldNames, tableRoles } from "../recognise";
import type { SavedMapping } from "./savedMapping";

/** Since version 2, sources may have any role; what version 1 says still holds. */
const version = 2;
const readable: readonly unknown[] = [1, version];

/** Mappings as text, to be kept beside the data or in the workbook, and to be edited by people. */
export function mappingText(sources: readonly SavedMapping[]): string {
  return `${JSON.stringify({ version, sources }, null, 2)}\n`;
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOneOf = (value: unknown, ...allowed: readonly unknown[]) => allowed.includes(value);

const isTitles = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.every((title) => typeof title === "string"));

function parsed(name: string, text: string): Loose {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new IntakeError("bad-mapping", { name, place: "{ }" });
}

/** Where a source of the file is wrong; undefined if it is right. */
function faultOf(source: unknown): string | undefined {
  if (!isObject(source)) return "{ }";
  if (typeof source["source"] !== "string") return "source";
  if (typeof source["signature"] !== "string") return "signature";
  if (!isOneOf(source["role"], ...tableRoles)) return "role";
  if (!isOneOf(source["dateOrder"], undefined, "dmy", "mdy")) return "dateOrder";
  if (!isOneOf(source["decimalMark"], undefined, ".", ",")) return "decimalMark";
  if (!isOneOf(source["percent"], undefined, "fraction", "percent")) return "percent";
  if (!isOneOf(source["tax"], undefined, "net", "gross")) return "tax";
  if (!isOneOf(source["counts"], undefined, "sales", "no-sales")) return "counts";
  if (!isTitles(source["fillDown"])) return "fillDown";
  return Array.isArray(source["columns"]) ? columnsFault(source["columns"]) : "columns";
}

function columnsFault(columns: readonly unknown[]): string | undefined {
  const fields = new Set<unknown>();
  for (const [i, column] of columns.entries()) {
    if (!isObject(column) || typeof column["title"] !== "string") return `columns[${i}].title`;
    const { field } = column;
    const isFree = field === null || (fieldNames.some((known) => known === field) && !fields.has(field));
    if (!isFree) return `columns[${i}].field`;
    fields.add(field);
  }
  return undefined;
}

/**
 * Reads saved mappings.
 *
 * @throws IntakeError "bad-mapping" with the place that is wrong, "mapping-version" for a later version
 */
export function parseMappings(name: string, text: string): SavedMapping[] {
  const file = parsed(name, text);
  const found = file["version"];
  if (typeof found === "number" && !readable.includes(found)) {
    throw new IntakeError("mapping-version", { name, version: found });
  }
  if (!readable.includes(found)) throw new IntakeError("bad-mapping", { name, place: "version" });
  const sources = file["sources"];
  if (!Array.isArray(sources)) throw new IntakeError("bad-mapping", { name, place: "sources" });
  sources.forEach((source, i) => {
    const fault = faultOf(source);
    if (fault !== undefined) throw new IntakeError("bad-mapping", { name, place: `sources[${i}].${fault}` });
  });
  return sources as SavedMapping[];
}
