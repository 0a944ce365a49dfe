import { IntakeError, joinTables, type Facts, type Field, type FileOptions, type SourceRecord } from "../intake";
import { dataFiles, type DataFile } from "./dataFiles";
import { CliError } from "./errors";
import { loadMappings } from "./mappings";
import type { Options } from "./options";
import { readDataFile, type OnProgress, type ReadFile } from "./readDataFile";
import { mayBeNoTable, type ReadWorkbook } from "./readWorkbookFile";

/** Something about the sources that the user should know. */
export type SourceWarning =
  | { readonly kind: "skipped-file"; readonly file: string; readonly error: IntakeError }
  | { readonly kind: "skipped-workbook"; readonly file: string }
  | { readonly kind: "own-report"; readonly file: string }
  | { readonly kind: "hidden-sheet"; readonly file: string }
  | { readonly kind: "appended"; readonly role: "orders" | "ledger"; readonly files: string }
  | { readonly kind: "same-content"; readonly file: string; readonly other: string }
  | { readonly kind: "doubtful-column"; readonly file: string; readonly column: string; readonly field: Field }
  | { readonly kind: "negative-ledger"; readonly file: string };

export interface AllSources {
  readonly facts: Facts;
  readonly sources: readonly SourceRecord[];
  readonly warnings: readonly SourceWarning[];
}

/** A file found in a folder may be no table of ours; one that was named must be. */
function skippedWarning({ name, found }: DataFile, error: unknown): SourceWarning | undefined {
  if (!found) return undefined;
  if (error instanceof CliError && error.code === "own-report") return { kind: "own-report", file: name };
  const skips = error instanceof IntakeError && mayBeNoTable.includes(error.code);
  return skips ? { kind: "skipped-file", file: name, error } : undefined;
}

/** The names for the columns of a file, checked against the files there are. */
function columnsFor(
  files: readonly DataFile[],
  columns: Options["columns"],
): (file: DataFile) => readonly string[] | undefined {
  const names = new Set(files.map(({ name }) => name));
  for (const file of columns.keys()) {
    if (file === "" && files.length > 1) throw new CliError("columns-unclear");
    if (file !== "" && !names.has(file)) throw new CliError("columns-for-no-file", { file });
  }
  return ({ name }) => columns.get(name) ?? columns.get("");
}

function fileOptions(
  { asOf, dateOrder, decimalMark, encoding, rules }: Options,
  { name, mappings, columns }: Pick<FileOptions, "name" | "mappings"> & { columns: readonly string[] | undefined },
): FileOptions {
  return {
    name,
    ...(mappings !== undefined && { mappings }),
    ...(asOf !== undefined && { asOf }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(decimalMark !== undefined && { decimalMark }),
    ...(rules !== undefined && { rules }),
    ...(encoding !== undefined && { encoding }),
    ...(columns !== undefined && { columns }),
  };
}

function joinedWarnings(files: readonly ReadFile[]): SourceWarning[] {
  const appended = (["orders", "ledger"] as const).flatMap((role): SourceWarning[] => {
    const names = files.filter(({ read }) => read.role === role).map(({ file }) => file.name);
    return names.length < 2 ? [] : [{ kind: "appended", role, files: names.join(", ") }];
  });
  const repeated = files.flatMap(({ file, hash }, i): SourceWarning[] => {
    const first = files.slice(0, i).find((other) => other.hash === hash);
    return first === undefined ? [] : [{ kind: "same-content", file: file.name, other: first.file.name }];
  });
  return [...appended, ...repeated];
}

function workbookWarnings({ name }: DataFile, { skipped, hidden }: ReadWorkbook): SourceWarning[] {
  return [
    ...skipped.map((error): SourceWarning => ({ kind: "skipped-file", file: name, error })),
    ...hidden.map((file): SourceWarning => ({ kind: "hidden-sheet", file })),
  ];
}

/** Below this we say which column was taken, so that it can be set right. */
const sureEnough = 0.75;

function warningsAbout({ file, read }: ReadFile): SourceWarning[] {
  const doubtful = read.record.recognition.columns.flatMap(({ field, title, index, confidence }): SourceWarning[] => {
    if (field === undefined || confidence >= sureEnough) return [];
    return [{ kind: "doubtful-column", file: file.name, column: title || String(index + 1), field }];
  });
  const negative = read.role === "ledger" && read.record.amount < 0;
  return negative ? [...doubtful, { kind: "negative-ledger", file: file.name }] : doubtful;
}

/**
 * Reads all data that the user named, one file after the other; tables of one role are appended.
 *
 * @throws CliError, IntakeError at the first file that cannot be read
 */
export async function readAll(options: Options, onProgress: OnProgress): Promise<AllSources> {
  const { files, workbooks } = await dataFiles(options.data);
  const columns = columnsFor(files, options.columns);
  const mappings = await loadMappings(options.mapping);
  const read: ReadFile[] = [];
  const warnings: SourceWarning[] = workbooks.map((file) => ({ kind: "skipped-workbook", file }));
  for (const file of files) {
    try {
      const content = await readDataFile(
        file,
        fileOptions(options, { name: file.name, mappings, columns: columns(file) }),
        onProgress,
      );
      read.push(...content.read);
      warnings.push(...workbookWarnings(file, content));
    } catch (error) {
      const warning = skippedWarning(file, error);
      if (warning === undefined) throw error;
      warnings.push(warning);
    }
  }
  warnings.push(...joinedWarnings(read), ...read.flatMap(warningsAbout));
  return { facts: joinTables(read.map((one) => one.read)), sources: read.map((one) => one.read.record), warnings };
}
