import {
  customerNames,
  IntakeError,
  joinsOf,
  joinOrders,
  joinTables,
  mergeSimilar,
  requireOneCurrency,
  similarNames,
  withoutSummaries,
  type Facts,
  type Joins,
  type SimilarNames,
  type SourceRecord,
} from "../intake";
import { withoutCopies } from "./copies";
import { dataFiles, type DataFile } from "./dataFiles";
import { CliError } from "./errors";
import { fileOptions } from "./fileOptions";
import { loadMappings } from "./mappings";
import { allQuestions, isQuestion } from "./openQuestions";
import type { Options } from "./options";
import { readDataFile } from "./readDataFile";
import type { OnProgress, ReadFile } from "./readFile";
import { mayBeNoTable, type ReadWorkbook } from "./readWorkbookFile";
import { joinedWarnings, mergedWarning, warningsAbout } from "./sourceWarnings";
import type { SourceWarning } from "./sourceWarning";

export interface AllSources {
  readonly facts: Facts;
  readonly sources: readonly SourceRecord[];
  readonly warnings: readonly SourceWarning[];
  /** Customers that one table has and another lacks. */
  readonly joins: Joins;
  /** Names that may be one customer: merged only with --merge-names. */
  readonly similarNames: readonly SimilarNames[];
}

/** A file found in a folder may be no table of ours; one that was named must be. */
function skippedWarning({ name, found }: DataFile, error: unknown): SourceWarning | undefined {
  if (!found) return undefined;
  if (error instanceof CliError && error.code === "own-report") return { kind: "own-report", file: name };
  const skips = error instanceof IntakeError && mayBeNoTable.includes(error.code);
  return skips ? { kind: "skipped-file", file: name, error } : undefined;
}

/** What was said of a file with this option, checked against the files there are. */
function saidOf<Said>(
  files: readonly DataFile[],
  option: "columns" | "role",
  said: ReadonlyMap<string, Said>,
): (file: DataFile) => Said | undefined {
  const names = new Set(files.map(({ name }) => name));
  for (const file of said.keys()) {
    if (file === "" && files.length > 1) throw new CliError(`${option}-unclear`);
    if (file !== "" && !names.has(file)) throw new CliError("columns-for-no-file", { option: `--${option}`, file });
  }
  return ({ name }) => said.get(name) ?? said.get("");
}

function workbookWarnings({ name }: DataFile, { skipped, hidden }: ReadWorkbook): SourceWarning[] {
  return [
    ...skipped.map((error): SourceWarning => ({ kind: "skipped-file", file: name, error })),
    ...hidden.map((file): SourceWarning => ({ kind: "hidden-sheet", file })),
  ];
}

/** @throws CliError "no-orders" with why no file was taken for orders */
function requireOrders(files: readonly ReadFile[], warnings: readonly SourceWarning[]): void {
  if (files.some(({ read: { role } }) => role === "orders" || role === "subscriptions")) return;
  const skipped = warnings.filter(({ kind }) => kind === "skipped-file" || kind === "skipped-workbook");
  const taken = files.map(({ read: { record, role } }) => ({ kind: "taken-for", file: record.name, role }) as const);
  throw new CliError("no-orders", {}, [...taken, ...skipped]);
}

/** Orders in parts, put together by their numbers. */
function withJoinedOrders(files: readonly ReadFile[], { asOf, marked, keepCopies }: Options): readonly ReadFile[] {
  const joined = joinOrders(
    files.map(({ read }) => read),
    { ...(asOf !== undefined && { asOf }), ...(marked !== undefined && { marked }) },
  );
  const tables = keepCopies ? joined : withoutSummaries(joined);
  return files.map((file, i) => ({ ...file, read: tables[i]! }));
}

/**
 * Reads all data that the user named, one file after the other; tables of one role are appended.
 *
 * @throws CliError, IntakeError at the first file that cannot be read; "open-questions" once all were tried
 */
export async function readAll(options: Options, onProgress: OnProgress): Promise<AllSources> {
  const { files, workbooks } = await dataFiles(options.data);
  const [columnsOf, roleOf] = [saidOf(files, "columns", options.columns), saidOf(files, "role", options.roles)];
  const mappings = await loadMappings(options.mapping);
  const all: ReadFile[] = [];
  const asked: IntakeError[] = [];
  const warnings: SourceWarning[] = workbooks.map((file) => ({ kind: "skipped-workbook", file }));
  for (const file of files) {
    try {
      const [columns, role] = [columnsOf(file), roleOf(file)];
      const own = { name: file.name, mappings, ...(columns && { columns }), ...(role && { role }) };
      const content = await readDataFile(file, fileOptions(options, own), onProgress);
      all.push(...content.read);
      warnings.push(...workbookWarnings(file, content));
    } catch (error) {
      if (isQuestion(error)) {
        asked.push(error);
        continue;
      }
      const warning = skippedWarning(file, error);
      if (warning === undefined) throw error;
      warnings.push(warning);
    }
  }
  if (asked.length > 0) throw allQuestions(asked);
  const { kept, copies } = withoutCopies(all);
  const read = withJoinedOrders(options.keepCopies ? all : kept, options);
  requireOneCurrency(read.map((one) => one.read.record));
  warnings.push(...joinedWarnings(read, copies, options.keepCopies), ...read.flatMap(warningsAbout));
  requireOrders(read, warnings);
  const joined = joinTables(read.map((one) => one.read));
  const similar = similarNames(customerNames(joined));
  const facts = options.mergeNames ? mergeSimilar(joined, similar) : joined;
  if (similar.length > 0 && options.mergeNames) warnings.push(mergedWarning(similar));
  const joins = joinsOf(facts);
  return { facts, sources: read.map((one) => one.read.record), warnings, joins, similarNames: similar };
}
