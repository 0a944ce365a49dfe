import type { Locale } from "../i18n";
import { localeOf, parseCommandLine } from "./commandLine";
import { CliError } from "./errors";

export type Variant = "clean" | "dirty";

export interface SampleOptions {
  readonly out: string;
  readonly seed: number;
  readonly variant: Variant;
  readonly locale: Locale;
  readonly force: boolean;
  readonly help: boolean;
}

export const defaultFolder = "sample-company";

const known = {
  out: { type: "string" },
  seed: { type: "string" },
  variant: { type: "string" },
  lang: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function parse(args: readonly string[]) {
  return parseCommandLine(args, { options: known, allowPositionals: false }).values;
}

function seedOf(got: string): number {
  if (/^\d{1,9}$/.test(got)) return Number(got);
  throw new CliError("bad-choice", { option: "--seed", got, allowed: "0, 1, 2, … 999999999" });
}

function variantOf(got: string): Variant {
  if (got === "clean" || got === "dirty") return got;
  throw new CliError("bad-choice", { option: "--variant", got, allowed: "clean, dirty" });
}

/**
 * Reads the command line of `sample`.
 *
 * @throws CliError for wrong use
 */
export function readSampleOptions(args: readonly string[]): SampleOptions {
  const { out = defaultFolder, seed = "1", variant = "clean", force = false, help = false } = parse(args);
  if (out.trim() === "") throw new CliError("missing-value", { option: "--out" });
  return { out, seed: seedOf(seed), variant: variantOf(variant), locale: localeOf(args), force, help };
}
