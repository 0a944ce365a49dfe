import { namesIn } from "../../core/formula/node";
import type { Translate } from "../../i18n";
import { startingStudy } from "../startingStudy";
import type { Driver } from "../model/driver";
import type { ModelLine, ScenarioModel } from "../model/scenarioModel";
import { requireModel } from "../model/requireModel";
import type { Scenario, ScenarioStudy } from "../study";
import type { InputTable } from "./cells";
import { readDriverTable } from "./driverTable";
import { readLineTable, requireNames } from "./lineTable";

/** What a planner gives: tables of drivers and lines, and which line counts in the end; each may be missing. */
export interface StudyInputs {
  readonly drivers?: InputTable;
  readonly lines?: InputTable;
  readonly outcome?: string;
}

/**
 * A study from what the planner gives and what was known before, such as the default model or drivers seeded from data.
 *
 * @param before a study whose scenarios and settings stay where the tables say nothing else, such as a template's
 * @throws ScenarioInputError for the tables; CoreError as `requireModel` does
 */
export function studyOf(
  { drivers: table, lines: own, outcome }: StudyInputs,
  start: ScenarioModel,
  t: Translate,
  before?: ScenarioStudy,
): ScenarioStudy {
  const words = { base: t("scenario.name.base"), source: t("scenario.source.typed") };
  const read = table && readDriverTable(table, start.drivers, words);
  const lines = own === undefined ? start.lines : readLineTable(own);
  const drivers = driversFor(read?.drivers ?? [], start.drivers, own === undefined ? undefined : lines);
  if (own !== undefined)
    requireNames(
      own.name,
      lines,
      [...start.drivers, ...drivers].map(({ id }) => id),
    );
  const wanted = outcome?.toLowerCase();
  const model = { drivers, lines, outcome: wanted ?? outcomeOf(lines, start.outcome) };
  requireModel(model);
  const study = before ? { ...before, model, scenarios: before.scenarios.map(among(model)) } : startingStudy(t, model);
  return read?.scenarios === undefined ? study : { ...study, scenarios: read.scenarios, active: 0 };
}

/** A scenario with the values of drivers that a model has. */
function among({ drivers }: ScenarioModel) {
  const ids = new Set(drivers.map(({ id }) => id));
  return (scenario: Scenario): Scenario => ({
    ...scenario,
    values: Object.fromEntries(Object.entries(scenario.values).filter(([id]) => ids.has(id))),
  });
}

/** Drivers of the table go before those known; with lines of one's own, only known ones that they name are left. */
function driversFor(
  own: readonly Driver[],
  known: readonly Driver[],
  lines: readonly ModelLine[] | undefined,
): Driver[] {
  const given = new Map(own.map((driver) => [driver.id, driver]));
  const named = lines && new Set(lines.flatMap(({ formula }) => namesIn(formula)));
  const kept = known.filter(({ id }) => given.has(id) || named?.has(id) !== false);
  const knownIds = new Set(known.map(({ id }) => id));
  return [...kept.map((driver) => given.get(driver.id) ?? driver), ...own.filter(({ id }) => !knownIds.has(id))];
}

function outcomeOf(lines: readonly ModelLine[], usual: string): string {
  return lines.some(({ id }) => id === usual) ? usual : lines.at(-1)!.id;
}
