import type { ConditionalFormat, Validation } from "../../report/plan";
import { type CellStyle, styles } from "../../report/styles";
import { comparison, isCells, listText } from "../../report/validations";
import { plainFormula, skeletonOf } from "./print";

/** What a conditional format is known by, wherever its cells are now. */
export interface FormatPrint {
  readonly kind: ConditionalFormat["kind"] | "other";
  readonly rule: string;
  /** Colours, if the rule gives any. */
  readonly font?: string;
  readonly fill?: string;
}

export function formatPrint(rule: ConditionalFormat): FormatPrint {
  const { kind } = rule;
  if (kind === "dataBar") return { kind, rule: rule.color.toUpperCase() };
  if (kind === "colorScale") return { kind, rule: `${rule.low} ${rule.high}`.toUpperCase() };
  if (kind === "iconSet") {
    const { icons, limits, smallIsGood = false, iconsOnly = false } = rule;
    return { kind, rule: iconRule(icons, { reversed: smallIsGood, only: iconsOnly, limits }) };
  }
  const text = kind === "expression" ? skeletonOf(rule.formula) : constantRule(rule.value);
  return { kind, rule: text, ...colours(styles[rule.style]) };
}

export function iconRule(
  icons: string,
  {
    reversed,
    only,
    limits,
  }: { readonly reversed: boolean; readonly only: boolean; readonly limits: readonly number[] },
): string {
  return [icons, reversed, only, ...limits].join(" ");
}

/** The value that cells are held against. */
export function constantRule(value: number | string): string {
  return plainFormula(typeof value === "number" ? `=${value}` : `="${value.replaceAll('"', '""')}"`);
}

function colours({ color, fill }: CellStyle): Pick<FormatPrint, "font" | "fill"> {
  return {
    ...(color !== undefined && { font: color.toUpperCase() }),
    ...(fill !== undefined && { fill: fill.toUpperCase() }),
  };
}

/** Whether what stands is what we wrote; colours that we gave none of do not count. */
export function isSameFormat(ours: FormatPrint, standing: FormatPrint): boolean {
  const same = (one: string | undefined, other: string | undefined) => one === undefined || one === other;
  if (ours.kind !== standing.kind || ours.rule !== standing.rule) return false;
  return same(ours.font, standing.font) && same(ours.fill, standing.fill);
}

/** What a validation is known by; where its options stand does not count. */
export function validationPrint(rule: Validation["rule"]): string {
  if (rule.kind === "list") return `list ${isCells(rule.options) ? "=" : listText(rule.options)}`;
  const { operator, first, second } = comparison(rule);
  return comparisonPrint(rule.kind, operator, [first, ...(second === undefined ? [] : [second])]);
}

export function comparisonPrint(kind: string, operator: string, bounds: readonly number[]): string {
  return [kind, operator, ...bounds.map((bound) => bound.toPrecision(12))].join(" ");
}
