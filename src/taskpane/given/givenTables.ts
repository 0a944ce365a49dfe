import { IntakeError, sourcesFromText } from "../../intake";
import { isWorkbook, textDecoder } from "../../intake/readers/textDecoder";
import { openWorkbook } from "../../intake/readers/xlsx/openWorkbook";
import type { RawCell } from "../../intake/source";

/** A table that no sheet of the workbook holds. */
export interface GivenTable {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly hidden?: boolean;
}

/** The tables of a pasted text. @throws IntakeError */
export function tablesOfText(text: string, name: string): GivenTable[] {
  const tables = sourcesFromText(text, name);
  if (tables.length === 0) throw new IntakeError("empty-table", { name });
  return tables;
}

/** The tables of a file, which is read in memory: text in any encoding that is known, or a workbook. @throws IntakeError */
export async function tablesOfFile(name: string, bytes: Uint8Array): Promise<GivenTable[]> {
  return isWorkbook(bytes) ? tablesOfWorkbook(name, bytes) : tablesOfText(decoded(name, bytes), name);
}

function decoded(name: string, bytes: Uint8Array): string {
  const texts: string[] = [];
  const decoder = textDecoder(name, (text) => void texts.push(text));
  decoder.push(bytes);
  decoder.finish();
  return texts.join("");
}

async function tablesOfWorkbook(name: string, bytes: Uint8Array): Promise<GivenTable[]> {
  const workbook = openWorkbook(name, bytes);
  const given: GivenTable[] = [];
  for (const table of workbook.tables) {
    const rows: (readonly RawCell[])[] = [];
    for await (const block of workbook.rows(table)) rows.push(...block.rows);
    if (rows.length > 0) given.push({ name: `${name} › ${table.table ?? table.sheet}`, rows, hidden: table.hidden });
  }
  if (given.length === 0) throw new IntakeError("empty-table", { name });
  return given;
}
