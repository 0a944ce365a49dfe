import type { TakenNames } from "../../report/plan";
import type { Inventory } from "./inventory";
import { readListing } from "./listing";
import type { Output } from "./registry";
import { runInExcel } from "./runInExcel";

/**
 * The names that a plan for this workbook has to avoid.
 *
 * @param besides kind of a report that stands: a plan to refresh it has its names again, and they are not in the list
 * @throws WriteError "edit-mode", "office"
 */
export function takenNames(besides?: string): Promise<TakenNames> {
  return runInExcel(async (context) => {
    const { inventory, standing } = await readListing(context);
    inventory.tables.load("items/name,items/worksheet/id");
    await context.sync();
    const own = standing.filter(({ report }) => report === besides).at(-1);
    return own ? namesBeside(inventory, own) : namesOf(inventory);
  });
}

function namesBeside({ sheets, tables, names }: Inventory, output: Output): TakenNames {
  const ids = new Set(output.sheets.map(({ id }) => id));
  const own = new Set([...output.names, ...(output.anchors ?? [])].map((name) => name.toLowerCase()));
  return {
    sheets: sheets.items.filter(({ id }) => !ids.has(id)).map(({ name }) => name),
    tables: tables.items.filter(({ worksheet }) => !ids.has(worksheet.id)).map(({ name }) => name),
    names: names.items.map(({ name }) => name).filter((name) => !own.has(name.toLowerCase())),
  };
}

/** The names in a loaded inventory. */
export function namesOf({ sheets, tables, names }: Inventory): TakenNames {
  return {
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
  };
}
