import { spawn } from "node:child_process";
import { expect, it } from "vitest";

/** Runs the command with flags that it refuses. */
function refused(...args: string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const env = { ...process.env, LC_ALL: "", LANG: "zh_CN.UTF-8" };
  const child = spawn(process.execPath, ["--import", "tsx", "src/playground/serve.ts", ...args], { env });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, said }));
  });
}

it("npm start names a flag that it does not know, in the language of the terminal, and ends with 1", async () => {
  const { code, said } = await refused("--prot", "4000");
  expect(said).toContain("未知选项 --prot");
  expect(code).toBe(1);
}, 30_000);
