import { columnLetters } from "../../../report/address";
import type { ScenarioContext } from "../../context";
import { driverRow, lineRow, scenarioColumn } from "../../layout";

/** Rows as on the sheet, from 1; columns by their letters. */
export interface ScenariosLayout {
  readonly weights: number;
  readonly header: number;
  readonly drivers: { readonly first: number; readonly last: number };
  readonly lines: { readonly header: number; readonly first: number; readonly last: number };
  readonly differences: {
    readonly heading: number;
    readonly header: number;
    readonly first: number;
    readonly last: number;
  };
  readonly chart: number;
  readonly live: string;
  readonly first: string;
  readonly last: string;
  /** Column of the weighted mean. */
  readonly weighted: string;
}

export function scenariosLayout(context: ScenarioContext): ScenariosLayout {
  const { scenarios, model } = context.study;
  const [firstDriver, lastDriver] = [model.drivers[0]!, model.drivers.at(-1)!];
  const [firstLine, lastLine] = [model.lines[0]!, model.lines.at(-1)!];
  const lines = { first: lineRow(context, firstLine.id) + 1, last: lineRow(context, lastLine.id) + 1 };
  const heading = lines.last + 2;
  const drivers = { first: driverRow(context, firstDriver.id) + 1, last: driverRow(context, lastDriver.id) + 1 };
  return {
    weights: drivers.first - 2,
    header: drivers.first - 1,
    drivers,
    lines: { header: lines.first - 1, ...lines },
    differences: { heading, header: heading + 1, first: heading + 2, last: heading + 1 + model.lines.length },
    chart: heading + model.lines.length + 4,
    live: columnLetters(scenarioColumn(0) - 1),
    first: columnLetters(scenarioColumn(0)),
    last: columnLetters(scenarioColumn(scenarios.length - 1)),
    weighted: columnLetters(scenarioColumn(scenarios.length)),
  };
}

/** A driver in the base scenario, whose letter is that of the first: an emptied one has no value. */
export function baseValue(first: string, row: number): string {
  return `IF($${first}${row}="",NA(),$${first}${row})`;
}

/** Letters of the scenario columns, in order. */
export function scenarioLetters({ study }: Pick<ScenarioContext, "study">): string[] {
  return study.scenarios.map((_, place) => columnLetters(scenarioColumn(place)));
}
