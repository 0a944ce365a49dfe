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
export function recalculatedFile(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, "xlsx");
}

/** The workbook as LibreOffice prints it. */
export function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, "pdf");
}

/** A profile and a folder of its own for each conversion, so that runs beside each other do not collide. */
async function convert(xlsx: Uint8Array, target: "xlsx" | "pdf"): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "clc-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
    writeFileSync(join(folder, "in.xlsx"), xlsx);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const conversion = ["--headless", "--norestore", "--convert-to", target, "--outdir", join(folder, "out")];
    const soffice = programPath("soffice") ?? "soffice";
    await promisify(execFile)(soffice, [installation, ...conversion, join(folder, "in.xlsx")], { timeout: 120_000 });
    return readFileSync(join(folder, "out", `in.${target}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
