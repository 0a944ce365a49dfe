import { adopted } from "./adopt";
import { type Inventory, loadInventory } from "./inventory";
import { loadRegistry, type Output, registered } from "./registry";
import { loadTag, tagOf } from "./tag";

/** A report of ours as it stands now. */
export interface StandingOutput extends Output {
  /** The sheets that the user has not deleted, by the names they have now. */
  readonly standing: readonly { readonly id: string; readonly key: string; readonly name: string }[];
}

export interface Listing {
  readonly inventory: Inventory;
  readonly standing: readonly StandingOutput[];
}

/** Reads which reports of ours there are: those that are listed, and those that came with a written file. */
export async function readListing(context: Excel.RequestContext): Promise<Listing> {
  const registry = loadRegistry(context);
  const inventory = loadInventory(context);
  await context.sync();
  return { inventory, standing: await standingOutputs(context, inventory, registered(registry)) };
}

/** The same, where the list and the inventory are loaded already: one request. */
export async function standingOutputs(
  context: Excel.RequestContext,
  inventory: Inventory,
  listed: readonly Output[],
): Promise<StandingOutput[]> {
  const loaded = inventory.sheets.items.map((sheet) => ({ sheet, tag: loadTag(sheet) }));
  await context.sync();
  const sheets = loaded.map(({ sheet: { id, name }, tag }) => ({ id, name, tag: tagOf(tag) }));
  const names = inventory.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  return [...listed, ...adopted({ sheets, names }, listed)].map((output) => ({
    ...output,
    standing: output.sheets.flatMap(({ id, key }) => {
      const one = sheets.find((sheet) => sheet.id === id && sheet.tag?.build === output.build);
      return one ? [{ id, key, name: one.name }] : [];
    }),
  }));
}

export function withoutSheets({ standing: _, ...output }: StandingOutput): Output {
  return output;
}
