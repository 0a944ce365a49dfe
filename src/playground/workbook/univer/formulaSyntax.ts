/** Looks like "_", but Univer 0.25.1 takes it for a letter: its tables may have no "_" in their names. */
const line = "\u02CD";

const thisRow = /\[@(?:\[([^\]]+)\]|([^\][@#]+))\]/gu;
const thisRowOfTable = /(?<![\p{L}\p{N}_.])\[@/u;
const longThisRow = /\[\[#This Row\],\[([^\]]+)\]\]/gu;
const name = /[\p{L}_\\][\p{L}\p{N}_.]*/gu;

export function toEngineName(table: string): string {
  return table.replaceAll("_", line);
}

export function fromEngineName(table: string): string {
  return table.replaceAll(line, "_");
}

/**
 * A formula as Univer 0.25.1 can evaluate it: [@Col] in the long form, names of tables without "_".
 * `own` is the table that the cell stands in, `tables` are the names of all.
 */
export function toEngine(formula: string, tables: readonly string[], own: string | undefined): string {
  const special = new Set(tables.filter((table) => table.includes("_")).map((table) => table.toLowerCase()));
  return outsideText(formula, (code) => {
    const named =
      own !== undefined && thisRowOfTable.test(code) ? code.replace(ownRow, `${toEngineName(own)}[@`) : code;
    const long = named.replace(thisRow, (_match, quoted?: string, plain?: string) => longForm(quoted ?? plain!));
    return long.replace(name, (word) => (special.has(word.toLowerCase()) ? toEngineName(word) : word));
  });
}

const ownRow = /(?<![\p{L}\p{N}_.])\[@/gu;

/** The other way round, so that formulas come back as Excel answers them. */
export function fromEngine(formula: string): string {
  return outsideText(fromEngineName(formula), (code) =>
    code.replace(longThisRow, (_match, column: string) =>
      /^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`,
    ),
  );
}

function longForm(column: string): string {
  return `[[#This Row],[${column}]]`;
}

/** Changes a formula but for its text constants and quoted sheet names. */
function outsideText(formula: string, change: (code: string) => string): string {
  const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;
  return formula.replace(parts, (part) => (/^["']/.test(part) ? part : change(part)));
}
