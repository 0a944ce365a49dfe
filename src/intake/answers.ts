import type { Answer } from "./questions";
import type { StyleChoices } from "./read/columnStyles";
import type { FillOptions } from "./read/fillDown";

/** Every answer that a column can be given, and what it settles. */
const settled: Readonly<Record<string, StyleChoices>> = {
  dmy: { dateOrder: "dmy" },
  mdy: { dateOrder: "mdy" },
  point: { decimalMark: "." },
  comma: { decimalMark: "," },
  fraction: { percent: "fraction" },
  percent: { percent: "percent" },
  net: { tax: "net" },
  gross: { tax: "gross" },
  sales: { counts: "sales" },
  "no-sales": { counts: "no-sales" },
};

/** What is kept of answers for next month. */
export type SavedChoices = StyleChoices & Pick<FillOptions, "fillDown">;

/** The answer by which blanks of a column mean "as above". */
const asAbove = "fill-down";

export const answerValues: readonly string[] = [...Object.keys(settled), asAbove];

/** The name of the file, where a source is one table of a workbook: "book.xlsx › Orders". */
const fileOf = (source: string) => source.split(" › ")[0];

/** What the answers settle for one source; an answer without a source is for each of them. */
export function answeredChoices(answers: readonly Answer[], source: string): StyleChoices & FillOptions {
  const own = answers.filter((answer) => ["", source, fileOf(source)].includes(answer.source));
  const filled = own.filter(({ value }) => value === asAbove).map(({ column }) => column);
  const choices = own.map(({ value }) => settled[value] ?? {});
  return Object.assign({}, ...choices, filled.length > 0 && { fillDown: filled }) as StyleChoices & FillOptions;
}

/** What a saved mapping says of how its source is written, without its columns. */
export function savedChoices(saved: SavedChoices = {}): SavedChoices {
  const { dateOrder, decimalMark, percent, tax, counts, fillDown } = saved;
  return {
    ...(dateOrder && { dateOrder }),
    ...(decimalMark && { decimalMark }),
    ...(percent && { percent }),
    ...(tax && { tax }),
    ...(counts && { counts }),
    ...(fillDown && { fillDown }),
  };
}
