import type { TakenNames } from "../../report/plan";
import { runInExcel } from "./runInExcel";
import { type Inventory, loadInventory } from "./inventory";

/** The names that a plan for this workbook has to avoid. @throws WriteError "edit-mode", "office" */
export function takenNames(): Promise<TakenNames> {
  return runInExcel(async (context) => {
    const inventory = loadInventory(context);
    await context.sync();
    return namesOf(inventory);
  });
}

/** The names in a loaded inventory. */
export function namesOf({ sheets, tables, names }: Inventory): TakenNames {
  return {
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
  };
}
