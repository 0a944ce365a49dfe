import type { ReportPlan } from "../../report/plan";
import { build } from "./build";
import { WriteError } from "./errors";
import { preflight } from "./preflight";
import { type ProgressListener, type Teller, teller } from "./progress";
import type { Output } from "./registry";
import { outputs } from "./remove";
import { restoreInterruptedBuild } from "./restore";
import { runInExcel } from "./runInExcel";
import { requireGoing } from "./steps";

export interface WriteOptions {
  /** Kind of report, the same for every build of it, e.g. "stages". */
  readonly report: string;
  /** Unlike any other build's; the caller makes it, because chance is an argument. */
  readonly build: string;
  /** Cancels between two requests; the workbook is then put back. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ProgressListener | undefined;
}

/**
 * Writes a plan into the workbook as new sheets, wholly or not at all: if Excel refuses something or the user
 * cancels, the workbook is put back before the error is thrown.
 *
 * The calculation mode is the user's and never changed, so that nothing has to be put right if Excel ends midway;
 * nor are the properties of the user's document.
 *
 * @throws WriteError; "not-restored" if putting back failed too: then restoreInterruptedBuild has to be called later
 */
export async function writePlan(plan: ReportPlan, options: WriteOptions): Promise<Output> {
  const tell = teller(plan, options.onProgress);
  let begun = false;
  try {
    return await runInExcel(async (context) => {
      tell("check");
      const before = await preflight(context, plan);
      requireGoing(options.signal);
      begun = true;
      return build(context, plan, { ...options, before, tell });
    });
  } catch (error) {
    const standing = begun ? await settle(options.build, error, tell) : undefined;
    if (standing) return standing;
    throw error;
  }
}

/** Puts the workbook back; or finds that the report stands, because only the answer to its last request was lost. */
async function settle(id: string, reason: unknown, tell: Teller): Promise<Output | undefined> {
  tell("restore");
  try {
    if (await restoreInterruptedBuild()) return undefined;
    return (await outputs()).find(({ build }) => build === id);
  } catch (error) {
    throw new WriteError("not-restored", { reason: String(reason) }, error);
  }
}
