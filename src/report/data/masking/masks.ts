import type { Facts } from "../../../intake/facts";
import { customerNames, renameCustomers } from "../../../intake/similarNames";
import type { ReportSettings } from "../settings";
import { isCode, nameKind, type NameKind } from "./personName";
import { isPseudonym, pseudonym } from "./pseudonym";

/** Pseudonyms by the name that they stand for. */
export type Masks = ReadonlyMap<string, string>;

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

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
 * The customers that a report names by a pseudonym: those that are known by an e-mail address or by the name of a person
 * alone. Ids and the names of firms stay, unless `showNames` is false; none are masked where it is true.
 */
export function masksOf(facts: Facts, settings: ReportSettings): Masks {
  if (settings.showNames === true) return new Map();
  const known = customerNames(facts).filter((name) => !isCode(name) && !isPseudonym(name));
  const addresses = known.filter((name) => address.test(name));
  const names = known.filter((name) => !address.test(name));
  const masked = names.filter(masksNames(names, settings));
  return new Map([
    ...addresses.map((name) => [name, pseudonym(name, "mail")] as const),
    ...masked.map((name) => [name, pseudonym(name, "name")] as const),
  ]);
}

/** Facts as a report may show them: a pseudonym in every table. Tables were joined before, by the names themselves. */
export const masked = (facts: Facts, masks: Masks): Facts => (masks.size === 0 ? facts : renameCustomers(facts, masks));

/** How many customers bear a pseudonym. */
export const countMasked = (facts: Facts): number => customerNames(facts).filter(isPseudonym).length;
