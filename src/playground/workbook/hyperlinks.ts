import type { CellLink } from "./port";
import type { Range } from "./range";

const linkColor = "#0563C1";

/** A link on the first cell of a range. An empty cell takes on the text or the target, and the looks of a link. */
export function linkCell(range: Range, link: CellLink | null): void {
  const { grid } = range.worksheet.context;
  const sheet = range.worksheet.id;
  const rect = { ...range.rect, rows: 1, columns: 1 };
  if (link === null) {
    grid.cells.removeLinks(sheet, rect);
    return;
  }
  const { documentReference, address, screenTip, textToDisplay } = link;
  const shown = textToDisplay ?? documentReference ?? address ?? "";
  const blank = grid.cells.formulas(sheet, rect)[0]![0] === "";
  if (blank || textToDisplay != null) grid.cells.write(sheet, rect, [[{ value: shown }]]);
  grid.styles.setStyle(sheet, rect, { fontColor: linkColor, underline: true });
  grid.cells.setLink(sheet, rect, {
    ...(documentReference != null && { documentReference }),
    ...(address != null && { address }),
    ...(screenTip != null && { screenTip }),
    ...(textToDisplay != null && { textToDisplay }),
  });
}
