import { deleteJournal, journalled, loadJournal, type RefreshJournal } from "../journal";
import { loadRegistry, type Output, registered, storeRegistry } from "../registry";
import { writeTag } from "../tag";
import { readText } from "../textSheet";
import { WriteError } from "../errors";
import type { RedoRecord, RefreshRecord } from "./records";
import { endRefresh } from "./redo";

/**
 * Ends a refresh under way that is past the point of return; may be cut off and called again.
 *
 * @param known what is left to do, if that need not be read
 */
export async function endReport(context: Excel.RequestContext, known?: RedoRecord): Promise<Output> {
  const journal = loadJournal(context);
  const registry = loadRegistry(context);
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const { refresh, build } = journalled(journal) ?? {};
  if (!refresh) throw new WriteError("interrupted");
  const outputs = registered(registry);
  const redo = known ?? (await readRecord(context, refresh))?.redo;
  if (redo) {
    await endRefresh(context, redo);
    storeOutput(context, redo, { outputs, refresh, standing: new Set(sheets.items.map(({ id }) => id)) });
  }
  deleteJournal(context); // last: it goes only when nothing is left to do
  await context.sync();
  const ended = redo?.output ?? outputs.find((one) => one.build === build);
  if (!ended) throw new WriteError("no-report");
  return ended;
}

/**
 * Queues listing the report as it is now, telling its sheets which refresh that was, and deleting what only the
 * refresh needed; the caller syncs. May be done again.
 */
function storeOutput(
  context: Excel.RequestContext,
  { output, replaces }: RedoRecord,
  { outputs, refresh, standing }: StoreOutput,
): void {
  const { worksheets } = context.workbook;
  context.application.calculate("Recalculate");
  const { report, build, version } = output;
  for (const { id, key } of output.sheets)
    if (standing.has(id)) writeTag(worksheets.getItem(id), { report, build, sheet: key, version });
  const others = outputs.filter((one) => one.build !== replaces.build && one.build !== build);
  storeRegistry(context, [...others, output]);
  for (const id of [replaces.state ?? "", refresh.looks, refresh.record]) worksheets.getItemOrNullObject(id).delete();
}

interface StoreOutput {
  readonly outputs: readonly Output[];
  readonly refresh: RefreshJournal;
  /** Ids of the sheets that the workbook has. */
  readonly standing: ReadonlySet<string>;
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
