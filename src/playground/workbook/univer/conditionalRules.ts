import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { ColorPoint, ConditionalLook, GridConditionalFormat } from "../port";
import { constant, keyOf, pointTypes, toFormula } from "./conditionalWords";
import { fromIconRule, toIconRule, type IconRule } from "./iconRules";

type Of<Kind extends GridConditionalFormat["kind"]> = Extract<GridConditionalFormat, { kind: Kind }>;

/** Univer's words for Office's operators. */
const operators: Readonly<Record<string, string>> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
  Between: "between",
  NotBetween: "notBetween",
};

/** Univer's rules, as far as we write and read them. */
interface BarRule {
  readonly type: "dataBar";
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: { readonly type: string };
    readonly max: { readonly type: string };
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

interface ScaleRule {
  readonly type: "colorScale";
  readonly config: readonly {
    readonly index: number;
    readonly color: string;
    readonly value: { readonly type: string; readonly value?: number | string };
  }[];
}

interface HighlightRule {
  readonly type: "highlightCell";
  /** "number", "text" or "formula". */
  readonly subType: string;
  readonly operator: string;
  readonly value: number | string | readonly (number | string)[];
  readonly style: {
    readonly cl?: { readonly rgb?: string };
    readonly bl?: number;
    readonly bg?: { readonly rgb?: string };
  };
}

type Rule = BarRule | ScaleRule | HighlightRule | IconRule;

export function toUniverRule(format: GridConditionalFormat): IConditionalFormattingRuleConfig {
  // Univer spells these constants as enums of its own
  return ruleOf(format) as unknown as IConditionalFormattingRuleConfig;
}

function ruleOf(format: GridConditionalFormat): Rule {
  switch (format.kind) {
    case "cellValue":
      return highlight(format);
    case "custom":
      return { type: "highlightCell", subType: "formula", operator: "", value: format.formula, style: toStyle(format) };
    case "iconSet":
      return toIconRule(format);
    case "dataBar":
      return bar(format);
    case "colorScale":
      return scale(format);
  }
}

/** undefined for kinds that only a user can make. */
export function fromUniverRule(config: IConditionalFormattingRuleConfig): GridConditionalFormat | undefined {
  const rule = config as unknown as Rule;
  if (rule.type === "dataBar") {
    const { config: look, isShowValue } = rule;
    return { kind: "dataBar", fill: look.positiveColor, gradient: look.isGradient, showValue: isShowValue };
  }
  if (rule.type === "iconSet") return fromIconRule(rule);
  if (rule.type === "colorScale") return { kind: "colorScale", points: rule.config.map(fromPoint) };
  return rule.type === "highlightCell" ? fromHighlight(rule) : undefined;
}

function highlight(format: Of<"cellValue">): HighlightRule {
  const { formula1, formula2 } = format;
  const operator = operators[format.operator] ?? "equal";
  const style = toStyle(format);
  const text = /^="((?:[^"]|"")*)"$/.exec(formula1);
  if (text) {
    return { type: "highlightCell", subType: "text", operator, value: text[1]!.replaceAll('""', '"'), style };
  }
  const value = formula2 === undefined ? constant(formula1) : [constant(formula1), constant(formula2)];
  return { type: "highlightCell", subType: "number", operator, value, style };
}

function toStyle({ fontColor, bold, fill }: ConditionalLook): HighlightRule["style"] {
  return {
    ...(fontColor && { cl: { rgb: fontColor } }),
    ...(bold && { bl: 1 }),
    ...(fill && { bg: { rgb: fill } }),
  };
}

function fromStyle({ cl, bl, bg }: HighlightRule["style"]): ConditionalLook {
  return {
    ...(cl?.rgb && { fontColor: cl.rgb }),
    ...(bl === 1 && { bold: true }),
    ...(bg?.rgb && { fill: bg.rgb }),
  };
}

function bar({ fill, gradient, showValue }: Of<"dataBar">): BarRule {
  const ends = { min: { type: "min" }, max: { type: "max" } };
  const config = { ...ends, isGradient: gradient, positiveColor: fill, nativeColor: "#FF0000" };
  return { type: "dataBar", isShowValue: showValue, config };
}

function scale({ points }: Of<"colorScale">): ScaleRule {
  const config = points.map(({ type, formula, color }, index) => ({
    index,
    color,
    value: { type: pointTypes[type] ?? "min", ...(formula !== undefined && { value: constant(formula) }) },
  }));
  return { type: "colorScale", config };
}

function fromHighlight({ subType, operator, value, style }: HighlightRule): GridConditionalFormat {
  if (subType === "formula") return { kind: "custom", formula: String(value), ...fromStyle(style) };
  const values = typeof value === "object" ? value : [value];
  const formulas = subType === "text" ? [`="${String(value).replaceAll('"', '""')}"`] : values.map(toFormula);
  return {
    kind: "cellValue",
    operator: keyOf(operators, operator),
    formula1: formulas[0] ?? "",
    ...(formulas[1] !== undefined && { formula2: formulas[1] }),
    ...fromStyle(style),
  };
}

function fromPoint({ color, value: { type, value } }: ScaleRule["config"][number]): ColorPoint {
  return { type: keyOf(pointTypes, type), color, ...(value !== undefined && { formula: toFormula(value) }) };
}
