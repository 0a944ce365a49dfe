import type { ReportPlan } from "../../report/plan";
import { deleteJournal } from "./journal";
import type { MadeSheets } from "./makeSheets";
import type { Before } from "./preflight";
import { type Output, storeRegistry } from "./registry";

/**
 * Ends a build in one request: shows the first sheet, lists the report as ours, and takes the journal away, which
 * must come last: up to then the build can be undone.
 */
export async function finish(
  context: Excel.RequestContext,
  plan: ReportPlan,
  { before, made, anchors, report, build }: Finish,
): Promise<Output> {
  const output: Output = {
    report,
    build,
    title: plan.title,
    version: plan.properties.version,
    sheets: [...made.ids].map(([key, id]) => ({ id, key })),
    names: plan.names.map(({ name }) => name),
    anchors,
    state: made.state.id,
  };
  // What was held back while writing; also where the user calculates by hand, or the report would show nothing.
  context.application.calculate("Recalculate");
  show(plan, made);
  storeRegistry(context, [...before.outputs, output]);
  deleteJournal(context);
  await context.sync();
  return output;
}

interface Finish {
  readonly before: Before;
  readonly made: MadeSheets;
  readonly anchors: readonly string[];
  readonly report: string;
  readonly build: string;
}

/** Queues showing the first sheet from its first cell; the caller syncs. */
function show({ sheets: [first] }: ReportPlan, made: MadeSheets): void {
  if (!first) return;
  const sheet = made.sheet(first.key);
  sheet.activate();
  sheet.getRange("A1").select();
}
