import type { Key, Translate } from "../i18n";
import { formula, quote } from "./formulas";
import type { Formula } from "./plan";

/** Part of a sentence: how the sheet finds it, and the text that it finds. */
export interface SentencePart {
  readonly expression: string;
  readonly text: string;
}

/**
 * A sentence as a formula, so that its numbers stay those of the cells. Values in braces become the parts, and of
 * {count|row|rows} the cell chooses the word.
 */
export function sentence(t: Translate, key: Key, parts: Readonly<Record<string, SentencePart>>): Formula {
  const pieces = t(key)
    .split(/(\{\w+(?:\|.*?\|.*?)?\})/)
    .filter((piece) => piece !== "");
  const expressions = pieces.map((piece) => {
    const [name = "", one, more = ""] = piece.startsWith("{") ? piece.slice(1, -1).split("|") : [];
    const expression = parts[name]?.expression;
    if (expression === undefined) return quote(piece);
    return one === undefined ? expression : `IF(${expression}="1",${quote(one)},${quote(more)})`;
  });
  const texts = Object.fromEntries(Object.entries(parts).map(([name, { text }]) => [name, text]));
  return formula(`=${expressions.join("&")}`, t(key, texts));
}
