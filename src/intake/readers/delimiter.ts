import Papa from "papaparse";

/** What stands between the values of a line; "blank" is any run of blanks, as in files with aligned columns. */
export type Delimiter = "," | ";" | "\t" | "|" | "blank";

const candidates = ["\t", ";", ",", "|"] as const;
const linesLookedAt = 100;

/** The rows of a text that ends where it likes: a last line without its end is still a row. */
function rowsWith(delimiter: Delimiter, text: string): string[][] {
  if (delimiter === "blank") return text.split("\n").slice(0, linesLookedAt).map(splitBlanks);
  const config = { delimiter, newline: "\n" as const, preview: linesLookedAt };
  return (new Papa.Parser(config).parse(text, 0, false) as { data: string[][] }).data;
}

/** The values of a line between runs of blanks. */
export function splitBlanks(line: string): string[] {
  const trimmed = line.trim();
  return trimmed === "" ? [] : trimmed.split(/\s+/);
}

/** The commonest number of values in a row, and the share of rows that have it. */
function regularity(rows: readonly (readonly string[])[]): { width: number; share: number } {
  const filled = rows.filter((row) => row.some((value) => value.trim() !== ""));
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return { width, share: filled.length === 0 ? 0 : count / filled.length };
}

/** The delimiter that cuts most lines of a sample into the same number of values; a comma if there is none. */
export function detectDelimiter(sample: string): Delimiter {
  const found = candidates
    .map((delimiter) => ({ delimiter, ...regularity(rowsWith(delimiter, sample)) }))
    .filter(({ width, share }) => width > 1 && share > 0.5)
    .sort((a, b) => b.share - a.share || b.width - a.width)[0];
  if (found !== undefined) return found.delimiter;
  const blank = regularity(rowsWith("blank", sample));
  return blank.width > 1 && blank.share > 0.9 ? "blank" : ",";
}
