import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of the public data sets: $CLC_DATA, or beside the project. */
const folder = process.env["CLC_DATA"] ?? resolve("../shared/data");

/**
 * Path of a public file; undefined, and said why, where it is not there.
 *
 * @throws Error where CI is set: a pipeline that cannot check must not pass
 * @example it.skipIf(sharedFile("cdnow/CDNOW_sample.txt") === undefined)("reads …", …)
 */
export function sharedFile(name: string): string | undefined {
  const path = resolve(folder, name);
  if (existsSync(path)) return path;
  const reason = `${name} is not in ${folder}; $CLC_DATA may name another folder.`;
  if (process.env["CI"] === "true") throw new Error(reason);
  console.warn(`Skipped: ${reason}`);
  return undefined;
}
