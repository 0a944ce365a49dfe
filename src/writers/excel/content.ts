import { isFormula } from "../../report/cellGrid";
import type { CellContent } from "../../report/plan";

/** What Range.formulas takes for a cell; null leaves it alone. */
export type CellInput = string | number | boolean | null;

/** A cell's content as Excel reads it back unchanged: formulas live, text as text. */
export function cellInput(content: CellContent): CellInput {
  if (typeof content === "string") return textInput(content);
  return isFormula(content) ? content.formula : content;
}

/** Letters, marks and plain punctuation only: Excel makes numbers, dates and errors of nothing without a digit or sign in front. */
const plain = /^\p{L}[^\p{N}]*$/u;
const booleans = /^(?:true|false)$/i;

/**
 * Text that Excel could take for a formula, number, date, error or boolean gets the apostrophe that makes it text;
 * Excel does not show it. In doubt it is set: it never does harm.
 */
function textInput(content: string): string {
  const text = content.replace(/\r\n?/g, "\n"); // as files hold it; Excel shows a carriage return as a box
  return text === "" || (plain.test(text) && !booleans.test(text)) ? text : `'${text}`;
}
