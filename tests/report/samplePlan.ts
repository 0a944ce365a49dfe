import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "../../src/cli/options";
import { readAll } from "../../src/cli/readAll";
import { translator, type Locale } from "../../src/i18n";
import type { Facts } from "../../src/intake/facts";
import { reportData, reportPlan, type ReportData } from "../../src/report";
import type { ReportPlan } from "../../src/report/plan";
import { sample } from "../cli/sample";

/** What a .csv file of the sample holds instead, title line first. */
export type ChangeLines = (file: string, lines: readonly string[]) => readonly string[];

const asItIs: ChangeLines = (_, lines) => lines;

/** The report on the sample company of 2,000 customers and 24 months, in a language. */
export async function samplePlan(
  locale: Locale,
  change: ChangeLines = asItIs,
): Promise<{ plan: ReportPlan; data: ReportData; facts: Facts }> {
  const folder = mkdtempSync(join(tmpdir(), "clc-sample-"));
  try {
    await sample("--out", join(folder, "data"), "--lang", locale);
    if (change !== asItIs) changeFiles(join(folder, "data"), change);
    const read = await readAll(readOptions(["--data", join(folder, "data")]), () => undefined);
    const data = reportData({ ...read, settings: {} });
    return { plan: reportPlan(data, translator(locale)), data, facts: read.facts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function changeFiles(folder: string, change: ChangeLines): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    const lines = readFileSync(join(folder, file), "utf8").trimEnd().split(/\r?\n/);
    writeFileSync(join(folder, file), `${change(file, lines).join("\n")}\n`);
  }
}
