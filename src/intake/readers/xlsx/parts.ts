import { unzipSync } from "fflate";
import { IntakeError } from "../../errors";

/** Bounds to what a file may unpack to: a small file must not fill the memory. */
export interface WorkbookLimits {
  readonly entries: number;
  readonly unpackedBytes: number;
  /** Unpacked to packed, for parts of more than a megabyte; tables of few distinct values come to about 100. */
  readonly ratio: number;
  readonly cells: number;
}

export const defaultLimits: WorkbookLimits = { entries: 10_000, unpackedBytes: 1 << 30, ratio: 400, cells: 40_000_000 };

const smallPart = /^(?:xl\/workbook\.xml|xl\/_rels\/|xl\/worksheets\/_rels\/|xl\/tables\/|docProps\/app\.xml)/;
/** Lists of sheets, relations and tables are small, or they are something else. */
const smallPartLimit = 1 << 22;
const ratioFrom = 1 << 20;

/**
 * The small parts of a workbook, by path, once its directory promises nothing that we could not hold.
 * `wanted` says which; if left out, those that list sheets, relations and tables.
 *
 * @throws IntakeError "workbook-too-large", "broken-workbook"
 */
export function workbookParts(
  name: string,
  bytes: Uint8Array,
  limits: WorkbookLimits,
  wanted: RegExp = smallPart,
): ReadonlyMap<string, string> {
  let [entries, unpacked] = [0, 0];
  const tooLarge = () => new IntakeError("workbook-too-large", { name });
  const admit = (part: { name: string; size: number; originalSize: number }): boolean => {
    unpacked += part.originalSize;
    if (++entries > limits.entries || unpacked > limits.unpackedBytes) throw tooLarge();
    if (part.originalSize > ratioFrom && part.originalSize > part.size * limits.ratio) throw tooLarge();
    // a part that hides its size would be unpacked without an end in sight
    if (part.originalSize === 0 && part.size > 2) throw new IntakeError("broken-workbook", { name });
    return wanted.test(part.name) && part.originalSize <= smallPartLimit;
  };
  try {
    const parts = unzipSync(bytes, { filter: admit });
    return new Map(Object.entries(parts).map(([path, content]) => [path, new TextDecoder().decode(content)]));
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError("broken-workbook", { name });
  }
}
