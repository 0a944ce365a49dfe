import type { ColumnQuestion } from "./questions";
import type { Recognition, TaxBasis } from "./source";

const taxBases: readonly TaxBasis[] = ["net", "gross"];

/** What the user may be asked of the amounts of a table: whether they count with or without tax. */
export function taxQuestion({ columns, tax }: Recognition, source: string): ColumnQuestion | undefined {
  const column = columns.find(({ index }) => index === tax?.amount);
  // where there is only one kind of amount and no tax to take off, there is nothing to choose
  if (tax === undefined || column === undefined || (tax.other === undefined && tax.tax === undefined)) return undefined;
  const title = column.title || String(column.index + 1);
  return { source, column: title, kind: "tax", options: taxBases, examples: column.examples };
}
