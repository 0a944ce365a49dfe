import { costCategories, type CostCategory } from "./categories";
import { misleading, synonyms } from "./synonyms";

/**
 * The lifecycle category that a ledger category speaks of, or undefined where its words say nothing or where two
 * categories have an equal claim: such costs stay on the "unallocated" line until the user maps them.
 */
export function recogniseCategory(text: string): CostCategory | undefined {
  const words = normalise(text);
  if (misleading.some((word) => contains(words, word))) return undefined;
  return best(words, "plain") ?? best(words, "general");
}

/** The category with the longest word found in the text. */
function best(text: string, kind: "plain" | "general"): CostCategory | undefined {
  const found = costCategories.map((category) => ({
    category,
    length: Math.max(0, ...synonyms[category][kind].filter((word) => contains(text, word)).map((word) => word.length)),
  }));
  const longest = Math.max(...found.map(({ length }) => length));
  const winners = found.filter(({ length }) => length === longest);
  return longest > 0 && winners.length === 1 ? winners[0]!.category : undefined;
}

/** Latin words must stand alone ("ads" is not in "leads"); Chinese writes no blanks. */
function contains(text: string, word: string): boolean {
  return /[a-z]/.test(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/([a-z0-9])(?=\p{Script=Han})|(\p{Script=Han})(?=[a-z0-9])/gu, "$1$2 ")
    .trim();
}
