import type { FormulaNode } from "../../core/formula/node";
import type { Driver, Unit } from "./driver";

/** A number that follows from drivers and from lines above it. */
export interface ModelLine {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** In the language of KPI formulas. */
  readonly text: string;
  readonly formula: FormulaNode;
  /** Whether more of it is better; undefined where it is neither. */
  readonly moreIsBetter?: boolean;
}

/** What the scenarios are about: drivers, what follows from them, and which of it counts in the end. */
export interface ScenarioModel {
  readonly drivers: readonly Driver[];
  /** Each uses drivers and earlier lines alone. */
  readonly lines: readonly ModelLine[];
  /** Id of the line that tables, tornado and simulation look at. */
  readonly outcome: string;
}
