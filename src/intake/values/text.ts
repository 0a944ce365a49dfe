import type { RawCell } from "../source";

const plain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Words that people and programs write where there is nothing. */
const blanks = new Set(
  ["", "-", "--", "—", "–", "n/a", "na", "nan", "null", "none", "nil", "(blank)", "无", "暂无", "空", "未知"].concat([
    "無",
    "暫無",
    "0000-00-00",
    "1900-01-00",
  ]),
);

/** How Excel marks digits as text: '00123. */
const apostrophe = /^'(?=\d)/;

const errors =
  /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/i;

/** The text of a cell: full-width forms made narrow, invisible characters, outer blanks and an apostrophe
 * before digits removed. */
export function cleanText(cell: RawCell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? cell : String(cell);
  if (plain.test(text) && !text.startsWith("'")) return text;
  return text.normalize("NFKC").replace(invisible, "").trim().replace(apostrophe, "");
}

const [two, nine] = ["2".charCodeAt(0), "9".charCodeAt(0)];

/** Whether cleaned text says that there is nothing. */
export function isBlankText(text: string): boolean {
  if (text.length > 10) return false;
  const first = text.charCodeAt(0);
  // most cells are numbers, and no word begins with these
  return !(first >= two && first <= nine) && blanks.has(text.toLowerCase());
}

/** Whether cleaned text is one of Excel's error values, as a cell shows it. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && errors.test(text);
}

/** Whether a row holds nothing at all. */
export function isBlankRow(row: readonly RawCell[]): boolean {
  for (const cell of row) {
    if (typeof cell === "string" ? cell !== "" && cleanText(cell) !== "" : cell !== null) return false;
  }
  return true;
}

/** The first column in which a row holds anything; -1 for a blank one. */
export function firstFilled(row: readonly RawCell[]): number {
  for (let index = 0; index < row.length; index++) if (row[index] !== null && row[index] !== "") return index;
  return -1;
}
