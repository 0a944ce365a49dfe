import type { Field, TableRole } from "../source";
import type { Column } from "./choice";
import { roleDefinitions } from "./roles";
import { meaningsOf } from "./titleMeanings";

/**
 * Roles whose titles tell that a table is no part of an order, and up to which rank: titles of a higher one, such as
 * "name" and "id", mean too much to rule anything out.
 */
const telling: readonly (readonly [TableRole, number])[] = [
  ["orders", 3],
  ["tickets", 1],
  ["surveys", 1],
];

const isFilled = ({ profile }: Column) => profile.filled > 0;

/** Fields that a table of this role never has and that titles name: each counts twice, so that it is never a rival. */
export function alien(columns: readonly Column[], role: TableRole): Field[] {
  const { without = [] } = roleDefinitions[role];
  if (without.length === 0) return [];
  const meant = new Set(
    columns
      .filter(isFilled)
      .flatMap(({ title }) =>
        telling.flatMap(([one, ranks]) => meaningsOf(title, one).filter(({ rank }) => rank < ranks)),
      )
      .map(({ field }) => field),
  );
  return without.filter((field) => meant.has(field)).flatMap((field) => [field, field]);
}
