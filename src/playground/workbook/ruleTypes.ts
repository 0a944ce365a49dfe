import type { Rect } from "./rect";

/** A conditional format; the kinds that the add-in draws. */
export type GridConditionalFormat =
  | ({
      readonly kind: "cellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    } & ConditionalLook)
  | ({ readonly kind: "custom"; readonly formula: string } & ConditionalLook)
  | {
      readonly kind: "iconSet";
      /** Office's name, such as "ThreeArrows". */
      readonly style: string;
      readonly reversed: boolean;
      readonly showValue: boolean;
      /** From the lowest icon up; the first one's limit counts for nothing. */
      readonly criteria: readonly IconCriterion[];
    }
  | { readonly kind: "dataBar"; readonly fill: string; readonly gradient: boolean; readonly showValue: boolean }
  | { readonly kind: "colorScale"; readonly points: readonly ColorPoint[] };

/** What a rule lays over cells. */
export interface ConditionalLook {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fill?: string;
}

export interface IconCriterion {
  /** Office's names: "Number", "Percent", "Percentile", "Formula". */
  readonly type: string;
  readonly operator: string;
  readonly formula: string;
}

export interface ColorPoint {
  /** Office's names: "LowestValue", "HighestValue", "Number", "Percent", "Percentile". */
  readonly type: string;
  readonly formula?: string;
  readonly color: string;
}

export interface PlacedConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly format: GridConditionalFormat;
}

/** A rule about what may be typed; the names are those of Office. */
export interface GridValidation {
  readonly type: "List" | "WholeNumber" | "Decimal" | "Date" | "TextLength" | "Custom";
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

export interface PlacedValidation {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: GridValidation;
}

/** Rules that cover rectangles of a sheet and move with its cells. */
export interface GridRules<Rule, Placed> {
  list(sheet: string): Placed[];
  add(sheet: string, id: string, rects: readonly Rect[], rule: Rule): void;
  update(sheet: string, id: string, rule: Rule): void;
  remove(sheet: string, id: string): void;
}
