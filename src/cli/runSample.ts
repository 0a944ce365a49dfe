import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import { cleanFiles, dirtyFiles, encodeText, sampleCompany, sampleTables, truth, type Sample } from "../sample";
import { messagesFor } from "./commandLine";
import { CliError, systemCode } from "./errors";
import { exitCodes } from "./exitCodes";
import type { Output } from "./output";
import { defaultFolder, readSampleOptions, type SampleOptions } from "./sampleOptions";
import { sampleWorkbook } from "./sampleWorkbook";
import { refuse } from "./refuse";
import { requireTarget, saveFile } from "./saveFile";

interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The workbook lies in a folder of its own, so that a report on the .csv files does not count it as well. */
function filesOf(sample: Sample, { out, locale, variant }: SampleOptions): OutputFile[] {
  const texts = variant === "clean" ? cleanFiles(sample, locale) : dirtyFiles(sample, locale);
  const tables = texts.map(({ name, text, encoding }) => ({
    path: join(out, name),
    bytes: encodeText(text, encoding),
  }));
  const totals = new TextEncoder().encode(`${JSON.stringify(truth(sample), null, 2)}\n`);
  const files = [...tables, { path: join(out, "totals.json"), bytes: totals }];
  if (variant === "dirty") return files;
  const workbook = sampleWorkbook(sampleTables(sample, locale), locale);
  return [...files, { path: join(out, "workbook", "sample-company.xlsx"), bytes: workbook }];
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new CliError("not-written", { path, reason: systemCode(error) ?? String(error) });
  }
}

/** Writes all files, or none where one of them exists already. */
async function write(options: SampleOptions): Promise<number> {
  const files = filesOf(sampleCompany(options.seed), options);
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await makeFolder(folder);
  for (const { path } of files) requireTarget(path, [], options.force);
  for (const { path, bytes } of files) await saveFile(path, bytes, options.force);
  return files.length;
}

/** The command line `sample`, from its arguments to its exit code; a failure that nobody foresaw is thrown. */
export async function runSample(args: readonly string[], output: Output): Promise<number> {
  const t = messagesFor(args);
  try {
    const options = readSampleOptions(args);
    if (options.help) {
      output.result(t("sample.help", { out: defaultFolder }));
      return exitCodes.done;
    }
    const count = await write(options);
    output.result(`${t("sample.written", { count, folder: options.out })}\n`);
    output.result(`${t("sample.next", { folder: options.out })}\n`);
    return exitCodes.done;
  } catch (error) {
    return refuse({ error, args, output, t });
  }
}
