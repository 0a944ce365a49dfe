import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReport } from "../../src/cli/runReport";
import type { Summary } from "../../src/cli/summary";

export const orders =
  "Customer,Date,Amount,Order no\nEva,2024-01-05,10.50,T1\nBo,2024-02-06,20,T2\nEva,2024-03-07,-5,T3\n,2024-03-08,4,T4\n";
export const ledger =
  "Cost category,Amount,Date,Customer\nAdvertising,12.50,2024-01-31,\nCustomer support,3.25,2024-02-29,Eva\nTotal,15.75,,\n";

/** A folder of its own for one test. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), "clc-"));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    /** Writes a file and returns its path. */
    file(name: string, content: string | Uint8Array): string {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs the command in this process. */
export async function run(...args: string[]): Promise<{ code: number; result: string; message: string }> {
  const said = { result: "", message: "" };
  const code = await runReport(args, {
    result: (text) => void (said.result += text),
    message: (text) => void (said.message += text),
  });
  return { code, ...said };
}

/** Runs the command with --json and reads its object. */
export async function runJson(...args: string[]): Promise<Summary & { code: number; message: string }> {
  const { code, result, message } = await run("--json", ...args);
  return { ...(JSON.parse(result) as Summary), code, message };
}
