import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** 0 = always: a plain conversion would hand our own cached values back and prove nothing. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** An empty sheet that stays open: with none, the program ends after a conversion. */
const staysOpen = "private:factory/scalc";

/**
 * LibreOffice, started by the first test that needs it and kept for the others: its start takes longer than most
 * workbooks do. Whoever starts it with the same profile hands his files to it. If it should have ended, that start does
 * the work itself.
 *
 * @param folder one for all tests of a run, whichever process they are in
 * @returns its profile
 */
export async function runningOffice(folder: string, soffice: string): Promise<string> {
  const profile = join(folder, "profile");
  if (isFirst(profile)) start(folder, soffice);
  // written once it takes calls
  for (let waits = 0; !existsSync(join(profile, ".lock")); waits += 1) {
    if (waits > 1200) throw new Error("LibreOffice did not start within two minutes.");
    await wait(100);
  }
  return profile;
}

/** Ends it, if it was started, and removes its folder. */
export function endOffice(folder: string): void {
  const started = join(folder, "process");
  if (existsSync(started)) endProcesses(Number(readFileSync(started, "utf8")));
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function start(folder: string, soffice: string): void {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const options = { detached: true, stdio: "ignore" } as const;
  const { pid } = spawn(soffice, [installation, "--headless", "--norestore", staysOpen], options);
  writeFileSync(join(folder, "process"), String(pid));
}

/** Of all that ask, in whichever process, only one makes the folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The program and what it started; it may have ended by itself. */
function endProcesses(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
