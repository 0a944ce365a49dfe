/** What a spreadsheet takes for the beginning of a formula, be it narrow or wide. */
const starts = "[=+\\-@＝＋－＠]";
const runnable = new RegExp(`^'*\\s*${starts}`);
const guarded = new RegExp(`^'(?='*\\s*${starts})`);

/** Text for a file that a spreadsheet may open: behind an apostrophe it does not run as a formula. */
export function guardFormula(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other as it is. */
export function unguardFormula(text: string): string {
  return text.replace(guarded, "");
}
