import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programPath } from "./tools";

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** What Microsoft's Open XML SDK finds wrong with a file: one line an error. About three seconds. */
export function validate(xlsx: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "clc-validator-"));
  try {
    const file = join(folder, "in.xlsx");
    writeFileSync(file, xlsx);
    const { ok, errors } = JSON.parse(run(file)) as Verdict;
    const lines = errors.map(({ description, path, xPath }) => `${path ?? ""} ${xPath ?? ""} ${description}`.trim());
    return ok || lines.length > 0 ? lines : ["refused without a reason"];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program ends with an error code if it finds anything; what it found is on its output either way. */
function run(file: string): string {
  try {
    return execFileSync(programPath("ooxml-validator") ?? "ooxml-validator", [file], { encoding: "utf8" });
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout) return stdout;
    throw error;
  }
}
