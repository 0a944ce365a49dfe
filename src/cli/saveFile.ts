import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CliError, systemCode } from "./errors";

/**
 * Refuses a target before any work is done.
 *
 * @throws CliError "out-exists" without `force`, "out-is-input" always, "no-folder"
 */
export function requireTarget(path: string, inputs: readonly string[], force: boolean): void {
  if (inputs.some((input) => resolve(input) === resolve(path))) throw new CliError("out-is-input", { path });
  if (!existsSync(dirname(resolve(path)))) throw new CliError("no-folder", { path: dirname(path) });
  if (!force && existsSync(path)) throw new CliError("out-exists", { path });
}

/**
 * Writes a file whole or not at all: under a name of its own first, then renamed. Ctrl+C in between removes it.
 *
 * @throws CliError "not-written", "out-exists"
 */
export async function saveFile(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  // a name of its own: that of the target may be as long as names can be
  const temporary = join(dirname(path), `.clc-${randomBytes(8).toString("hex")}.part`);
  const discard = () => rmSync(temporary, { force: true });
  const stop = () => {
    discard();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    if (!force && existsSync(path)) throw new CliError("out-exists", { path });
    await rename(temporary, path);
  } catch (error) {
    discard();
    if (error instanceof CliError) throw error;
    throw new CliError("not-written", { path, reason: systemCode(error) ?? String(error) });
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
