import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "../../src/cli/options";
import { readAll } from "../../src/cli/readAll";
import { translator, type Locale } from "../../src/i18n";
import type { Facts } from "../../src/intake/facts";
import { reportData, reportPlan, type ReportData } from "../../src/report";
import type { ReportPlan } from "../../src/report/plan";
import { sample } from "../cli/sample";

/** The report on the sample company of 2,000 customers and 24 months, in a language. */
export async function samplePlan(locale: Locale): Promise<{ plan: ReportPlan; data: ReportData; facts: Facts }> {
  const folder = mkdtempSync(join(tmpdir(), "clc-sample-"));
  try {
    await sample("--out", join(folder, "data"), "--lang", locale);
    const read = await readAll(readOptions(["--data", join(folder, "data")]), () => undefined);
    const data = reportData({ ...read, settings: {} });
    return { plan: reportPlan(data, translator(locale)), data, facts: read.facts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
