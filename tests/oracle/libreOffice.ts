import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";
import { runningOffice } from "./runningOffice";
import { programPath } from "./tools";

/** The workbook as LibreOffice writes it after it has calculated every formula anew. */
export async function recalculatedFile(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await recalculatedFiles([xlsx]))[0]!;
}

/** The same for several workbooks by one call. */
export function recalculatedFiles(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(files, "xlsx");
}

/** The workbook as LibreOffice prints it. */
export async function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await convert([xlsx], "pdf"))[0]!;
}

/** Hands the files to the LibreOffice of this run, which takes one call after the other. */
async function convert(files: readonly Uint8Array[], target: "xlsx" | "pdf"): Promise<Uint8Array[]> {
  const soffice = programPath("soffice") ?? "soffice";
  const profile = await runningOffice(inject("officeFolder"), soffice);
  const folder = mkdtempSync(join(tmpdir(), "clc-office-"));
  try {
    const inputs = files.map((_, index) => join(folder, `${index}.xlsx`));
    inputs.forEach((path, index) => writeFileSync(path, files[index]!));
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const conversion = ["--headless", "--norestore", "--convert-to", target, "--outdir", join(folder, "out")];
    const timeout = 120_000 * files.length;
    await promisify(execFile)(soffice, [installation, ...conversion, ...inputs], { timeout });
    return files.map((_, index) => readFileSync(join(folder, "out", `${index}.${target}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
