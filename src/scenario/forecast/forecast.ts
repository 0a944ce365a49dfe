import { CoreError } from "../../core";
import { compile } from "../../core/formula/evaluate";
import { namesIn } from "../../core/formula/node";
import type { CapacitySettings } from "../capacity/capacity";
import type { DriverValues } from "../model/evaluateModel";
import { forecastRows, previousRow, type ForecastMonth } from "./forecastRows";

export interface ForecastSettings {
  /** 12 to 60. Default: 24. */
  readonly months?: number;
  /** How service is staffed; what it does not say is as in the example. */
  readonly capacity?: Partial<CapacitySettings>;
}

const defaultMonths = 24;

/** @throws CoreError "out-of-domain" for months outside 12 to 60 */
export function monthsOf({ months = defaultMonths }: ForecastSettings = {}): number {
  if (!(Number.isInteger(months) && months >= 12 && months <= 60)) {
    throw new CoreError("out-of-domain", { name: "months", got: months, want: "12…60" });
  }
  return months;
}

const rowIds: ReadonlySet<string> = new Set(forecastRows.map(({ id }) => id));

/** Drivers that a model must have to be rolled forward. */
export const forecastDrivers: readonly string[] = [
  ...new Set(
    forecastRows.flatMap(({ formula, start = "0" }) => [...namesIn(formula), ...(isDriver(start) ? [start] : [])]),
  ),
].filter((name) => !rowIds.has(name) && previousRow(name) === undefined);

function isDriver(start: string): boolean {
  return Number.isNaN(Number(start));
}

const compiled = forecastRows.map(({ id, formula }) => ({ id, evaluate: compile(formula) }));

/**
 * Rolls customers, margin, costs and cash forward, month by month; the first element is the state before the first month.
 *
 * @param values of `forecastDrivers`, per month but for the discount rate of a year
 */
export function forecast(values: DriverValues, months: number): ForecastMonth[] {
  const list: ForecastMonth[] = [startOf(values)];
  for (let month = 1; month <= months; month++) {
    const previous = list[month - 1]!;
    const now: Record<string, number> = {};
    const valueOf = (name: string) => {
      const before = previousRow(name);
      return before === undefined ? (now[name] ?? values[name]!) : previous[before]!;
    };
    for (const { id, evaluate } of compiled) now[id] = evaluate(valueOf);
    list.push(now);
  }
  return list;
}

function startOf(values: DriverValues): ForecastMonth {
  const starts = forecastRows.flatMap(({ id, start }) =>
    start === undefined ? [] : [[id, isDriver(start) ? values[start]! : Number(start)] as const],
  );
  return Object.fromEntries(starts);
}
