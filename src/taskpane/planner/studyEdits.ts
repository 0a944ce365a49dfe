import type { Driver } from "../../scenario/model/driver";
import { modelLine } from "../../scenario/model/modelLine";
import { requireModel } from "../../scenario/model/requireModel";
import type { Unit } from "../../scenario/model/driver";
import type { Scenario, ScenarioStudy } from "../../scenario/study";

/* What the planner can change of a study; each hands back a new one and leaves the old one alone. */

/** The spread follows the range where it is one of low, most likely, high. */
export function withDriver(study: ScenarioStudy, id: string, changed: Partial<Pick<Driver, "base" | "low" | "high">>) {
  return withDrivers(study, (driver) => {
    if (driver.id !== id) return driver;
    const next = { ...driver, ...changed };
    const isRange = next.distribution === "pert" || next.distribution === "triangular";
    return isRange ? { ...next, parameters: [next.low, next.base, next.high] } : next;
  });
}

function withDrivers(study: ScenarioStudy, change: (driver: Driver) => Driver): ScenarioStudy {
  return { ...study, model: { ...study.model, drivers: study.model.drivers.map(change) } };
}

export function withScenario(study: ScenarioStudy, place: number, changed: Partial<Scenario>): ScenarioStudy {
  const scenarios = study.scenarios.map((scenario, at) => (at === place ? { ...scenario, ...changed } : scenario));
  return { ...study, scenarios };
}

/** A value of a driver in a scenario; undefined lets it follow the base again. */
export function withScenarioValue(
  study: ScenarioStudy,
  place: number,
  driver: string,
  value: number | undefined,
): ScenarioStudy {
  const { [driver]: _, ...others } = study.scenarios[place]!.values;
  return withScenario(study, place, { values: value === undefined ? others : { ...others, [driver]: value } });
}

/** A scenario more, as the base until it is given values of its own. */
export function withNewScenario(study: ScenarioStudy, name: string): ScenarioStudy {
  return { ...study, scenarios: [...study.scenarios, { name: freeName(study, name), values: {}, weight: 0 }] };
}

/** The base stays. */
export function withoutScenario(study: ScenarioStudy, place: number): ScenarioStudy {
  if (place === 0) return study;
  return { ...study, scenarios: study.scenarios.filter((_, at) => at !== place), active: 0 };
}

function freeName({ scenarios }: ScenarioStudy, wanted: string): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} ${n}`;
  return name;
}

export function withOutcome(study: ScenarioStudy, outcome: string): ScenarioStudy {
  return { ...study, model: { ...study.model, outcome } };
}

/**
 * A line of the planner's own, which becomes the outcome.
 *
 * @throws CoreError for a formula that cannot be read, or that names what is neither driver nor line
 */
export function withOwnLine(study: ScenarioStudy, label: string, text: string, unit: Unit): ScenarioStudy {
  const ids = new Set([...study.model.drivers, ...study.model.lines].map(({ id }) => id));
  let number = 1;
  while (ids.has(`own_${number}`)) number++;
  const line = modelLine({ id: `own_${number}`, label, text, unit, moreIsBetter: true });
  const model = { ...study.model, lines: [...study.model.lines, line], outcome: line.id };
  requireModel(model);
  return { ...study, model };
}
