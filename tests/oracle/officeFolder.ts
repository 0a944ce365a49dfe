import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { endOffice } from "./runningOffice";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the LibreOffice of this run lives, if a test needs it. */
    readonly officeFolder: string;
  }
}

const folder = mkdtempSync(join(tmpdir(), "clc-office-"));

export function setup({ provide }: TestProject): void {
  provide("officeFolder", folder);
}

export function teardown(): void {
  endOffice(folder);
}
