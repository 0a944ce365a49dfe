import type { Column } from "./choice";

const prefixed = /^(\S.*?) - (?=\S)/;
/** Fewer columns may begin alike by chance. */
const fewest = 4;

/** The columns of a table; under titles without what all of them begin with, such as "Deal - Value". */
export function withoutSharedPrefix(columns: readonly Column[]): readonly Column[] {
  const titles = columns.map(({ title }) => title).filter((title) => title !== "");
  const prefix = prefixed.exec(titles[0] ?? "")?.[0];
  if (prefix === undefined || titles.length < fewest || !titles.every((title) => title.startsWith(prefix)))
    return columns;
  return columns.map((column) => ({ ...column, title: column.title.slice(prefix.length) }));
}
