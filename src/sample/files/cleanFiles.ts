import type { Locale } from "../../i18n";
import type { Sample } from "../sample";
import { sampleTables, type SampleTable } from "../tables";
import { plainText } from "./cells";
import { delimitedText } from "./delimited";
import type { SampleFile } from "./sampleFile";

function lines({ columns, rows }: SampleTable): string[][] {
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell, i) => plainText(cell, columns[i]!.kind))),
  ];
}

/** One .csv file for each table, in UTF-8. Chinese files begin with the mark that Excel needs. */
export function cleanFiles(sample: Sample, locale: Locale): SampleFile[] {
  const mark = locale === "en" ? "" : "\ufeff";
  return sampleTables(sample, locale).map((table) => ({
    name: `${table.key}.csv`,
    text: mark + delimitedText(lines(table)),
    encoding: "utf-8",
  }));
}
