import { percentile } from "../../core/simulate/percentile";
import type { Translate } from "../../i18n";
import type { Facts } from "../../intake/facts";
import type { ReportData } from "../../report";
import { isoMonth } from "../../report/calendar";
import type { Driver } from "../model/driver";
import type { ScenarioModel } from "../model/scenarioModel";
import { acquisitionSeeds, churnSeeds, orderSeeds, serviceSeeds, type Seed } from "./seeds";
import { wholeMonths, type WholeMonths } from "./wholeMonths";

/**
 * A model whose drivers come from the data where the data tell: base is the mean over the whole months of the period,
 * low and high the tenth and the ninetieth percentile of the months. The others stay as they are.
 */
export function seedModel(model: ScenarioModel, data: ReportData, facts: Facts, t: Translate): ScenarioModel {
  return { ...model, drivers: driversFromReport(model.drivers, data, facts, t) };
}

function driversFromReport(drivers: readonly Driver[], data: ReportData, facts: Facts, t: Translate): Driver[] {
  const months = wholeMonths(data);
  if (months === undefined) return [...drivers];
  const inputs = { data, facts, months };
  const seeds = {
    ...acquisitionSeeds(inputs),
    ...orderSeeds(inputs),
    ...churnSeeds(inputs),
    ...serviceSeeds(inputs),
  };
  const hasLeads = seeds["leads"]?.table === "spend";
  return drivers.map((driver) => {
    const seed = seeds[driver.id];
    const values = seed && seedValues(seed);
    if (values === undefined) return driver;
    const isCounted = !hasLeads && (driver.id === "leads" || driver.id === "conversion");
    return seeded(driver, values, isCounted ? noLeads(t) : sourceOf(seed!, months, t));
  });
}

interface SeedValues {
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

/** Undefined where no month has a value. The base weighs months by their size, and lies between low and high. */
function seedValues({ above, below }: Seed): SeedValues | undefined {
  const byMonth = above
    .map((value, month) => (below === undefined ? value : value / below[month]!))
    .filter((value) => Number.isFinite(value));
  if (byMonth.length === 0) return undefined;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const base = below === undefined ? sum(above) / above.length : sum(above) / sum(below);
  const sorted = Float64Array.from(byMonth).sort();
  const [low, high] = [percentile(sorted, 0.1), percentile(sorted, 0.9)];
  return { base, low: Math.min(low, base), high: Math.max(high, base) };
}

/** To six digits: more would pretend to know more. */
function seeded(driver: Driver, values: SeedValues, source: string): Driver {
  const within = (value: number) => Math.min(driver.most, Math.max(driver.least, Number(value.toPrecision(6))));
  const [low, base, high] = [within(values.low), within(values.base), within(values.high)];
  return { ...driver, low, base, high, distribution: "pert", parameters: [low, base, high], source };
}

function sourceOf({ table, rows, holds }: Seed, { starts }: WholeMonths, t: Translate): string {
  const source = t("scenario.seed.source", {
    ...{ table: t(`report.role.${table}`), rows: rows.toLocaleString(t.locale) },
    ...{ from: isoMonth(starts[0]!), to: isoMonth(starts.at(-1)!) },
  });
  return holds === undefined ? source : t(`scenario.seed.${holds}`, { source });
}

function noLeads(t: Translate): string {
  return t("scenario.seed.noLeads", { table: t("report.role.orders") });
}
