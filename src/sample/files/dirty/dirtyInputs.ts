import type { Locale } from "../../../i18n";
import type { Sample } from "../../sample";
import { sampleTables, type SampleTable, type TableKey } from "../../tables";
import { wordsOf, type Words } from "../../words";

/** What the exports of a language are made from. */
export interface DirtyInputs {
  readonly sample: Sample;
  readonly words: Words;
  readonly table: (key: TableKey) => SampleTable;
}

export function dirtyInputs(sample: Sample, locale: Locale): DirtyInputs {
  const tables = new Map(sampleTables(sample, locale).map((table) => [table.key, table]));
  return { sample, words: wordsOf[locale], table: (key) => tables.get(key)! };
}

/** Titles of the budget's months as another system writes them, by column. */
export function monthTitles(
  budget: SampleTable,
  write: (year: string, month: string) => string,
): Record<number, string> {
  return Object.fromEntries(
    budget.columns.slice(1).map(({ title }, i) => {
      const [year, month] = title.split("-") as [string, string];
      return [i + 1, write(year, month)] as const;
    }),
  );
}
