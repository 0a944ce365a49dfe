import type { Driver } from "../model/driver";
import type { Scenario } from "../study";
import { cellAt, findColumns, numberIn, wordIn, type InputTable } from "./cells";
import { requireRange, requireWithin } from "./driverRange";
import { ScenarioInputError } from "./errors";
import { idIn } from "./ids";
import { driverTitles, normalTitle, weightWords } from "./titles";
import { distributionWords, unitWords } from "./words";

/** What a table of drivers says. */
export interface DriverTable {
  readonly drivers: readonly Driver[];
  /** Undefined where it has no column of a scenario; else the base and a scenario a column. */
  readonly scenarios: readonly Scenario[] | undefined;
}

const unbounded = 1e12;

type Places = ReturnType<typeof findColumns<keyof typeof driverTitles>>["places"];

/**
 * Reads a table of drivers, a row a driver. A driver that we know by its name or its label needs no more than what
 * differs; a new one needs a base. Without low and high it is as sure as its base.
 *
 * @param known drivers to start from
 * @param words `base` names the first scenario, `source` the source of a row that tells none
 * @throws ScenarioInputError
 */
export function readDriverTable(
  table: InputTable,
  known: readonly Driver[],
  words: { readonly base: string; readonly source: string },
): DriverTable {
  const { places, others } = findColumns(table, driverTitles);
  if (places.id < 0 && places.label < 0) {
    throw new ScenarioInputError("no-titles", { name: table.name, titles: table.titles.join(", "), want: "id, base" });
  }
  const name = (row: InputTable["rows"][number]) => cellAt(table, row, places.id < 0 ? places.label : places.id);
  const isWeight = (row: InputTable["rows"][number]) => isWord(name(row).text, weightWords);
  const taken = new Set<string>();
  const rows = table.rows.filter((row) => !isWeight(row));
  const drivers = rows.map((row) => {
    const cell = name(row);
    const found = known.find(({ id, label }) => isWord(cell.text, [id, label]));
    const id = idIn({ ...cell, text: found?.id ?? cell.text }, taken);
    return { driver: driverOf(table, row, { id, found, places }, words.source), row };
  });
  const weights = table.rows.find(isWeight);
  return {
    drivers: drivers.map(({ driver }) => driver),
    scenarios: others.length === 0 ? undefined : scenariosOf(table, drivers, { others, weights, places }, words.base),
  };
}

function isWord(text: string, list: readonly string[]): boolean {
  return list.some((word) => normalTitle(word) === normalTitle(text));
}

function driverOf(
  table: InputTable,
  row: InputTable["rows"][number],
  { id, found, places }: { readonly id: string; readonly found: Driver | undefined; readonly places: Places },
  source: string,
): Driver {
  const at = (column: keyof typeof driverTitles) => cellAt(table, row, places[column]);
  const number = (column: keyof typeof driverTitles) => numberIn(at(column), table.mark);
  const base = number("base") ?? found?.base;
  if (base === undefined) {
    throw new ScenarioInputError("missing", { ...at("base").where, column: at("base").where.column || "base" });
  }
  // what is said anew of a base leaves nothing of the range that was known
  const isSame = base === found?.base;
  const low = number("low") ?? (isSame ? found.low : base);
  const high = number("high") ?? (isSame ? found.high : base);
  const list = at("parameters")
    .text.split(/[;；\s]+/)
    .filter((text) => text !== "")
    .map((text) => numberIn({ ...at("parameters"), text }, table.mark)!);
  const single = (["first", "second", "third"] as const).flatMap((column) => number(column) ?? []);
  const parameters = list.length > 0 ? list : single;
  const driver: Driver = {
    ...{ id, base, low, high },
    label: at("label").text || (found?.label ?? id),
    unit: wordIn(at("unit"), unitWords) ?? found?.unit ?? "count",
    distribution: wordIn(at("distribution"), distributionWords) ?? "pert",
    parameters: parameters.length > 0 ? parameters : [low, base, high],
    least: number("least") ?? found?.least ?? -unbounded,
    most: number("most") ?? found?.most ?? unbounded,
    source: at("source").text || (isSame ? found.source : source),
  };
  requireRange(driver, at);
  return driver;
}

interface ScenarioColumns {
  readonly others: readonly number[];
  readonly weights: InputTable["rows"][number] | undefined;
  readonly places: Places;
}

/** Equal weights where none are given; an empty cell leaves a driver at its base. */
function scenariosOf(
  table: InputTable,
  drivers: readonly { readonly driver: Driver; readonly row: InputTable["rows"][number] }[],
  { others, weights, places }: ScenarioColumns,
  base: string,
): Scenario[] {
  const even = 1 / (others.length + 1);
  const weightAt = (place: number) =>
    weights === undefined ? even : (numberIn(cellAt(table, weights, place), table.mark) ?? 0);
  const scenarios = others.map((place) => ({
    name: table.titles[place]!,
    weight: weightAt(place),
    values: Object.fromEntries(
      drivers.flatMap(({ driver, row }) => {
        const cell = cellAt(table, row, place);
        const value = numberIn(cell, table.mark);
        if (value === undefined) return [];
        requireWithin(driver, value, cell);
        return [[driver.id, value] as const];
      }),
    ),
  }));
  return [{ name: base, values: {}, weight: weightAt(places.base) }, ...scenarios];
}
