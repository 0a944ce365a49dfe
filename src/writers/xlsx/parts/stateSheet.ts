import { address } from "../../../report/address";
import type { ReportState } from "../../state/state";
import { textPieces } from "../../state/textPieces";
import { document, element } from "../xml";
import { cellXml } from "./cell";
import { namespaces } from "./namespaces";
import type { SharedStrings } from "./sharedStrings";

/** A sheet that nobody sees, with what was written: the add-in brings the report up to date by it. */
export function stateSheet(state: ReportState, name: string, strings: SharedStrings): string {
  const rows = textPieces(state).map((piece, row) => {
    const cell = cellXml({ address: address(row, 0), where: `${name}!${address(row, 0)}` }, piece, 0, strings);
    return element("row", { r: row + 1 }, cell);
  });
  return document(element("worksheet", { xmlns: namespaces.main }, element("sheetData", {}, ...rows)));
}
