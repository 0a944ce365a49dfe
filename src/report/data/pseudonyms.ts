import type { Facts } from "../../intake/facts";
import { customerNames, renameCustomers } from "../../intake/similarNames";
import type { ReportSettings } from "./settings";
import { sha256 } from "./sha256";

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** 64 bits: among a million customers, two alike are as good as impossible. */
const digits = 16;
const made = /^mail-[0-9a-f]{16}$/;

/**
 * An e-mail address under another name: always the same one, and no way back from it to the address. Every other name as
 * it is.
 */
export const pseudonym = (name: string): string =>
  address.test(name) ? `mail-${sha256(name).slice(0, digits)}` : name;

/**
 * Facts as a report may show them: customers that are known by their e-mail address bear a pseudonym in every table,
 * unless names are to be shown. Tables were joined before, by the addresses themselves.
 */
export function withPseudonyms(facts: Facts, { showNames = false }: ReportSettings): Facts {
  const addresses = showNames ? [] : customerNames(facts).filter((name) => address.test(name));
  return addresses.length === 0
    ? facts
    : renameCustomers(facts, new Map(addresses.map((name) => [name, pseudonym(name)])));
}

/** How many customers bear a pseudonym. */
export const countPseudonyms = (facts: Facts): number => customerNames(facts).filter((name) => made.test(name)).length;
