import { deleteJournal, journalled, loadJournal, type RefreshJournal } from "../journal";
import { loadRegistry, type Output, registered, storeRegistry } from "../registry";
import { readText } from "../textSheet";
import { WriteError } from "../errors";
import type { RefreshRecord } from "./records";
import { endRefresh } from "./redo";

/** Ends a refresh under way that is past the point of return; may be cut off and called again. */
export async function endReport(context: Excel.RequestContext): Promise<Output> {
  const journal = loadJournal(context);
  const registry = loadRegistry(context);
  await context.sync();
  const { refresh, build } = journalled(journal) ?? {};
  if (!refresh) throw new WriteError("interrupted");
  const outputs = registered(registry);
  const record = await readRecord(context, refresh);
  if (record) {
    await endRefresh(context, record.redo);
    storeOutput(context, record.redo.output, { outputs, refresh });
  }
  deleteJournal(context); // last: it goes only when nothing is left to do
  await context.sync();
  const ended = record?.redo.output ?? outputs.find(({ refresh: last }) => last === build);
  if (!ended) throw new WriteError("no-report");
  return ended;
}

/** Queues listing the report as it is now, and deleting what only the refresh needed; the caller syncs. */
function storeOutput(
  context: Excel.RequestContext,
  output: Output,
  { outputs, refresh }: { readonly outputs: readonly Output[]; readonly refresh: RefreshJournal },
): void {
  context.application.calculate("Recalculate");
  const before = outputs.find(({ build }) => build === output.build);
  storeRegistry(
    context,
    outputs.map((one) => (one === before ? output : one)),
  );
  const spent = before?.state === output.state ? [] : [before?.state ?? ""];
  for (const id of [...spent, refresh.looks, refresh.record]) {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
  }
}

/** What the refresh noted before it changed anything; undefined once it is taken back or ended. */
export async function readRecord(
  context: Excel.RequestContext,
  { record }: RefreshJournal,
): Promise<RefreshRecord | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(record).load("id");
  await context.sync();
  return sheet.isNullObject ? undefined : readText<RefreshRecord>(context, sheet);
}
