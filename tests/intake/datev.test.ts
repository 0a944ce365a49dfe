import { describe, expect, it } from "vitest";
import { fileReader, isoDate, type ReadTable } from "../../src/intake";

const first = (yearStart: string, chart: string) =>
  `"EXTF";700;21;"Buchungsstapel";13;20240401100000000;;"RE";"";"";1001;1;${yearStart};4;20240101;20240331;"Q1";"";1;0;0;"EUR";;"";;;"${chart}";;;"";""`;
const titles = [
  ...[
    "Umsatz (ohne Soll/Haben-Kz)",
    "Soll/Haben-Kennzeichen",
    "WKZ Umsatz",
    "Kurs",
    "Basis-Umsatz",
    "WKZ Basis-Umsatz",
  ],
  ...["Konto", "Gegenkonto (ohne BU-Schlüssel)", "BU-Schlüssel", "Belegdatum", "Belegfeld 1", "Belegfeld 2", "Skonto"],
  ...["Buchungstext", "KOST1 - Kostenstelle", "Generalumkehr (GU)"],
].join(";");

const rows = [
  // a bill of a supplier, paid by the bank later; rent paid by the bank; a sale; a bill in dollars; a reversal
  `1.190,00;"H";"EUR";;;"";70001;4610;"9";0501;"R1";"";;"Anzeigen für Büro";"M1";""`,
  `1190,00;"S";"EUR";;;"";70001;1200;"";2001;"R1";"";;"Zahlung";"";""`,
  `800,50;"S";"EUR";;;"";4210;1200;"";3101;"";"";;"Miete";"";""`,
  `2380,00;"S";"EUR";;;"";10001;8400;"";1502;"A1";"";;"Verkauf";"";""`,
  `110,00;"H";"USD";1,1;100,00;"EUR";70002;4930;"";2902;"R2";"";;"Werkzeug";"";""`,
  `90,00;"H";"EUR";;;"";70001;4610;"9";503;"R3";"";;"Storno";"";"G"`,
];

function read(lines: readonly string[], options: { year?: number } = {}): ReadTable {
  const reader = fileReader({ name: "EXTF_Buchungsstapel.csv", ...options });
  // Windows-1252, as DATEV has it: every character of ours has the same code there
  reader.push(Uint8Array.from(lines.join("\r\n"), (letter) => letter.charCodeAt(0)));
  return reader.finish();
}

const costsOf = ({ role, table }: ReadTable) => {
  if (role !== "ledger") throw new Error(role);
  return [...table.category].map((at, i) => [table.categories[at], isoDate(table.date[i]!), table.amount[i]]);
};

describe("a batch of postings of DATEV", () => {
  it("books debits as costs and credits with a minus, on the account of the result, with the year of its first line", () => {
    const found = read([first("20240101", "03"), titles, ...rows]);
    expect(costsOf(found)).toEqual([
      ["4610", "2024-01-05", 1190],
      ["4210", "2024-01-31", 800.5],
      ["8400", "2024-02-15", -2380],
      ["4930", "2024-02-29", 100],
      ["4610", "2024-03-05", -90],
    ]);
    const { record } = found;
    expect(record).toMatchObject({ encoding: "windows-1252", rowsSeen: 12, rowsRead: 5, amount: -379.5 });
    // both sides of every posting are accounted for: what was left out is what counts, with the other sign
    expect(record.exclusions).toMatchObject([{ reason: "balance-account", count: 7, amount: 379.5 }]);
    expect(record.recognition.tax).toMatchObject({ counted: "unsaid" });
  });

  it("knows the chart of accounts by its accounts, where the first line does not say", () => {
    expect(costsOf(read([first("20240101", ""), titles, ...rows])).map(([account]) => account)).toContain("8400");
    const other = [`100,00;"S";"EUR";;;"";6600;1800;"";0501;"";"";;"Werbung";"";""`];
    expect(costsOf(read([first("20240101", ""), titles, ...other]))).toEqual([["6600", "2024-01-05", 100]]);
  });

  it("counts months before the start of the fiscal year into the next", () => {
    const dates = costsOf(read([first("20230701", "03"), titles, ...rows])).map(([, date]) => date);
    expect(dates).toContain("2024-01-05");
    const autumn = rows.map((row) => row.replace(";0501;", ";0510;"));
    expect(costsOf(read([first("20230701", "03"), titles, ...autumn]))[0]).toEqual(["4610", "2023-10-05", 1190]);
  });

  it("asks for the year where nothing tells it, and for a rate where an amount is in another currency", () => {
    const bare = first("", "03").replace("20240101", "");
    expect(() => read([bare, titles, ...rows])).toThrow("date");
    expect(costsOf(read([bare, titles, ...rows], { year: 2023 }))[0]).toEqual(["4610", "2023-01-05", 1190]);
    const foreign = rows.map((row) => row.replace("1,1;100,00", ";"));
    expect(() => read([first("20240101", "03"), titles, ...foreign])).toThrow("mixed-currencies");
  });
});
