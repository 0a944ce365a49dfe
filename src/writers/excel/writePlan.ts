import type { ReportPlan } from "../../report/plan";
import { type BuildOptions, build } from "./build";
import { WriteError } from "./errors";
import type { Output } from "./registry";
import { restore } from "./restore";
import { runInExcel } from "./runInExcel";

/**
 * Writes a plan into the workbook as new sheets, wholly or not at all: if Excel refuses something or the user
 * cancels, the workbook is put back before the error is thrown.
 *
 * The calculation mode is the user's and never changed, so that nothing has to be put right if Excel ends midway;
 * nor are the properties of the user's document.
 *
 * @throws WriteError; "not-restored" if putting back failed too: then restoreInterruptedBuild has to be called later
 */
export async function writePlan(plan: ReportPlan, options: BuildOptions): Promise<Output> {
  try {
    return await runInExcel((context) => build(context, plan, options));
  } catch (error) {
    options.onProgress?.({ phase: "restore", done: 0, total: 1 });
    await putBack(options.build, error);
    throw error;
  }
}

async function putBack(id: string, reason: unknown): Promise<void> {
  try {
    await restore(id);
  } catch (error) {
    throw new WriteError("not-restored", { reason: String(reason) }, error);
  }
}
