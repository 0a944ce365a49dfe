import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFile } from "../intake/sharedData";

interface Steps {
  readonly rows: number;
  readonly input: number;
  readonly output: number;
  readonly memory: number;
  readonly steps: Readonly<Record<"read" | "clean" | "compute" | "plan" | "write", number>>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", ...args], {
    ...{ cwd: root, encoding: "utf8", maxBuffer: 1e8 },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function show(name: string, paths: readonly string[]): void {
  const { rows, input, output, memory, steps } = JSON.parse(run("tests/bench/reportSteps.ts", ...paths)) as Steps;
  const total = Object.values(steps).reduce((sum, time) => sum + time, 0);
  const shares = Object.entries(steps).map(([step, time]) => `${step} ${Math.round((100 * time) / total)} %`);
  const sizes = `${input.toFixed(1)} MB in, ${output.toFixed(1)} MB out, ${memory.toFixed(0)} MB of memory`;
  console.log(`${name.padEnd(14)} ${(total / 1000).toFixed(2)} s, ${rows.toLocaleString("en")} rows, ${sizes}`);
  console.log(`${"".padEnd(14)} ${shares.join(", ")}`);
}

/** Reports of the sample company and of public data, from files to a workbook: cold, each in a process of its own. */
export function benchReports(): void {
  const folder = mkdtempSync(join(tmpdir(), "clc-bench-"));
  try {
    run("src/cli/sample.ts", "--out", join(folder, "sample"));
    const sample = readdirSync(join(folder, "sample")).filter((name) => name.endsWith(".csv"));
    const paths = sample.map((name) => join(folder, "sample", name));
    if (paths.length > 0) show("sample", paths);
    const shared = [
      ["CDNOW", sharedFile("cdnow/CDNOW_master.txt")],
      ["Online Retail", sharedFile("online_retail/online_retail.csv.gz")],
    ] as const;
    for (const [name, path] of shared) if (path !== undefined) show(name, [path]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
