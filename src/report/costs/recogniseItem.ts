import { lineOf, type CostItem } from "./items";
import {
  accountNames,
  accountWords,
  budgetNames,
  lifecycleWords,
  misleading,
  salesWords,
  sellingWords,
  supportWords,
} from "./synonyms";

type LifecycleItem = keyof typeof lifecycleWords;
type WordLists = Readonly<Partial<Record<CostItem, readonly string[]>>>;

/**
 * The cost item that a ledger category speaks of, or undefined where its words say nothing or where two lifecycle
 * lines have an equal claim: such costs stay unallocated until the user maps them.
 */
export function recogniseItem(text: string): CostItem | undefined {
  const words = normalise(text);
  const account = accountOf(words);
  if (account !== undefined) return account;
  if (misleading.some((word) => contains(words, word))) return longest(words, supportWords)[0];
  return ofLifecycle(words, "plain") ?? ofLifecycle(words, "general") ?? onlyOne(longest(words, supportWords));
}

/** The same for the line of a budget, where "Sales" is what customers pay. */
export function recogniseBudgetItem(text: string): CostItem | undefined {
  return budgetNames.includes(withoutNumbers(normalise(text))) ? "revenue" : recogniseItem(text);
}

/** Whether an account may hold what was sold, by its name: "Product sales", but not "Sales salaries". */
export function isNamedLikeSales(text: string): boolean {
  const words = normalise(text);
  const speaksOf = (list: readonly string[]) => list.some((word) => contains(words, word));
  return speaksOf(salesWords) && !speaksOf(sellingWords);
}

function accountOf(words: string): CostItem | undefined {
  const bare = withoutNumbers(words);
  const named = (Object.keys(accountNames) as (keyof typeof accountNames)[]).find((item) =>
    (accountNames[item] as readonly string[]).includes(bare),
  );
  return named ?? onlyOne(longest(words, accountWords));
}

/** The item with the longest word, unless items of another line have one as long. */
function ofLifecycle(words: string, kind: "plain" | "general"): CostItem | undefined {
  const items = Object.keys(lifecycleWords) as LifecycleItem[];
  const winners = longest(words, Object.fromEntries(items.map((item) => [item, lifecycleWords[item][kind]])));
  return new Set(winners.map(lineOf)).size === 1 ? winners[0] : undefined;
}

/** The items that have the longest of the words found in the text. */
function longest(text: string, lists: WordLists): CostItem[] {
  const found = (Object.keys(lists) as CostItem[]).map((item) => ({
    item,
    length: lists[item]!.reduce((most, word) => (contains(text, word) ? Math.max(most, word.length) : most), 0),
  }));
  const most = Math.max(0, ...found.map(({ length }) => length));
  return found.filter(({ length }) => length > 0 && length === most).map(({ item }) => item);
}

function onlyOne(items: readonly CostItem[]): CostItem | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Latin words must stand alone ("ads" is not in "leads"); Chinese writes no blanks. */
function contains(text: string, word: string): boolean {
  return /[a-z]/.test(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

/** Account numbers say nothing: "6001 Revenue" is revenue. */
function withoutNumbers(words: string): string {
  return words
    .replace(/\p{N}+/gu, "")
    .replace(/ +/g, " ")
    .trim();
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/([a-z0-9])(?=\p{Script=Han})|(\p{Script=Han})(?=[a-z0-9])/gu, "$1$2 ")
    .trim();
}
