import type { CustomerRow } from "./rows";

/**
 * Finds the place among the customers of one of a source's `names` by its index there; nobody's, and that of a name
 * without a row, is behind the last.
 */
export function placesOf(customers: readonly CustomerRow[], names: readonly string[]): (name: number) => number {
  const byName = new Map(customers.map(({ name }, place) => [name, place]));
  const places = Int32Array.from(names, (name) => byName.get(name) ?? customers.length);
  return (name) => places[name] ?? customers.length;
}
