import type { Postings, RawCell } from "../source";
import { readDate } from "../values/date";
import { isoDate } from "../values/serial";
import { cleanText } from "../values/text";
import { normaliseTitle } from "./titles";

type Row = readonly RawCell[];

/** Columns of a DATEV batch of postings, by their titles. */
const titles = {
  amount: normaliseTitle("Umsatz (ohne Soll/Haben-Kz)"),
  side: normaliseTitle("Soll/Haben-Kennzeichen"),
  currency: normaliseTitle("WKZ Umsatz"),
  baseAmount: normaliseTitle("Basis-Umsatz"),
  account: normaliseTitle("Konto"),
  contra: normaliseTitle("Gegenkonto (ohne BU-Schlüssel)"),
  date: normaliseTitle("Belegdatum"),
  reversed: normaliseTitle("Generalumkehr (GU)"),
} as const;

/** Places in the first line of the file: start of the fiscal year, digits of accounts, first day, currency, chart. */
const places = { yearStart: 12, digits: 13, firstDay: 14, currency: 21, chart: 26 } as const;

/** Whether a row is the first line of a DATEV file: EXTF by other programs, DTVF by DATEV itself. */
export const isDatevLine = (row: Row = []): boolean => /^(?:EXTF|DTVF)$/.test(cleanText(row[0] ?? null));

/** First digits of accounts that are no assets, debts or equity, by chart of accounts. */
const results = { "03": /^[2348]/, "04": /^[4567]/ } as const;
type Chart = keyof typeof results;

/** The chart by the accounts in use: 8 is revenue in one, 5 and 6 are costs in the other; 4 is costs or revenue. */
function chartOf(rows: readonly Row[], { account, contra, side, digits }: Omit<Postings, "chart" | "made">): Chart {
  const group = (row: Row, index: number) => accountGroup(row[index] ?? null, digits);
  const groups = rows.flatMap((row) => [group(row, account), group(row, contra)]);
  if (groups.includes("8")) return "03";
  if (groups.some((one) => one === "5" || one === "6")) return "04";
  const fours = rows.filter((row) => group(row, account) === "4" || group(row, contra) === "4");
  const debited = fours.filter((row) => (cleanText(row[side] ?? null) === "H") !== (group(row, account) === "4"));
  return debited.length * 2 >= fours.length ? "03" : "04";
}

/** First digit of an account; "" for accounts of customers and suppliers, which have a digit more. */
function accountGroup(cell: RawCell, digits: number): string {
  const text = cleanText(cell);
  return text.length > digits ? "" : (text.padStart(digits, "0")[0] ?? "");
}

/** Whether an account is one of assets, debts or equity. */
export const isBalanceAccount = (cell: RawCell, { chart, digits }: Postings): boolean =>
  !results[chart].test(accountGroup(cell, digits));

/**
 * How the postings of a DATEV file are read: each holds two accounts, the side of the first, and a day and month.
 *
 * @param year where the first line of the file names no fiscal year
 * @returns undefined for any other table
 */
export function postingsOf(
  line: Row,
  header: Row,
  rows: readonly Row[],
  year?: number,
): Omit<Postings, "made"> | undefined {
  const normal = header.map(normaliseTitle);
  const at = Object.fromEntries(Object.entries(titles).map(([field, title]) => [field, normal.indexOf(title)]));
  const { amount = -1, side = -1, account = -1, contra = -1, date = -1 } = at;
  if (!isDatevLine(line) || Math.min(amount, side, account, contra, date) < 0) return undefined;
  const said = readDate(cleanText(line[places.yearStart] ?? line[places.firstDay] ?? null), undefined);
  const [startYear, startMonth] = said === undefined ? [year, 1] : isoDate(said).split("-").map(Number);
  const chart = cleanText(line[places.chart] ?? null).padStart(2, "0");
  const postings = {
    ...{ amount, side, account, contra, date },
    ...{ currency: at["currency"]!, baseAmount: at["baseAmount"]!, reversed: at["reversed"]! },
    digits: Number(cleanText(line[places.digits] ?? null)) || 4,
    ownCurrency: cleanText(line[places.currency] ?? null) || "EUR",
    ...(startYear !== undefined && { yearStart: { year: startYear, month: startMonth } }),
  };
  return { ...postings, chart: chart === "03" || chart === "04" ? chart : chartOf(rows, postings) };
}
