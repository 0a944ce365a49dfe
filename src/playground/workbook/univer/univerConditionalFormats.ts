import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ColorPoint, GridConditionalFormat, GridRules, PlacedConditionalFormat } from "../port";
import { toRange, toRect, type UniverBook } from "./book";

type Rules = GridRules<GridConditionalFormat, PlacedConditionalFormat>;

/** Conditional formats are Univer's, so that its grid paints them and they move with their cells. */
export function univerConditionalFormats(book: UniverBook): Rules {
  const { ConditionalFormattingRuleModel } = book.conditionalFormatting;
  const { AddConditionalRuleMutation, DeleteConditionalRuleMutation, SetConditionalRuleMutation } =
    book.conditionalFormatting;
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const unitId = book.id;
  const rulesOf = (subUnitId: string): IConditionFormattingRule[] => model.getSubunitRules(unitId, subUnitId) ?? [];
  const adding = (subUnitId: string, rule: IConditionFormattingRule) => ({
    id: AddConditionalRuleMutation.id,
    params: { unitId, subUnitId, rule },
  });
  const removing = (subUnitId: string, cfId: string) => ({
    id: DeleteConditionalRuleMutation.id,
    params: { unitId, subUnitId, cfId },
  });
  const setting = (subUnitId: string, rule: IConditionFormattingRule) => ({
    id: SetConditionalRuleMutation.id,
    params: { unitId, subUnitId, cfId: rule.cfId, rule },
  });
  return {
    list: (sheet) =>
      rulesOf(sheet).flatMap(({ cfId, ranges, rule }) => {
        const format = fromUniver(rule);
        return format ? [{ id: cfId, rects: ranges.map(toRect), format }] : [];
      }),
    add(sheet, cfId, rects, format) {
      const rule = { cfId, ranges: rects.map(toRange), stopIfTrue: false, rule: toUniver(format) };
      book.mutate([adding(sheet, rule)], [removing(sheet, cfId)]);
    },
    update(sheet, id, format) {
      const before = rulesOf(sheet).find(({ cfId }) => cfId === id);
      if (before) book.mutate([setting(sheet, { ...before, rule: toUniver(format) })], [setting(sheet, before)]);
    },
    remove(sheet, id) {
      const before = rulesOf(sheet).find(({ cfId }) => cfId === id);
      if (before) book.mutate([removing(sheet, id)], [adding(sheet, before)]);
    },
  };
}

/** Office's operators are Univer's with a capital; only the two equalities are spelt otherwise. */
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

const pointTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function toUniver(format: GridConditionalFormat): IConditionalFormattingRuleConfig {
  return (format.kind === "cellValue"
    ? highlight(format)
    : format.kind === "dataBar"
      ? bar(format)
      : scale(format)) as unknown as IConditionalFormattingRuleConfig;
}

function highlight({
  operator,
  formula1,
  formula2,
  fontColor,
  fill,
}: GridConditionalFormat & { kind: "cellValue" }): object {
  const first = constant(formula1);
  const value = formula2 === undefined ? first : [first, constant(formula2)];
  const style = { ...(fontColor && { cl: { rgb: fontColor } }), ...(fill && { bg: { rgb: fill } }) };
  return { type: "highlightCell", subType: "number", operator: operators[operator] ?? "equal", value, style };
}

function bar({ fill, gradient, showValue }: GridConditionalFormat & { kind: "dataBar" }): object {
  const config = {
    min: { type: "min" },
    max: { type: "max" },
    isGradient: gradient,
    positiveColor: fill,
    nativeColor: "#FF0000",
  };
  return { type: "dataBar", isShowValue: showValue, config };
}

function scale({ points }: GridConditionalFormat & { kind: "colorScale" }): object {
  const config = points.map(({ type, formula, color }, index) => ({
    index,
    color,
    value: { type: pointTypes[type] ?? "min", ...(formula !== undefined && { value: constant(formula) }) },
  }));
  return { type: "colorScale", config };
}

/** "=5" or "5" as 5; anything else as Univer takes formulas. */
function constant(formula: string): number | string {
  const text = formula.replace(/^=/, "");
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`;
}

function fromUniver(rule: IConditionalFormattingRuleConfig): GridConditionalFormat | undefined {
  if (rule.type === "dataBar") {
    const { config, isShowValue } = rule as {
      config: { positiveColor: string; isGradient: boolean };
      isShowValue: boolean;
    };
    return { kind: "dataBar", fill: config.positiveColor, gradient: config.isGradient, showValue: isShowValue };
  }
  if (rule.type === "colorScale") {
    const { config } = rule as { config: { color: string; value: { type: string; value?: number | string } }[] };
    return { kind: "colorScale", points: config.map(({ color, value }) => point(color, value)) };
  }
  return rule.type === "highlightCell" ? fromHighlight(rule as unknown as Highlight) : undefined;
}

interface Highlight {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: number | string | readonly (number | string)[];
  readonly style: {
    readonly cl?: { readonly rgb?: string };
    readonly bl?: number;
    readonly bg?: { readonly rgb?: string };
  };
}

function fromHighlight({ subType, operator, value, style }: Highlight): GridConditionalFormat {
  const values = Array.isArray(value) ? (value as readonly (number | string)[]) : [value as number | string];
  const formulas = subType === "text" ? [`="${String(value).replaceAll('"', '""')}"`] : values.map(toFormula);
  return {
    kind: "cellValue",
    operator: keyOf(operators, operator ?? "equal"),
    formula1: formulas[0]!,
    ...(formulas[1] !== undefined && { formula2: formulas[1] }),
    ...(style.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
  };
}

function point(color: string, { type, value }: { type: string; value?: number | string }): ColorPoint {
  return { type: keyOf(pointTypes, type), color, ...(value !== undefined && { formula: toFormula(value) }) };
}

function toFormula(value: number | string): string {
  return typeof value === "number" ? `=${value}` : value;
}

function keyOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(names).find((key) => names[key] === value) ?? value;
}
