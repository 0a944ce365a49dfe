import { parseFormula } from "../../core/formula/parse";
import type { FormulaNode } from "../../core/formula/node";
import type { Unit } from "../model/driver";

/** A row of the forecast: what it is in a month, from drivers, rows above it, and `previous_` rows of the month before. */
export interface ForecastRow {
  readonly id: ForecastRowId;
  readonly unit: Unit;
  readonly formula: FormulaNode;
  /** What it is before the first month: a number, or a driver; undefined for rows that no later month asks for. */
  readonly start?: string;
  /** Sums of a block, in bold. */
  readonly isTotal?: boolean;
}

/** The values of all rows of a month, by id. */
export type ForecastMonth = Readonly<Record<string, number>>;

/**
 * A month of the firm. Who stays through a month pays at its end; who comes in a month pays from the next one on. So
 * the discounted margin of today's customers, over all months to come, is their number times the CLV of the model.
 */
const definitions = [
  ["month", "count", "previous_month + 1", "0"],
  ["opening", "count", "previous_closing"],
  ["won", "count", "leads * conversion"],
  ["referred", "count", "won * referral"],
  ["reactivated", "count", "previous_lost * reactivation"],
  ["churned", "count", "opening * churn"],
  ["closing", "count", "opening + won + referred + reactivated - churned", "opening_customers"],
  ["lost", "count", "previous_lost + churned - reactivated", "0"],
  ["growth", "ratio", "(1 + expansion) ^ (month - 1)"],
  ["paying", "count", "opening - churned"],
  ["revenue", "money", "paying * price * (1 - price_discount) * frequency * growth"],
  ["gross", "money", "paying * (price * (1 - price_discount) - price * (1 - gross_margin)) * frequency * growth"],
  ["acquisition_cost", "money", "acquisition_spend"],
  ["service_cost", "money", "paying * service_minutes * minute_cost * growth"],
  ["retention_cost", "money", "paying * retention_spend * growth"],
  ["cash", "money", "gross - acquisition_cost - service_cost - retention_cost"],
  ["cumulative", "money", "previous_cumulative + cash", "0"],
  ["discounted", "money", "cash / (1 + discount) ^ (month / 12)"],
  ["present_value", "money", "previous_present_value + discounted", "0"],
] as const satisfies readonly (readonly [id: string, unit: Unit, formula: string, start?: string])[];

export type ForecastRowId = (typeof definitions)[number][0];

const totals: ReadonlySet<ForecastRowId> = new Set<ForecastRowId>(["closing", "cash", "cumulative"]);

export const forecastRows: readonly ForecastRow[] = definitions.map(([id, unit, text, start]) => ({
  ...{ id, unit, formula: parseFormula(text), isTotal: totals.has(id) },
  ...(start !== undefined && { start }),
}));

/** The row of the month before that a name speaks of; undefined for every other name. */
export function previousRow(name: string): string | undefined {
  return name.startsWith("previous_") ? name.slice("previous_".length) : undefined;
}
