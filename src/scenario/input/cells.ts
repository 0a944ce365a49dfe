import { cleanText, isBlankText } from "../../intake/values/text";
import { readNumberText, type DecimalMark } from "../../intake/values/number";
import { withoutPercentSign } from "../../intake/values/percentVote";
import { delimitedReader } from "../../intake/readers/delimited";
import type { RawCell } from "../../intake/source";
import { ScenarioInputError } from "./errors";
import { unguardFormula } from "./formulaGuard";
import { normalTitle, type Titles } from "./titles";

/** A table as text: titles in its first row that holds anything. */
export interface InputTable {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly number: number }[];
  readonly mark: DecimalMark;
}

/**
 * Reads delimited text into a table.
 *
 * @param name of the source, for sentences
 * @throws ScenarioInputError "empty"; IntakeError as the reader of all files
 */
export function inputTable(name: string, text: string, mark: DecimalMark = "."): InputTable {
  const all: (readonly string[])[] = [];
  const reader = delimitedReader(name, (rows, first) => {
    rows.forEach((row, place) => (all[first - 1 + place] = row));
  });
  reader.push(text.replace(/^\ufeff/, ""));
  reader.finish();
  return tableOfRows(name, all, mark);
}

/**
 * A table from rows of cells, such as those of a worksheet.
 *
 * @throws ScenarioInputError "empty"
 */
export function tableOfRows(name: string, given: readonly (readonly RawCell[])[], mark: DecimalMark = "."): InputTable {
  const all = Array.from(given, (row = [], place) => ({
    cells: row.map((content) => unguardFormula(cleanText(content === null ? "" : String(content)))),
    number: place + 1,
  }));
  const [titles, ...rows] = all.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (titles === undefined || rows.length === 0) throw new ScenarioInputError("empty", { name });
  return { name, titles: titles.cells, rows, mark };
}

/** Place of each column by what its title says; -1 for none. Columns that no title knows are left over. */
export function findColumns<Column extends string>({ name, titles }: InputTable, known: Titles<Column>) {
  const entries = Object.entries(known) as [Column, readonly string[]][];
  const columnOf = new Map(
    entries.flatMap(([column, list]) => list.map((word) => [normalTitle(word), column] as const)),
  );
  const places = Object.fromEntries(entries.map(([column]) => [column, -1])) as Record<Column, number>;
  const others: number[] = [];
  const seen = new Set<string>();
  titles.forEach((title, place) => {
    const column = columnOf.get(normalTitle(title));
    if (title === "") return;
    if (seen.has(normalTitle(title))) throw new ScenarioInputError("title-twice", { name, column: title });
    seen.add(normalTitle(title));
    if (column === undefined || places[column] >= 0) others.push(place);
    else places[column] = place;
  });
  return { places, others };
}

/** A cell of a table and where it stands; "" for a column that there is not. */
export interface Cell {
  readonly text: string;
  readonly where: { readonly name: string; readonly row: number; readonly column: string };
}

export function cellAt({ name, titles }: InputTable, row: InputTable["rows"][number], place: number): Cell {
  return { text: row.cells[place] ?? "", where: { name, row: row.number, column: titles[place] ?? "" } };
}

/** The number in a cell; undefined in an empty one. 4% is 0.04. @throws ScenarioInputError "not-a-number" */
export function numberIn({ text, where }: Cell, mark: DecimalMark): number | undefined {
  if (isBlankText(text)) return undefined;
  const percent = withoutPercentSign(text);
  const read = readNumberText(percent ?? text, mark);
  if (read === undefined) throw new ScenarioInputError("not-a-number", { ...where, got: text });
  // through the text: 4.1 / 100 has a last bit of its own
  return percent === undefined ? read.value : Number(`${read.value}e-2`);
}

/** The word in a cell, by what it may be called; undefined in an empty one. @throws ScenarioInputError "unknown-word" */
export function wordIn<Word extends string>({ text, where }: Cell, known: Titles<Word>): Word | undefined {
  if (text === "") return undefined;
  const entries = Object.entries(known) as [Word, readonly string[]][];
  const found = entries.find(([word, list]) => [word, ...list].some((one) => normalTitle(one) === normalTitle(text)));
  if (found === undefined) {
    const allowed = entries.map(([word]) => word).join(", ");
    throw new ScenarioInputError("unknown-word", { ...where, got: text, allowed });
  }
  return found[0];
}
