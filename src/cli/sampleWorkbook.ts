import type { Locale } from "../i18n";
import type { ReportPlan, SheetPlan, TableColumn } from "../report/plan";
import { wordsOf, type SampleTable } from "../sample";
import { writeXlsx } from "../writers/xlsx";

const formats = {
  text: "@",
  whole: "0",
  amount: "#,##0.00",
  day: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
} as const satisfies Record<SampleTable["columns"][number]["kind"], string>;

const widths = { text: 20, whole: 12, amount: 13, day: 12, moment: 17 } as const;

function sheetOf({ key, columns, rows }: SampleTable, locale: Locale): SheetPlan {
  const name = wordsOf[locale][`table.${key}`];
  return {
    key,
    name,
    blocks: [
      {
        ...{ kind: "table", key, at: "A1", filter: true, rows },
        name: key.charAt(0).toUpperCase() + key.slice(1),
        columns: columns.map(({ title, kind }): TableColumn => ({ title, format: formats[kind] })),
      },
    ],
    ...{ conditionalFormats: [], gridlines: true, freezeRows: 1, tabColor: "#0072B2" },
    columnWidths: columns.map(({ kind }) => widths[kind]),
    print: { orientation: "landscape", titleRows: "1:1", header: `&L${name}`, footer: "&RPage &P of &N" },
  };
}

/** All tables as the sheets of one workbook, which is data like any other. */
export function sampleWorkbook(tables: readonly SampleTable[], locale: Locale): Uint8Array {
  const title = wordsOf[locale].company;
  const plan: ReportPlan = {
    ...{ title, locale, names: [] },
    sheets: tables.map((table) => sheetOf(table, locale)),
    properties: { title, subject: "", keywords: "", version: "", application: title },
  };
  return writeXlsx(plan);
}
