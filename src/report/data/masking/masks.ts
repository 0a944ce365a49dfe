import type { Facts } from "../../../intake/facts";
import { customerNames, renameCustomers } from "../../../intake/similarNames";
import type { ReportSettings } from "../settings";
import { isCode, nameKind, type NameKind } from "./personName";
import { phones } from "./phones";
import { isPseudonym } from "./isPseudonym";
import { pseudonym, type MaskedAs } from "./pseudonym";

/** Pseudonyms by the name that they stand for. */
export type Masks = ReadonlyMap<string, string>;

/** An e-mail address, alone or beside a name: "Ann Lee <ann@example.com>". */
const address = /[^\s@<]+@[^\s@>]+\.[^\s@>]+/;

/**
 * Whose names are masked. One that is a person's for certain always is; where at least half of the names have the form
 * of people's, the others are taken for people too, but for accounts of many and firms with their legal form.
 */
function masksNames(names: readonly string[], { showNames }: ReportSettings): (name: string) => boolean {
  if (showNames === false) return (name) => nameKind(name) !== "collective";
  const people = names.filter((name) => nameKind(name) === "person" || nameKind(name) === "likely");
  const inDoubt: readonly NameKind[] = 2 * people.length >= names.length ? ["person", "likely", "other"] : ["person"];
  return (name) => inDoubt.includes(nameKind(name));
}

/**
 * The customers that a report names by a pseudonym: those that are known by an e-mail address, a phone number or the name
 * of a person alone. Ids and the names of firms stay, unless `showNames` is false; none are masked where it is true.
 */
export function masksOf(facts: Facts, settings: ReportSettings): Masks {
  if (settings.showNames === true) return new Map();
  const known = customerNames(facts).filter((name) => !isPseudonym(name));
  const isPhone = phones(known);
  const names = known.filter((name) => !address.test(name) && !isPhone(name) && !isCode(name));
  const isMasked = masksNames(names, settings);
  const kindOf = (name: string): MaskedAs | undefined => {
    if (address.test(name)) return "mail";
    if (isPhone(name)) return "phone";
    return !isCode(name) && isMasked(name) ? "name" : undefined;
  };
  return new Map(
    known.flatMap((name) => {
      const kind = kindOf(name);
      return kind === undefined ? [] : [[name, pseudonym(name, kind)] as const];
    }),
  );
}

/** Facts as a report may show them: a pseudonym in every table. Tables were joined before, by the names themselves. */
export const masked = (facts: Facts, masks: Masks): Facts => (masks.size === 0 ? facts : renameCustomers(facts, masks));
