import { WriteError } from "./errors";
import { type Inventory, loadInventory } from "./inventory";
import { journalled, loadJournal } from "./journal";
import { type Output, loadRegistry, registered } from "./registry";
import { loadWritable, requireWritable } from "./writable";

/** What stands in a workbook that reports can be written into. */
interface Ready {
  readonly inventory: Inventory;
  readonly outputs: readonly Output[];
}

/**
 * Reads what stands in the workbook, by one sync.
 *
 * @throws WriteError "interrupted" if an earlier run was cut off; as requireWritable
 */
export async function readReady(context: Excel.RequestContext): Promise<Ready> {
  const writable = loadWritable(context);
  const journal = loadJournal(context);
  const registry = loadRegistry(context);
  const inventory = loadInventory(context);
  await context.sync();
  if (journalled(journal)) throw new WriteError("interrupted");
  requireWritable(writable);
  return { inventory, outputs: registered(registry) };
}
