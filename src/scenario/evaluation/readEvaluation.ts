import { cellAt, findColumns, numberIn, wordIn, type Cell, type InputTable } from "../input/cells";
import { ScenarioInputError } from "../input/errors";
import { plainPlan, plainValue, type EvaluationSettings, type EvaluationUnit } from "./settings";
import { evaluationTitles, groupWords, periodWords } from "./titles";

/** As many units as the sheet takes without becoming slow. */
const mostUnits = 1000;

type Column = keyof typeof evaluationTitles;
type Row = InputTable["rows"][number];

interface Reader {
  readonly table: InputTable;
  readonly cell: (row: Row, column: Column) => Cell;
  /** Columns of covariates. */
  readonly others: readonly number[];
}

/**
 * Reads values before and after: a row a unit with both values, or a row a value with its period. Without a column of
 * groups all units are treated. Columns that are none of these are covariates and need a number in each row.
 *
 * @throws ScenarioInputError "no-titles", "missing", "not-a-number", "unknown-word", "id-twice", "too-many"
 */
export function readEvaluation(table: InputTable): EvaluationSettings {
  const { places, others } = findColumns(table, evaluationTitles);
  const isWide = places.before >= 0 && places.after >= 0;
  if (places.unit < 0 || !(isWide || (places.period >= 0 && places.value >= 0))) {
    const want = "unit, group, before, after / unit, group, period, value";
    throw new ScenarioInputError("no-titles", { name: table.name, titles: table.titles.join(", "), want });
  }
  const reader: Reader = { table, others, cell: (row, column) => cellAt(table, row, places[column]) };
  const units = isWide ? table.rows.map((row) => wideUnit(reader, row)) : longUnits(reader);
  if (units.length > mostUnits) {
    throw new ScenarioInputError("too-many", { name: table.name, got: units.length, limit: mostUnits });
  }
  const treated = units.filter(({ group }) => group === "treated").length;
  return {
    plan: plainPlan,
    value: { ...plainValue, units: Math.max(1, treated) },
    units,
    covariateNames: others.map((place) => table.titles[place]!),
    actions: [],
    source: table.name,
  };
}

function wideUnit(reader: Reader, row: Row): EvaluationUnit {
  return {
    ...whose(reader, row),
    before: numberIn(reader.cell(row, "before"), reader.table.mark) ?? null,
    after: numberIn(reader.cell(row, "after"), reader.table.mark) ?? null,
  };
}

/** The rows of a unit come together, in the order of the first of each; its covariates are those of that row. */
function longUnits(reader: Reader): EvaluationUnit[] {
  const units = new Map<string, EvaluationUnit>();
  for (const row of reader.table.rows) {
    const own = whose(reader, row);
    const period = reader.cell(row, "period");
    const when = wordIn(period, periodWords);
    if (when === undefined) throw new ScenarioInputError("missing", period.where);
    const known = units.get(own.unit) ?? { ...own, before: null, after: null };
    if (known[when] !== null || known.group !== own.group) {
      throw new ScenarioInputError("id-twice", { ...reader.cell(row, "unit").where, got: own.unit });
    }
    units.set(own.unit, { ...known, [when]: numberIn(reader.cell(row, "value"), reader.table.mark) ?? null });
  }
  return [...units.values()];
}

function whose({ table, cell, others }: Reader, row: Row): Pick<EvaluationUnit, "unit" | "group" | "covariates"> {
  const unit = cell(row, "unit");
  if (unit.text === "") throw new ScenarioInputError("missing", unit.where);
  const covariates = others.map((place) => {
    const covariate = cellAt(table, row, place);
    const value = numberIn(covariate, table.mark);
    if (value === undefined) throw new ScenarioInputError("missing", covariate.where);
    return value;
  });
  const group = wordIn(cell(row, "group"), groupWords) ?? "treated";
  return { unit: unit.text, group, ...(covariates.length > 0 && { covariates }) };
}
