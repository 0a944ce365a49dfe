import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folder with the public data sets; they are not part of the project. */
const folder = process.env["CLC_DATA"] ?? join("..", "shared", "data");

/** Whether a data set is at hand; says so where it is not. */
export function hasData(name: string): boolean {
  const found = existsSync(join(folder, name));
  if (!found) console.log(`skipped: no ${name} data in ${folder} (set CLC_DATA)`);
  return found;
}

/** The cells of a CSV without quotes, header first. */
export function texts(...path: string[]): string[][] {
  const lines = readFileSync(join(folder, ...path), "utf8")
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => line.split(","));
}

/** The rows of a numeric CSV with a header, as numbers. */
export function numbers(...path: string[]): number[][] {
  return texts(...path)
    .slice(1)
    .map((row) => row.map(Number));
}
