import type { RawCell } from "../source";
import { cleanText, isBlankText } from "../values/text";
import { findHeaderRow, isAllWords } from "./headerRow";
import { isDatevLine } from "./postings";
import { isUnitOnly } from "./units";

type Row = readonly RawCell[];

/** The titles of a table, joined where they stand in two rows. */
export interface Header {
  /** First and last row of the header; both -1 where there is none. */
  readonly first: number;
  readonly last: number;
  readonly titles: readonly RawCell[];
  /** A row of units below the titles, such as "(万元)"; blank where there is none. */
  readonly units: readonly string[];
}

/** The third row of titles stands near the top. */
const rowsOfSurvey = 10;

const filled = (cell: RawCell | undefined) => cleanText(cell ?? null) !== "";

/** Titles whose gaps the row below fills: 本期 | | 备注 above 借方 | 贷方 | . */
function isFilledBelow(upper: Row, lower: Row): boolean {
  const indexes = [...lower.keys()].filter((i) => filled(lower[i]));
  const gaps = indexes.filter((i) => !filled(upper[i]));
  // the last group may be merged: then the row below is the longer one
  const leavesSome = indexes.length < upper.length || (!filled(lower[0]) && indexes.length < lower.length);
  return indexes.length >= 2 && gaps.length > 0 && gaps[0]! > 0 && isAllWords(lower) && leavesSome;
}

/** Which titles of a row occur more than once: only a row above can tell them apart. */
function repeated(row: Row): ReadonlySet<string> {
  const texts = row.map(cleanText).filter((text) => text !== "");
  return new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
}

/** Names of groups above titles that repeat themselves: 2024 | | 2025 | above Budget | Actual | Budget | Actual. */
function isGroupAbove(upper: Row, lower: Row): boolean {
  const twice = repeated(lower);
  const above = [...upper.keys()].filter((i) => filled(upper[i]) && twice.has(cleanText(lower[i] ?? null)));
  return above.length >= 2;
}

/** A group's name holds for the blank cells to its right, as merged cells come out. */
function joined(upper: Row, lower: Row, holds: (index: number) => boolean): RawCell[] {
  const width = Math.max(upper.length, lower.length);
  let group = "";
  return Array.from({ length: width }, (_, i) => {
    const [above, below] = [cleanText(upper[i] ?? null), cleanText(lower[i] ?? null)];
    if (above !== "") group = above;
    else if (!holds(i)) group = "";
    if (below === "") return above;
    return group === "" ? below : `${group}-${below}`;
  });
}

function joinedHeader(rows: readonly Row[], row: number): Pick<Header, "first" | "last" | "titles"> {
  const titles = rows[row]!;
  const [above, below] = [rows[row - 1], rows[row + 1]];
  if (below !== undefined && isFilledBelow(titles, below)) {
    return { first: row, last: row + 1, titles: joined(titles, below, (i) => filled(below[i])) };
  }
  if (above !== undefined && isGroupAbove(above, titles)) {
    const twice = repeated(titles);
    const holds = (i: number) => twice.has(cleanText(titles[i] ?? null));
    return { first: row - 1, last: row, titles: joined(above, titles, holds) };
  }
  return { first: row, last: row, titles };
}

/** How Qualtrics names the columns of a survey a third time: {"ImportId":"QID1"}. */
const isImportIds = (row: Row) =>
  row.filter(filled).length > 0 && row.filter(filled).every((cell) => /^\{.*"ImportId"/.test(cleanText(cell)));
const questionId = /^q(?:id)?[\d_]/i;

/** Three rows of titles: ids, what was asked, ids again. The question says more than its id. */
function surveyHeader(rows: readonly Row[]): Header | undefined {
  const ids = rows.slice(0, rowsOfSurvey).findIndex(isImportIds) - 2;
  if (ids < 0) return undefined;
  const [short = [], asked = []] = [rows[ids], rows[ids + 1]];
  const titles = short.map((id, i) => (questionId.test(cleanText(id)) && filled(asked[i]) ? asked[i]! : id));
  return { first: ids, last: ids + 2, titles, units: [] };
}

/** Finds the titles under any title lines: one row or two, and a row of units below them. */
export function findHeader(rows: readonly Row[]): Header {
  const survey = surveyHeader(rows);
  if (survey !== undefined) return survey;
  if (isDatevLine(rows[0]) && rows.length > 1) return { first: 1, last: 1, titles: rows[1]!, units: [] };
  const row = findHeaderRow(rows);
  if (row < 0) return { first: -1, last: -1, titles: [], units: [] };
  const header = joinedHeader(rows, row);
  const next = (rows[header.last + 1] ?? []).map(cleanText);
  const units = next.filter((text) => !isBlankText(text));
  if (units.length === 0 || !units.every(isUnitOnly)) return { ...header, units: [] };
  return { ...header, last: header.last + 1, units: next };
}

/** Titles as shown: the second "Amount" is "Amount (2)". */
export function distinctTitles(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 || title === "" ? title : `${title} (${count})`;
  });
}
