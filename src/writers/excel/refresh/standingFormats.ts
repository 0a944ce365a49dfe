import { parseRange } from "../../../report/address";
import { constantRule, type FormatPrint, iconRule } from "../../state/formatPrint";
import { skeletonOf } from "../../state/print";
import { withoutSheet } from "../address";
import { comparisons, iconSetNames } from "../conditionalFormat";
import type { StandingFormat } from "./frameRecord";
import type { Area } from "./area";

/** Queues reading which conditional formats stand on a sheet; the caller syncs. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load("items/id,items/type");
}

interface LoadedFormat {
  readonly id: string;
  readonly range: Excel.Range;
  readonly print: () => FormatPrint;
}

/** Queues reading what they say; the caller syncs, then hands each to standingFormat. */
export function loadFormat(format: Excel.ConditionalFormat): LoadedFormat {
  return { id: format.id, range: format.getRangeOrNullObject().load("address"), print: loadPrint(format) };
}

export function standingFormat({ id, range, print }: LoadedFormat): StandingFormat {
  return { id, print: print(), ...(!range.isNullObject && { area: areaOf(withoutSheet(range.address)) }) };
}

/** "B2:C3" as an area. */
export function areaOf(address: string): Area {
  const { from, to } = parseRange(address.replaceAll("$", ""));
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Queues reading one; what it returns can be called once the request is done. Kinds that we never make are "other". */
function loadPrint(format: Excel.ConditionalFormat): () => FormatPrint {
  if (format.type === "DataBar") return dataBar(format);
  if (format.type === "ColorScale") return colorScale(format);
  if (format.type === "IconSet") return iconSet(format);
  if (format.type === "CellValue") return cellValue(format);
  if (format.type === "Custom") return custom(format);
  return () => ({ kind: "other", rule: format.type });
}

function dataBar(format: Excel.ConditionalFormat): () => FormatPrint {
  const bar = format.dataBar.positiveFormat.load("fillColor");
  return () => ({ kind: "dataBar", rule: color(bar.fillColor) });
}

function colorScale(format: Excel.ConditionalFormat): () => FormatPrint {
  const scale = format.colorScale.load("criteria");
  return () => {
    const { minimum, midpoint, maximum } = scale.criteria;
    const colors = [minimum, ...(midpoint ? [midpoint] : []), maximum].map((one) => color(one.color));
    return { kind: "colorScale", rule: colors.join(" ") };
  };
}

function iconSet(format: Excel.ConditionalFormat): () => FormatPrint {
  const set = format.iconSet.load("style,reverseIconOrder,showIconOnly,criteria");
  return () => {
    const limits = set.criteria.slice(1).map(({ formula }) => Number(bare(formula)));
    const look = { reversed: set.reverseIconOrder, only: set.showIconOnly, limits };
    return { kind: "iconSet", rule: iconRule(iconSetNames.get(set.style) ?? set.style, look) };
  };
}

function cellValue({ cellValue: one }: Excel.ConditionalFormat): () => FormatPrint {
  const look = loadLook(one.format);
  one.load("rule");
  return () => {
    const { operator, formula1 } = one.rule;
    const kind = comparisons.get(operator) ?? "other";
    const text = bare(formula1);
    const quoted = /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"');
    return { kind, rule: constantRule(quoted ?? Number(text)), ...look() };
  };
}

function custom({ custom: one }: Excel.ConditionalFormat): () => FormatPrint {
  const look = loadLook(one.format);
  one.rule.load("formula");
  return () => ({ kind: "expression", rule: skeletonOf(`=${bare(one.rule.formula)}`), ...look() });
}

function loadLook({ font, fill }: Excel.ConditionalRangeFormat): () => Pick<FormatPrint, "font" | "fill"> {
  font.load("color");
  fill.load("color");
  return () => ({ font: color(font.color), fill: color(fill.color) });
}

/** Excel says nothing, or null, of a colour that is not set. */
function color(text: string | null | undefined): string {
  return (text ?? "").toUpperCase();
}

/** Numbers come with or without the sign that begins a formula. */
function bare(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}
