import { type CellStyle, type StyleName, styles } from "../../report/styles";

/**
 * Queues the look of all cells of a range; the caller syncs. Rows that wrap fit the text that stands in them
 * already, in columns that have their width already.
 */
export function applyStyle(range: Excel.Range, name: StyleName): void {
  applyLook(range, name);
  if (wraps(name)) range.format.autofitRows();
}

/** The same, but rows keep their height; the caller syncs. */
export function applyLook(range: Excel.Range, name: StyleName): void {
  const style: CellStyle = styles[name];
  applyFont(range.format.font, style);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.align !== undefined) range.format.horizontalAlignment = alignments[style.align];
  if (style.indent !== undefined) range.format.indentLevel = style.indent;
  if (style.wrap) range.format.wrapText = true;
  if (style.borderTop !== undefined) applyRule(range, "EdgeTop", style.borderTop);
  if (style.borderBottom !== undefined) applyRule(range, "EdgeBottom", style.borderBottom);
}

/** Whether a look may make its row taller, so that all cells of the row have to stand at the top. */
export function wraps(name: StyleName): boolean {
  const style: CellStyle = styles[name];
  return style.wrap === true;
}

/** Queues that cells begin at the top of their rows, as in the file; the caller syncs. */
export function alignTop(range: Excel.Range): void {
  range.format.verticalAlignment = "Top";
}

/** Edges belong to the whole range, so that rows with a rule cannot be styled together. */
export function hasRule(name: StyleName): boolean {
  const style: CellStyle = styles[name];
  return style.borderTop !== undefined || style.borderBottom !== undefined;
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function applyFont(font: Excel.RangeFont, { bold, italic, underline, size, color }: CellStyle): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = "Single";
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

function applyRule(range: Excel.Range, edge: "EdgeTop" | "EdgeBottom", color: string): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = color;
}

/** Queues one number format for a whole range; the caller syncs. */
export function applyFormat(range: Excel.Range, format: string): void {
  // A single value counts for every cell; the declaration knows arrays only, which would carry the format once a cell.
  range.numberFormat = format as unknown as string[][];
}
