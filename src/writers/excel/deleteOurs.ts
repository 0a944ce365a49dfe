import { sheetOf } from "./address";
import { WriteError } from "./errors";
import type { Inventory } from "./inventory";

/** What of the inventory is ours: sheets by id, defined names as far as they still point to those sheets. */
export interface Ours {
  readonly sheets: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** What was deleted, by the names it had last; what nobody sees is not told. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Queues deleting our names and sheets, and nothing else; the caller syncs. Names go first: afterwards they could
 * no longer be told from those of the user.
 *
 * @throws WriteError "last-sheet" if the user would be left without a visible sheet
 */
export function deleteOurs({ sheets, names }: Inventory, ours: Ours): Removed {
  const doomed = sheets.items.filter(({ id }) => ours.sheets.has(id));
  const visible = sheets.items.filter(({ id, visibility }) => visibility === "Visible" && !ours.sheets.has(id));
  if (doomed.length > 0 && visible.length === 0) throw new WriteError("last-sheet");

  const sheetNames = doomed.map(({ name }) => name);
  const seen = doomed.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);
  const wanted = new Set(ours.names.map((name) => name.toLowerCase()));
  const pointing = names.items.filter(
    ({ name, formula }) => wanted.has(name.toLowerCase()) && sheetNames.includes(sheetOf(String(formula)) ?? ""),
  );
  const told = pointing.filter(({ visible }) => visible);
  const removed = { sheets: seen, names: told.map(({ name }) => name) };
  pointing.forEach((name) => name.delete());
  doomed.forEach((sheet) => sheet.delete());
  return removed;
}
