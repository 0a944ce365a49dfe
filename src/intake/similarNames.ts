import type { Facts } from "./facts";
import { cleanText } from "./values/text";

/** Several ways of writing that may be one customer. */
export interface SimilarNames {
  /** As they stand in the tables; the first one is kept where they are merged. */
  readonly names: readonly string[];
  /** What they have in common. */
  readonly key: string;
}

const forms = [
  ...["limited liability company", "limited", "ltd", "llc", "llp", "incorporated", "inc", "corporation", "corp"],
  ...["company", "co", "gmbh", "ag", "kg", "plc", "pte", "pty", "sa", "bv", "group", "holdings"],
];
const form = new RegExp(String.raw`(?:\s+(?:${forms.join("|")}))+$`);
const chineseForm = /(?:股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|集團公司|公司|集团|集團|商行)$/;
const brackets = /[([{（【].*?[)\]}）】]/g;
const signs = /[.,'"`’&+\-_/\\:;!?*#|]+/g;
/** Ids differ by a digit or a letter and are different all the same. */
const leastLetters = 2;

/** A name without its legal form, signs, brackets and blanks; an id by its letters alone, "" for a number. */
function keyOf(name: string): string {
  const plain = cleanText(name).toLowerCase().replace(brackets, " ").replace(signs, " ").replace(/\s+/g, " ").trim();
  const bare = plain.replace(form, "").replace(chineseForm, "").replace(form, "").replace(/\s/g, "");
  const letters = bare.replace(/[\d\s]/g, "");
  if (letters === "") return "";
  // ids and addresses are one only where nothing but case and width differ
  if (/\d/.test(bare) || plain.includes("@")) return cleanText(name).toLowerCase();
  return letters.length < leastLetters ? "" : bare;
}

/** Names that differ only in width, case, signs or legal form: proposals, to be merged by the user alone. */
export function similarNames(names: Iterable<string>): SimilarNames[] {
  const groups = new Map<string, Set<string>>();
  for (const name of names) {
    const key = keyOf(name);
    if (key === "") continue;
    const group = groups.get(key) ?? new Set<string>();
    groups.set(key, group.add(name));
  }
  return [...groups].flatMap(([key, found]) => (found.size > 1 ? [{ key, names: [...found] }] : []));
}

interface Keyed {
  readonly customers: readonly string[];
  readonly customer: Int32Array;
}

const isKeyed = (table: unknown): table is Keyed =>
  typeof table === "object" && table !== null && "customers" in table && "customer" in table;

/** The names of customers in all tables, each once. */
export function customerNames(facts: Partial<Facts>): string[] {
  return [...new Set(Object.values(facts).flatMap((table: unknown) => (isKeyed(table) ? table.customers : [])))];
}

function merged(table: Keyed, first: ReadonlyMap<string, string>): Keyed {
  const position = new Map<string, number>();
  const moved = table.customers.map((name) => {
    const kept = first.get(name) ?? name;
    if (!position.has(kept)) position.set(kept, position.size);
    return position.get(kept)!;
  });
  const customer = table.customer.map((index) => moved[index] ?? index);
  return { ...table, customers: [...position.keys()], customer };
}

/** The facts with each group of names as one customer, in every table. */
export function mergeSimilar<Tables extends Partial<Facts>>(facts: Tables, groups: readonly SimilarNames[]): Tables {
  return renameCustomers(
    facts,
    new Map(groups.flatMap(({ names }) => names.map((name) => [name, names[0]!] as const))),
  );
}

/** The facts with other names for customers, in every table; who gets the name of another one is that customer. */
export function renameCustomers<Tables extends Partial<Facts>>(
  facts: Tables,
  first: ReadonlyMap<string, string>,
): Tables {
  const tables = Object.entries(facts).map(([role, table]: [string, unknown]) => [
    role,
    isKeyed(table) ? merged(table, first) : table,
  ]);
  return Object.fromEntries(tables) as Tables;
}
