import type { SheetExtras, WorkbookContext } from "./context";
import { defaultPageLayout } from "./pageLayoutSpec";

/** The host's record of a sheet, made on first use. */
export function extrasOf(context: WorkbookContext, sheet: string): SheetExtras {
  const known = context.sheetExtras.get(sheet);
  if (known) return known;
  const fresh: SheetExtras = {
    veryHidden: false,
    protected: false,
    pageLayout: defaultPageLayout(),
    properties: new Map(),
  };
  context.sheetExtras.set(sheet, fresh);
  return fresh;
}
