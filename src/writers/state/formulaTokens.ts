/** A piece of a formula. `sheet` is the sheet that a cell is prefixed with, if any. */
export type Token =
  | { readonly kind: "text" | "word" | "brackets" | "other"; readonly text: string }
  | { readonly kind: "sheet"; readonly text: string; readonly name: string }
  | { readonly kind: "table"; readonly text: string }
  | { readonly kind: "cell"; readonly text: string; readonly sheet: string | undefined };

const pattern = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    "(?<sheet>'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)",
    "(?<table>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*(?=\\[))",
    "(?<brackets>\\[(?:[^[\\]']|'.|\\[(?:[^[\\]']|'.)*\\])*\\])",
    "(?<cell>\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?![\\p{L}\\p{N}_.(]))",
    "(?<word>[\\p{L}\\p{N}_.]+)",
    "(?<other>.)",
  ].join("|"),
  "gsu",
);

/** Cuts a formula in en-US syntax into tokens; joined, their texts are the formula. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, groups = {} } of formula.matchAll(pattern)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Token["kind"];
    if (kind === "cell") tokens.push({ kind, text, sheet: sheetBefore(tokens) });
    else if (kind === "sheet") tokens.push({ kind, text, name: sheetName(text) });
    else tokens.push({ kind, text });
  }
  return tokens;
}

/** A prefix counts for the cell that follows, and for the one after its colon. */
function sheetBefore(tokens: readonly Token[]): string | undefined {
  const last = tokens.at(-1);
  if (last?.kind === "sheet") return last.name;
  const from = tokens.at(-2);
  return last?.text === ":" && from?.kind === "cell" ? from.sheet : undefined;
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
