import { formatAddress } from "../workbook/addresses";
import type { GridPort } from "../workbook/port";
import type { WorkbookHooks } from "./workbookHooks";

/** The hooks of a workbook that lives in a grid. Results of formulas are no edits: the add-in hears of them by reading. */
export function gridHooks(port: GridPort): WorkbookHooks {
  return {
    recalculate: () => port.recalculate(),
    undoStep: (work) => port.undoStep(work),
    onEvent: (listener) =>
      port.onEvent((event) => {
        if (event.kind === "calculated" || event.kind === "moved") return;
        if (!("rect" in event)) listener(event);
        else listener({ kind: event.kind, sheet: event.sheet, address: formatAddress(event.rect) });
      }),
  };
}
