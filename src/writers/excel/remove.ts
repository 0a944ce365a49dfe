import { adopted } from "./adopt";
import { type Removed, deleteOurs } from "./deleteOurs";
import { WriteError } from "./errors";
import { type Inventory, loadInventory } from "./inventory";
import { type Output, loadRegistry, registered, storeRegistry } from "./registry";
import { runInExcel } from "./runInExcel";
import { loadTag, tagOf } from "./tag";

/** A report of ours as it stands now. */
export interface StandingOutput extends Output {
  /** The sheets that the user has not deleted, by the names they have now. */
  readonly standing: readonly { readonly id: string; readonly key: string; readonly name: string }[];
}

/** Lists our reports in the workbook. Copies that the user made of their sheets are the user's. @throws WriteError */
export function outputs(): Promise<readonly StandingOutput[]> {
  return runInExcel(async (context) => (await readOutputs(context)).standing);
}

/**
 * Deletes exactly what we made: the sheets that we listed and that carry our tag, with the tables and charts on
 * them, the defined names that point to them, and our note of them.
 *
 * @param builds which reports; all if left out
 * @throws WriteError "protected", "last-sheet", "edit-mode", "office"
 */
export function removeOutputs(builds?: readonly string[]): Promise<Removed> {
  return runInExcel(async (context) => {
    const protection = context.workbook.protection.load("protected");
    const { inventory, standing } = await readOutputs(context);
    if (protection.protected) throw new WriteError("protected");
    const going = standing.filter(({ build }) => builds?.includes(build) ?? true);
    const sheets = new Set(going.flatMap((output) => [...output.standing.map(({ id }) => id), output.state ?? ""]));
    const names = going.flatMap((output) => [...output.names, ...(output.anchors ?? [])]);
    const removed = deleteOurs(inventory, { sheets, names });
    if (going.length > 0)
      storeRegistry(context, standing.filter((output) => !going.includes(output)).map(withoutSheets));
    await context.sync();
    return removed;
  });
}

interface Read {
  readonly inventory: Inventory;
  readonly standing: readonly StandingOutput[];
}

async function readOutputs(context: Excel.RequestContext): Promise<Read> {
  const registry = loadRegistry(context);
  const inventory = loadInventory(context);
  await context.sync();
  const loaded = inventory.sheets.items.map((sheet) => ({ sheet, tag: loadTag(sheet) }));
  await context.sync();
  const found = loaded.map(({ sheet: { id, name }, tag }) => ({ id, name, tag: tagOf(tag) }));
  const listed = registered(registry);
  const standing = [...listed, ...adopted(found, listed)].map((output) => ({
    ...output,
    standing: output.sheets.flatMap(({ id, key }) => {
      const one = found.find((sheet) => sheet.id === id && sheet.tag?.build === output.build);
      return one ? [{ id, key, name: one.name }] : [];
    }),
  }));
  return { inventory, standing };
}

function withoutSheets({ standing: _, ...output }: StandingOutput): Output {
  return output;
}
