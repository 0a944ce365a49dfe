import { tagProperty, type SheetTag } from "../../report/sheetTag";

export type { SheetTag } from "../../report/sheetTag";

/** Queues the tag of a sheet, in one property, so that it is there wholly or not at all; the caller syncs. */
export function writeTag(sheet: Excel.Worksheet, tag: SheetTag): void {
  sheet.customProperties.add(tagProperty, JSON.stringify(tag));
}

/** Queues reading a tag; the caller syncs, then hands it to tagOf. */
export function loadTag(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(tagProperty).load("value");
}

/** The tag, or undefined for a sheet that is not ours. */
export function tagOf(loaded: Excel.WorksheetCustomProperty): SheetTag | undefined {
  return loaded.isNullObject ? undefined : (JSON.parse(loaded.value) as SheetTag);
}
