import { CoreError } from "../core";
import { sheetKeys, type SheetKey } from "./names";

/** Sheets that nobody chooses: the cover says what the others are, and the last two tell of the workbook itself. */
export const alwaysWanted: readonly SheetKey[] = ["cover", "runLog", "orphans"];

/** Sheets that a user may want or not, in workbook order. */
export const choosableSheets: readonly SheetKey[] = sheetKeys.filter((key) => !alwaysWanted.includes(key));

/** @throws CoreError "unknown-word" for a key of a sheet that there is not */
export function requireSheets(sheets: readonly string[] | undefined): void {
  const unknown = sheets?.find((key) => !sheetKeys.some((known) => known === key));
  if (unknown === undefined) return;
  throw new CoreError("unknown-word", { name: "sheets", got: unknown, allowed: choosableSheets.join(", ") });
}
