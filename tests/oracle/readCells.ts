import ExcelJS from "exceljs";

/** What a cell of a file shows: errors as { error }, blanks as null. */
export type ReadValue = string | number | boolean | null | { readonly error: string };

interface ReadCell {
  readonly value: ReadValue;
  /** As the file stores it, without the equals sign. */
  readonly formula?: string;
  readonly format: string;
}

/** Every cell that holds something, by "Sheet!B5", as a reader that is not ours finds it. */
export type ReadCells = ReadonlyMap<string, ReadCell>;

export async function openWorkbook(xlsx: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // Node's Buffer and the one of exceljs's declarations differ in name only.
  await workbook.xlsx.load(Buffer.from(xlsx) as unknown as ExcelJS.Buffer);
  return workbook;
}

export async function readCells(xlsx: Uint8Array): Promise<ReadCells> {
  const workbook = await openWorkbook(xlsx);
  const cells = new Map<string, ReadCell>();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const format = cell.numFmt ?? "General";
        const formula = cell.formula ? { formula: cell.formula } : {};
        cells.set(`${sheet.name}!${cell.address}`, { value: valueOf(cell), ...formula, format });
      }),
    ),
  );
  return cells;
}

function valueOf(cell: ExcelJS.Cell): ReadValue {
  const value = cell.formula ? (cell.result ?? "") : cell.value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if ("error" in value) return { error: value.error };
  if ("text" in value) return value.text;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  throw new TypeError(`${cell.address} holds something else than a value: ${JSON.stringify(value)}`);
}
