import type { Locale } from "../../../src/i18n";
import { fileReader, joinTables, type Facts, type ReadTable } from "../../../src/intake";
import { encodeText, type SampleFile } from "../../../src/sample";

/** A file read back from its bytes, as the command line reads it. */
function readFile({ name, text, encoding }: SampleFile): ReadTable {
  const reader = fileReader({ name });
  reader.push(encodeText(text, encoding));
  return reader.finish();
}

/** All files of a variant as facts, with the records of how they were read. */
export function readFiles(files: readonly SampleFile[]): { tables: readonly ReadTable[]; facts: Facts } {
  const tables = files.map(readFile);
  return { tables, facts: joinTables(tables) };
}

export const locales: readonly Locale[] = ["en", "zh-CN", "zh-TW"];
