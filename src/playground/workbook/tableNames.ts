import { looksLikeCell } from "./addresses";
import type { WorkbookContext } from "./context";
import { invalidArgument } from "./officeErrors";

/** Names of tables and cells: a letter, "_" or "\" first, then letters, digits, "_" and "."; no cell address. */
export function checkedTableName(name: string): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name);
  if (!wellFormed || name.length > 255 || looksLikeCell(name)) throw invalidArgument(`name ${name}`);
  return name;
}

/** "Table1" and so on. */
export function freeTableName({ grid }: WorkbookContext): string {
  const taken = new Set(grid.tables.list().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
