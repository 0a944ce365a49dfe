import { withoutSheet } from "./address";
import { WriteError, explained } from "./errors";

/** What the user looks at: the active sheet, by id, and the selected cells on it. */
export interface View {
  readonly sheet: string;
  readonly selection: string;
}

/** Reads the view; undefined if a chart sheet is active or something else than cells is selected. */
export async function readView(context: Excel.RequestContext): Promise<View | undefined> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const selection = context.workbook.getSelectedRange().load("address");
  try {
    await context.sync();
    return { sheet: sheet.id, selection: withoutSheet(selection.address) };
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Not so if Excel is busy with a cell or the request was too large: then nothing else would work either. */
function isRefusal(error: unknown): boolean {
  const reason = explained(error);
  return reason instanceof WriteError && reason.code === "office";
}

/** Queues going back to a view; the caller syncs, and has made sure that the sheet still stands. */
export function restoreView(context: Excel.RequestContext, { sheet, selection }: View): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(selection).select();
}
