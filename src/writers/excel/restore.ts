import { type Ours, type Removed, deleteOurs } from "./deleteOurs";
import { type Inventory, loadInventory } from "./inventory";
import { type Journal, type RefreshJournal, deleteJournal, journalled, loadJournal } from "./journal";
import { type Output, loadRegistry, registered, storeRegistry } from "./registry";
import { endReport, readRecord } from "./refresh/endReport";
import { undoRefresh } from "./refresh/undo";
import { runInExcel } from "./runInExcel";
import { loadTag, tagOf } from "./tag";
import { readView, restoreView } from "./view";

/**
 * Puts the workbook back to how it was before a build or refresh that failed or was cut off; a refresh of which only
 * the end is missing is ended instead. May itself be cut off and called again: the journal goes last.
 *
 * @returns what was deleted; undefined if no build was under way
 * @throws WriteError
 */
export function restoreInterruptedBuild(): Promise<Removed | undefined> {
  return runInExcel(async (context) => {
    const setting = loadJournal(context);
    const registry = loadRegistry(context);
    const inventory = loadInventory(context);
    await context.sync();
    const journal = journalled(setting);
    if (!journal) return undefined;
    if (journal.refresh?.phase === "ending") {
      await endReport(context);
      return { sheets: [], names: [] };
    }
    if (journal.refresh?.phase === "changing") await takeBack(context, journal.refresh);

    const sheets = await sheetsOf(context, journal, inventory);
    const view = await readView(context);
    if (view && sheets.has(view.sheet)) goBack(context, journal, inventory);
    const removed = deleteOurs(inventory, { sheets, names: journal.names });
    unlist(context, journal, registered(registry));
    deleteJournal(context);
    await context.sync();
    return removed;
  });
}

async function takeBack(context: Excel.RequestContext, refresh: RefreshJournal): Promise<void> {
  const record = await readRecord(context, refresh);
  if (record) await undoRefresh(context, record.undo, refresh.looks);
}

/** Queues taking the build off the list of our reports, if its last request got that far; the caller syncs. */
function unlist(context: Excel.RequestContext, { build }: Journal, outputs: readonly Output[]): void {
  const others = outputs.filter((output) => output.build !== build);
  if (others.length < outputs.length) storeRegistry(context, others);
}

/** Only the user can have left our sheets meanwhile, so that a view elsewhere stays. */
function goBack(context: Excel.RequestContext, { view }: Journal, { sheets }: Inventory): void {
  if (view && sheets.items.some(({ id }) => id === view.sheet)) restoreView(context, view);
}

/**
 * The ids of the sheets that the build made. Before it had noted them, a sheet is ours if it is new and carries our
 * tag, or if it is new, named as planned and still empty: sheets are made first and tagged at once.
 */
async function sheetsOf(
  context: Excel.RequestContext,
  journal: Journal,
  { sheets }: Inventory,
): Promise<Ours["sheets"]> {
  if (journal.made) return new Set(journal.made);
  const recent = sheets.items
    .filter(({ id }) => !journal.sheetsBefore.includes(id))
    .map((sheet) => ({ sheet, tag: loadTag(sheet), used: sheet.getUsedRangeOrNullObject().load("address") }));
  await context.sync();
  const made = recent.filter(
    ({ sheet, tag, used }) =>
      tagOf(tag)?.build === journal.build ||
      (tag.isNullObject && used.isNullObject && journal.sheetNames.includes(sheet.name)),
  );
  return new Set(made.map(({ sheet }) => sheet.id));
}
