import type { ConditionalFormat } from "../../report/plan";
import { type CellStyle, styles } from "../../report/styles";

type Of<K extends ConditionalFormat["kind"]> = Extract<ConditionalFormat, { kind: K }>;

/** Queues one conditional format; the caller syncs. */
export function addConditionalFormat(sheet: Excel.Worksheet, rule: ConditionalFormat): void {
  const formats = sheet.getRange(rule.range).conditionalFormats;
  if (rule.kind === "dataBar") addDataBar(formats, rule);
  else if (rule.kind === "colorScale") addColorScale(formats, rule);
  else if (rule.kind === "iconSet") addIconSet(formats, rule);
  else if (rule.kind === "expression") addExpression(formats, rule);
  else addComparison(formats, rule);
}

function addComparison(
  formats: Excel.ConditionalFormatCollection,
  { kind, value, style }: Of<"equal" | "notEqual">,
): void {
  const { cellValue } = formats.add("CellValue");
  setLook(cellValue.format, styles[style]);
  cellValue.rule = { formula1: constant(value), operator: operators[kind] };
}

const operators = { equal: "EqualTo", notEqual: "NotEqualTo" } as const;

/** What a plan calls Excel's comparisons. */
export const comparisons: ReadonlyMap<string, keyof typeof operators> = reversed(operators);

function reversed<K extends string>(names: Readonly<Record<K, string>>): Map<string, K> {
  return new Map(Object.entries(names).map(([ours, excels]) => [excels as string, ours as K]));
}

function addExpression(formats: Excel.ConditionalFormatCollection, { formula, style }: Of<"expression">): void {
  const { custom } = formats.add("Custom");
  setLook(custom.format, styles[style]);
  custom.rule.formula = formula;
}

function setLook({ font, fill }: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.fill !== undefined) fill.color = style.fill;
}

const iconSets = { arrows: "ThreeArrows", trafficLights: "ThreeTrafficLights1" } as const;

/** What a plan calls Excel's sets. */
export const iconSetNames: ReadonlyMap<string, keyof typeof iconSets> = reversed(iconSets);

function addIconSet(
  formats: Excel.ConditionalFormatCollection,
  { icons, limits, smallIsGood = false, iconsOnly = false }: Of<"iconSet">,
): void {
  const { iconSet } = formats.add("IconSet");
  iconSet.style = iconSets[icons];
  iconSet.reverseIconOrder = smallIsGood;
  iconSet.showIconOnly = iconsOnly;
  const steps = limits.map((limit) => ({
    type: "Number" as const,
    operator: "GreaterThanOrEqual" as const,
    formula: `=${limit}`,
  }));
  // Excel takes three criteria and passes over the first: the lowest icon needs none
  iconSet.criteria = [{ type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" }, ...steps];
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
