import type { RawCell } from "../source";
import { cleanText, isBlankText } from "../values/text";
import { readDate } from "../values/date";
import { readNumberText } from "../values/number";
import { commentEnds } from "./comments";
import { statementHeader } from "./headings";
import { namesMonths } from "./months";
import { isKnownTitle } from "./titleMeanings";

/** Title lines and notes above a header are few. */
const rowsSearched = 15;

/** How many columns of a row bear a title that we know. */
function knownTitles(row: readonly RawCell[]): number {
  return row.filter(isKnownTitle).length;
}

function isWords(cell: RawCell): boolean {
  const text = cleanText(cell);
  if (typeof cell !== "string" || isBlankText(text)) return false;
  return readNumberText(text, ".") === undefined && readDate(text, "dmy") === undefined;
}

/** Words in every filled cell, and two or more of them. */
export function isAllWords(row: readonly RawCell[]): boolean {
  const filled = row.filter((cell) => cleanText(cell) !== "");
  return filled.length >= 2 && filled.every(isWords);
}

/** Words above values that are no words. */
function looksLikeHeader(row: readonly RawCell[], below: readonly RawCell[] = []): boolean {
  return isAllWords(row) && below.some((cell) => !isWords(cell) && !isBlankText(cleanText(cell)));
}

type Rows = readonly (readonly RawCell[])[];

const bestKnown = (rows: Rows) => Math.max(0, ...rows.slice(0, rowsSearched).map(knownTitles));

/** Where to search: of several tables below comments, that whose titles say most to us. */
function startOf(rows: Rows): number {
  const starts = [0, ...commentEnds(rows)];
  const known = starts.map((start) => bestKnown(rows.slice(start)));
  return starts[known.indexOf(Math.max(...known))]!;
}

/** Index of the row that bears the titles, under any title lines; -1 if the table has none. */
export function findHeaderRow(rows: Rows): number {
  const start = startOf(rows);
  const found = headerRowIn(rows.slice(start));
  return found < 0 ? -1 : start + found;
}

function headerRowIn(rows: Rows): number {
  const searched = rows.slice(0, rowsSearched);
  const known = searched.map(knownTitles);
  const best = Math.max(0, ...known);
  const months = searched.findIndex(namesMonths);
  if (months >= 0 && (best < 2 || months <= known.indexOf(best))) return months;
  if (best >= 2) return known.indexOf(best);
  const withOne = known.findIndex((count, i) => count === 1 && isAllWords(searched[i]!));
  if (withOne >= 0) return withOne;
  const statement = statementHeader(rows);
  if (statement >= 0) return statement;
  return searched.findIndex((row, i) => looksLikeHeader(row, rows[i + 1]));
}
