import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runSample } from "../../src/cli/runSample";
import type { Truth } from "../../src/sample";

/** Runs the command `sample` in this process. */
export async function sample(...args: string[]): Promise<{ code: number; result: string; message: string }> {
  const said = { result: "", message: "" };
  const code = await runSample(args, {
    result: (text) => void (said.result += text),
    message: (text) => void (said.message += text),
  });
  return { code, ...said };
}

/** The true totals that stand beside the tables. */
export const truthOf = (folder: string) => JSON.parse(readFileSync(join(folder, "totals.json"), "utf8")) as Truth;
