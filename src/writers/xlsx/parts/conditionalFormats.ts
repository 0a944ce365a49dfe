import type { ConditionalFormat } from "../../../report/plan";
import { area } from "../address";
import { argb } from "../color";
import { XlsxError } from "../errors";
import type { StyleBook } from "../styleBook";
import { element, xmlText } from "../xml";
import { namespaces } from "./namespaces";

type OfKind<K extends ConditionalFormat["kind"]> = Extract<ConditionalFormat, { kind: K }>;

/** The conditional formats of a sheet in order of priority, and what they need of the sheet's extension list. */
export function conditionalFormats(formats: readonly ConditionalFormat[], styles: StyleBook) {
  const elements = formats.map((format, i) =>
    element("conditionalFormatting", { sqref: range(format) }, rule(format, i + 1, styles)),
  );
  const bars = formats.flatMap((format, i) => (format.kind === "dataBar" ? [solidBar(format, barId(i + 1))] : []));
  return { elements, extension: bars.length > 0 ? extension(bars) : undefined };
}

function range(format: ConditionalFormat): string {
  area(format.range);
  return format.range;
}

function rule(format: ConditionalFormat, priority: number, styles: StyleBook): string {
  switch (format.kind) {
    case "equal":
    case "notEqual":
      return comparison(format, priority, styles);
    case "expression":
      return expression(format, priority, styles);
    case "iconSet":
      return iconSet(format, priority);
    case "dataBar":
      return gradientBar(format, priority);
    case "colorScale":
      return colorScale(format, priority);
  }
}

function comparison(format: OfKind<"equal" | "notEqual">, priority: number, styles: StyleBook): string {
  const { kind, value, style } = format;
  const attributes = { type: "cellIs", dxfId: styles.differential(style), priority, operator: kind };
  return element("cfRule", attributes, element("formula", {}, xmlText(constant(value, format.range))));
}

/** @throws XlsxError "formula-illegal" for what Excel takes in cells but not in rules: references to tables by name */
function expression(
  { formula, style, range: where }: OfKind<"expression">,
  priority: number,
  styles: StyleBook,
): string {
  if (!/^=[^[\]\n]+$/.test(formula)) throw new XlsxError("formula-illegal", { where, got: formula });
  const attributes = { type: "expression", dxfId: styles.differential(style), priority };
  return element("cfRule", attributes, element("formula", {}, xmlText(formula.slice(1))));
}

const iconSets = { arrows: "3Arrows", trafficLights: "3TrafficLights1" } as const;

/** Three icons: red from the lowest value on, then the two limits. */
function iconSet(format: OfKind<"iconSet">, priority: number): string {
  const { icons, limits, smallIsGood, iconsOnly, range: where } = format;
  const attributes = {
    iconSet: iconSets[icons],
    showValue: iconsOnly ? 0 : undefined,
    reverse: smallIsGood ? 1 : undefined,
  };
  const steps = limits.map((limit) => element("cfvo", { type: "num", val: constant(limit, where) }));
  const set = element("iconSet", attributes, element("cfvo", { type: "percent", val: 0 }), ...steps);
  return element("cfRule", { type: "iconSet", priority }, set);
}

/** A number or a text as a formula writes it. */
function constant(value: number | string, where: string): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (!Number.isFinite(value)) throw new XlsxError("value-not-finite", { where, got: String(value) });
  return String(value);
}

function colorScale({ low, high, range: where }: OfKind<"colorScale">, priority: number): string {
  const ends = [element("cfvo", { type: "min" }), element("cfvo", { type: "max" })];
  const colors = [low, high].map((color) => element("color", { rgb: argb(color, where) }));
  return element("cfRule", { type: "colorScale", priority }, element("colorScale", {}, ...ends, ...colors));
}

/** The bar that every reader knows, with a gradient; Excel 2010 and later draw the solid one of the extension. */
function gradientBar({ color, range: where }: OfKind<"dataBar">, priority: number): string {
  const ends = [element("cfvo", { type: "num", val: 0 }), element("cfvo", { type: "max" })];
  const bar = element("dataBar", {}, ...ends, element("color", { rgb: argb(color, where) }));
  const id = element("x14:id", { "xmlns:x14": namespaces.x14 }, barId(priority));
  const link = element("ext", { "xmlns:x14": namespaces.x14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, id);
  return element("cfRule", { type: "dataBar", priority }, bar, element("extLst", {}, link));
}

function solidBar(format: OfKind<"dataBar">, id: string): string {
  const bar = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: 0 },
    element("x14:cfvo", { type: "num" }, element("xm:f", {}, "0")),
    element("x14:cfvo", { type: "autoMax" }),
    element("x14:negativeFillColor", { rgb: argb(format.color, format.range) }),
    element("x14:axisColor", { theme: 1 }),
  );
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": namespaces.excel2006 },
    element("x14:cfRule", { type: "dataBar", id }, bar),
    element("xm:sqref", {}, range(format)),
  );
}

/** Excel wants a GUID that is unique on the sheet; ours says which rule it is. */
function barId(priority: number): string {
  return `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function extension(bars: readonly string[]): string {
  const list = element("x14:conditionalFormattings", {}, ...bars);
  return element("ext", { "xmlns:x14": namespaces.x14, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" }, list);
}
