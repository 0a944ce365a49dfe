import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of the public data sets: $CLC_DATA, or beside the project. */
const folder = process.env["CLC_DATA"] ?? resolve("../shared/data");

/** Path of a public file; undefined, and said why, where it is not there. */
export function sharedFile(name: string): string | undefined {
  const path = resolve(folder, name);
  if (existsSync(path)) return path;
  console.warn(`Skipped: ${name} is not in ${folder}; $CLC_DATA may name another folder.`);
  return undefined;
}
