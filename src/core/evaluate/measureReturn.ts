import { CoreError } from "../errors";
import { droi } from "../metrics/customerEquity";
import { presentValue } from "../metrics/presentValue";
import { roi } from "../metrics/ratios";
import { divide, requireDomain } from "../require";

/** Money of a measure: what it costs once and by year, and what it saves by year. */
export interface MeasureMoney {
  /** Paid at once. */
  readonly invest: number;
  /** Saved by the end of each year, before what the measure costs to run; below 0 where it costs more than before. */
  readonly savingPerYear: number;
  /** What it costs to run, a year. */
  readonly runningPerYear: number;
  /** Years that count, a whole number from 1 on. */
  readonly years: number;
  /** Per year, above -1. */
  readonly discount: number;
}

export interface MeasureReturn {
  /** Money now, then by the end of each year. */
  readonly flows: readonly number[];
  /** Savings of all years less all costs. */
  readonly net: number;
  /** (savings - costs) / costs; NaN without costs. */
  readonly roiGross: number;
  /** savings / costs, for savings from which the costs have been taken already; NaN without costs. */
  readonly roiNet: number;
  /** Present value of the savings over that of the costs, less 1; NaN without costs. */
  readonly droi: number;
  /** Present value of all flows. */
  readonly npv: number;
  /** Years, interpolated; Infinity where it is not reached. */
  readonly payback: number;
}

/**
 * What a measure returns, with all costs: those paid at once and those of running it.
 *
 * @throws CoreError "out-of-domain"
 * @example measureReturn({ invest: 100, savingPerYear: 70, runningPerYear: 10, years: 2, discount: 0.1 }).npv // 4.132231
 */
export function measureReturn(money: MeasureMoney): MeasureReturn {
  const { invest, savingPerYear, runningPerYear, years, discount } = money;
  requireDomain(Number.isInteger(years) && years >= 1, "years", years, ">= 1, whole");
  requireDomain(invest >= 0, "invest", invest, ">= 0");
  const each = (value: number) => Array.from({ length: years }, () => value);
  const gains = [0, ...each(savingPerYear)];
  const costs = [invest, ...each(runningPerYear)];
  const flows = gains.map((gain, year) => gain - costs[year]!);
  const [saved, spent] = [savingPerYear * years, invest + runningPerYear * years];
  const hasCost = spent !== 0;
  return {
    flows,
    net: saved - spent,
    roiGross: hasCost ? roi(saved, spent, "gross") : NaN,
    roiNet: hasCost ? roi(saved, spent, "net") : NaN,
    droi: hasCost ? droi(gains, costs, discount) : NaN,
    npv: presentValue(flows, discount, "start"),
    payback: flowPayback(flows),
  };
}

/**
 * Periods until flows have paid back what was spent first, linear inside the period; Infinity where they never do.
 *
 * @param flows money now, then by the end of each period
 * @throws CoreError "empty-input"
 * @example flowPayback([-100, 60, 60]) // 1.666667
 */
export function flowPayback(flows: readonly number[]): number {
  if (flows.length === 0) throw new CoreError("empty-input", { name: "flows" });
  let sum = 0;
  for (const [period, flow] of flows.entries()) {
    if (sum + flow >= 0) return period === 0 ? 0 : period - 1 + -sum / flow;
    sum += flow;
  }
  return Infinity;
}

/** Saving as a share of what would have been spent. @throws CoreError "division-by-zero" @example savingRate(200, 150) // 0.25 */
export function savingRate(before: number, after: number): number {
  return divide(before - after, before, "before");
}
