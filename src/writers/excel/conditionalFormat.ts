import type { ConditionalFormat } from "../../report/plan";
import { type CellStyle, styles } from "../../report/styles";

type Of<K extends ConditionalFormat["kind"]> = Extract<ConditionalFormat, { kind: K }>;

/** Queues one conditional format; the caller syncs. */
export function addConditionalFormat(sheet: Excel.Worksheet, rule: ConditionalFormat): void {
  const formats = sheet.getRange(rule.range).conditionalFormats;
  if (rule.kind === "dataBar") addDataBar(formats, rule);
  else if (rule.kind === "colorScale") addColorScale(formats, rule);
  else addComparison(formats, rule);
}

function addComparison(
  formats: Excel.ConditionalFormatCollection,
  { kind, value, style }: Of<"equal" | "notEqual">,
): void {
  const { cellValue } = formats.add("CellValue");
  const { color, bold, fill }: CellStyle = styles[style];
  if (color !== undefined) cellValue.format.font.color = color;
  if (bold !== undefined) cellValue.format.font.bold = bold;
  if (fill !== undefined) cellValue.format.fill.color = fill;
  cellValue.rule = { formula1: constant(value), operator: kind === "equal" ? "EqualTo" : "NotEqualTo" };
}

/** A value as a formula: text in quotes, those inside doubled. */
function constant(value: number | string): string {
  return typeof value === "number" ? `=${value}` : `="${value.replaceAll('"', '""')}"`;
}

function addDataBar(formats: Excel.ConditionalFormatCollection, { color }: Of<"dataBar">): void {
  const { positiveFormat } = formats.add("DataBar").dataBar;
  positiveFormat.fillColor = color;
  positiveFormat.gradientFill = false;
}

function addColorScale(formats: Excel.ConditionalFormatCollection, { low, high }: Of<"colorScale">): void {
  formats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: low },
    maximum: { type: "HighestValue", color: high },
  };
}
