/** Text in quotes, quoted sheet names and structured references: nothing in them is a function. */
const opaque = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/.source;
const typed = new RegExp(`(?<![\\w.])CLC\\.[A-Z][A-Z0-9.]*(?=\\()|${opaque}`, "gi");
const stored = new RegExp(`(?<![\\w.])(?:\\[\\d+\\]!)?_xldudf_CLC_[A-Z0-9_]+(?=\\()|${opaque}`, "gi");

/**
 * A formula as a file stores it: without the equals sign, custom functions under the prefix that Excel gives them
 * (CLC.BTYD.FIT becomes _xldudf_CLC_BTYD_FIT), so that they calculate as soon as the add-in is loaded.
 *
 * @see OfficeDev/office-js issues 3558 and 5611
 */
export function storedFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return body.replace(typed, (match) =>
    /^CLC\./i.test(match) ? `_xldudf_${match.toUpperCase().replaceAll(".", "_")}` : match,
  );
}

/** A stored formula as people type it, with the equals sign; the ids of our functions have no underscore. */
export function typedFormula(formula: string): string {
  const body = formula.replace(stored, (match) => {
    const name = /_xldudf_(\w+)$/i.exec(match)?.[1];
    return name === undefined ? match : name.toUpperCase().replaceAll("_", ".");
  });
  return `=${body}`;
}
