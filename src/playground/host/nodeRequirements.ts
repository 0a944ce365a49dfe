import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readRequirements } from "./readRequirements";
import type { RequirementTable } from "./requirements";

let table: RequirementTable | undefined;

/** The requirement of every member, read once from the installed @types/office-js. */
export function nodeRequirements(): RequirementTable {
  const folder = dirname(createRequire(import.meta.url).resolve("@types/office-js/package.json"));
  return (table ??= readRequirements(readFileSync(join(folder, "index.d.ts"), "utf8")));
}
