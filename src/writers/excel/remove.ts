import { type Removed, deleteOurs } from "./deleteOurs";
import { WriteError } from "./errors";
import { readListing, type StandingOutput, withoutSheets } from "./listing";
import { storeRegistry } from "./registry";
import { runInExcel } from "./runInExcel";

/** Lists our reports in the workbook. Copies that the user made of their sheets are the user's. @throws WriteError */
export function outputs(): Promise<readonly StandingOutput[]> {
  return runInExcel(async (context) => (await readListing(context)).standing);
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
    const { inventory, standing } = await readListing(context);
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
