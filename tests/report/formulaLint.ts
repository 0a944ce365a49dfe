import { parseRange } from "../../src/report/address";
import { cellGrid, isFormula } from "../../src/report/cellGrid";
import type { Formula, ReportPlan, TableBlock } from "../../src/report/plan";

/** What every spreadsheet program of the last twenty years computes; no volatile function, none that hides its inputs. */
const classic = [
  "SUM",
  "SUMIFS",
  "COUNTIFS",
  "COUNT",
  "COUNTA",
  "IF",
  "ROUND",
  "INDEX",
  "MATCH",
  "MAX",
  "ABS",
  "TEXT",
  "DATE",
  "YEAR",
  "MONTH",
  "IFERROR",
];

export interface PlannedFormula extends Formula {
  readonly sheet: string;
  readonly address: string;
}

export function formulasOf(plan: ReportPlan): PlannedFormula[] {
  return plan.sheets.flatMap((sheet) =>
    [...cellGrid(sheet).values()].flatMap(({ address, content }) =>
      isFormula(content) ? [{ ...content, sheet: sheet.key, address }] : [],
    ),
  );
}

export function tablesOf(plan: ReportPlan): TableBlock[] {
  return plan.sheets.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
}

/** What is wrong with a formula; empty if nothing is. */
export function lintFormula({ formula }: Formula, plan: ReportPlan): string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  // what floats differ by, and "more than one", are nobody's to set
  const bare = code.replace(/'(?:[^']|'')*'!/g, "").replace(/-1E-9(?=\))|>1(?=,)/g, "");
  const columns = new Set(
    tablesOf(plan).flatMap(({ name, columns: own }) => own.map(({ title }) => `${name}[${title}]`)),
  );
  const names = new Set(plan.names.map(({ name }) => name));
  const sheets = new Set(plan.sheets.map(({ name }) => `'${name.replace(/'/g, "''")}'!`));
  const words = bare.replace(/\w+\[[^\]]*\]/g, "").match(/[A-Za-z_][\w.]*(?!\w*\()/g) ?? [];
  return [
    ...(bare.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []).filter((name) => !classic.includes(name)),
    ...(bare.match(/\w+\[[^\]]*\]/g) ?? []).filter((reference) => !columns.has(reference)),
    ...(code.match(/'(?:[^']|'')*'!/g) ?? []).filter((sheet) => !sheets.has(sheet)),
    ...words.filter(
      (word) => !names.has(word) && !classic.includes(word) && !/^[A-Z]{1,3}$|^[A-Z]{1,3}\d+$/.test(word),
    ),
    // numbers other than 0 are constants that belong into a cell with a name
    ...(bare.replace(/\w+\[[^\]]*\]/g, "").match(/(?<![A-Za-z$\d.])\d+(?:\.\d+)?/g) ?? []).filter((n) => n !== "0"),
    ...(formula.startsWith("=") ? [] : ["no ="]),
    ...(formula.length <= 400 ? [] : ["too long"]),
  ];
}

/** A formula with its references as distances, so that formulas copied along a column are the same text. */
export function relative({ formula, address }: PlannedFormula): string {
  const { from } = parseRange(address);
  return formula.replace(/(?<![\w$'])([A-Z]{1,3})(\d+)(?![\w(])/g, (_, letters: string, row: string) => {
    return `${letters}[${Number(row) - 1 - from.row}]`;
  });
}
