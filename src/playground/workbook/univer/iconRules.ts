import type { GridConditionalFormat, IconCriterion } from "../port";
import { constant, keyOf, pointTypes, toFormula } from "./conditionalWords";

type IconSet = Extract<GridConditionalFormat, { kind: "iconSet" }>;

/** Univer's rule: icons from the highest limit down; what reaches none of them gets the last. */
export interface IconRule {
  readonly type: "iconSet";
  readonly isShowValue: boolean;
  readonly config: readonly {
    readonly operator: string;
    readonly value: { readonly type: string; readonly value: number | string };
    readonly iconType: string;
    /** "0" is the best one. */
    readonly iconId: string;
  }[];
}

const sets: Readonly<Record<string, string>> = { ThreeArrows: "3Arrows", ThreeTrafficLights1: "3TrafficLights1" };
const operators: Readonly<Record<string, string>> = {
  GreaterThanOrEqual: "greaterThanOrEqual",
  GreaterThan: "greaterThan",
};

export function toIconRule({ style, reversed, showValue, criteria }: IconSet): IconRule {
  const config = [...criteria].reverse().map(({ type, operator, formula }, index) => ({
    operator: operators[operator] ?? "greaterThanOrEqual",
    value: { type: pointTypes[type] ?? "num", value: constant(formula) },
    iconType: sets[style] ?? "3Arrows",
    iconId: String(reversed ? criteria.length - 1 - index : index),
  }));
  return { type: "iconSet", isShowValue: showValue, config };
}

export function fromIconRule({ isShowValue, config }: IconRule): IconSet {
  const criteria = [...config].reverse().map(({ operator, value }): IconCriterion => ({
    type: keyOf(pointTypes, value.type),
    operator: keyOf(operators, operator),
    formula: toFormula(value.value),
  }));
  const style = keyOf(sets, config[0]?.iconType ?? "");
  return { kind: "iconSet", style, reversed: config[0]?.iconId !== "0", showValue: isShowValue, criteria };
}
