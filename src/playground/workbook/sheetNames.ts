import type { WorkbookContext } from "./context";
import { alreadyExists, invalidArgument } from "./officeErrors";

/** A name that Excel lets a sheet have. Throws InvalidArgument or ItemAlreadyExists. */
export function checkedSheetName(name: string, taken: readonly string[]): string {
  const forbidden = /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (typeof name !== "string" || name === "" || name.length > 31 || forbidden) throw invalidArgument("name");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  return name;
}

/** Id of the sheet with a name, whatever its case. */
export function sheetNamed({ grid }: WorkbookContext, name: string): string | undefined {
  return grid.sheets.ids().find((id) => grid.sheets.name(id).toLowerCase() === name.toLowerCase());
}
