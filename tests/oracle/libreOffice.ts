import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { programPath } from "./tools";

/** 0 = always: a plain conversion would hand our own cached values back and prove nothing. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice writes it after it has calculated every formula anew. About three seconds. */
export async function recalculatedFile(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await recalculatedFiles([xlsx]))[0]!;
}

/** Several workbooks by one start of LibreOffice, which takes longer than a small workbook does. */
export function recalculatedFiles(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(files, "xlsx");
}

/** The workbook as LibreOffice prints it. */
export async function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await convert([xlsx], "pdf"))[0]!;
}

/** A profile and a folder of its own for each start, so that runs beside each other do not collide. */
async function convert(files: readonly Uint8Array[], target: "xlsx" | "pdf"): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "clc-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
    const inputs = files.map((_, index) => join(folder, `${index}.xlsx`));
    inputs.forEach((path, index) => writeFileSync(path, files[index]!));
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const conversion = ["--headless", "--norestore", "--convert-to", target, "--outdir", join(folder, "out")];
    const soffice = programPath("soffice") ?? "soffice";
    const timeout = 120_000 * files.length;
    await promisify(execFile)(soffice, [installation, ...conversion, ...inputs], { timeout });
    return files.map((_, index) => readFileSync(join(folder, "out", `${index}.${target}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
