import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { CliError, systemCode } from "./errors";

/** A file to read. `found` says that it was found in a folder rather than named: then it may be something else. */
export interface DataFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly found: boolean;
}

export interface DataFiles {
  readonly files: readonly DataFile[];
  /** Workbooks of the old format in the folders, which are not read. */
  readonly workbooks: readonly string[];
}

const readable = /\.(?:(?:csv|txt|tsv)(?:\.gz)?|xlsx|xlsm)$/i;
const oldWorkbook = /\.xls$/i;
/** What Excel puts beside a workbook while it is open. */
const lock = /^~\$/;

/** An error of the file system as one of ours; `option` is what named the path. */
export function dataError(error: unknown, path: string, option = "--data"): CliError {
  const code = systemCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") return new CliError("data-missing", { path, option });
  if (code === "EACCES" || code === "EPERM") return new CliError("data-forbidden", { path });
  if (code === "EISDIR") return new CliError("is-folder", { path, option });
  if (code?.startsWith("Z_")) return new CliError("broken-gzip", { path });
  return new CliError("data-unreadable", { path, reason: code ?? String(error) });
}

async function describe(path: string, found: boolean): Promise<DataFile> {
  const { size } = await stat(path);
  return { path, name: basename(path), bytes: size, found };
}

async function inFolder(path: string): Promise<DataFiles> {
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && !lock.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const tables = names.filter((name) => readable.test(name));
  const workbooks = names.filter((name) => oldWorkbook.test(name));
  if (tables.length === 0) throw new CliError("folder-empty", { path });
  return { files: await Promise.all(tables.map((name) => describe(join(path, name), true))), workbooks };
}

/**
 * The files that the user named, and the tables in the folders named, in the order of their names.
 *
 * @throws CliError "data-missing", "data-forbidden", "data-unreadable", "folder-empty"
 */
export async function dataFiles(paths: readonly string[]): Promise<DataFiles> {
  const found: DataFiles[] = [];
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      found.push(isFolder ? await inFolder(path) : { files: [await describe(path, false)], workbooks: [] });
    } catch (error) {
      throw error instanceof CliError ? error : dataError(error, path);
    }
  }
  return { files: found.flatMap(({ files }) => files), workbooks: found.flatMap(({ workbooks }) => workbooks) };
}
