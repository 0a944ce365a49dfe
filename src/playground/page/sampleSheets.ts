import type { GridPort } from "../workbook/port";
import type { Workbook } from "../workbook/workbook";

/** The sample company in the workbook: one at a time, for two companies in one report would make no sense. */
export interface SampleSheets {
  /** Takes away the sheets of the sample before, save for those that the visitor wrote on; then opens another. */
  replace(open: () => Promise<void>): Promise<void>;
  /** Makes room for the visitor's own tables. Returns whether there was anything to take away. */
  close(): boolean;
}

export function sampleSheets(grid: GridPort, workbook: Workbook): SampleSheets {
  const untouched = new Set<string>();
  grid.onEvent((event) => event.kind === "changed" && untouched.delete(event.sheet));
  const close = () => {
    const isOpen = untouched.size > 0;
    removeSheets(workbook, untouched);
    untouched.clear();
    return isOpen;
  };
  return {
    close,
    async replace(open) {
      close();
      const before = new Set(grid.sheets.ids());
      await open();
      for (const id of grid.sheets.ids()) if (!before.has(id)) untouched.add(id);
    },
  };
}

/** The last visible sheet of a workbook stays, whosesoever it is. */
function removeSheets({ worksheets }: Workbook, ids: ReadonlySet<string>): void {
  for (const sheet of worksheets.$items().filter(({ id }) => ids.has(id))) {
    const others = worksheets.$items().filter(({ id, visibility }) => id !== sheet.id && visibility === "Visible");
    if (others.length > 0) sheet.delete();
  }
}
