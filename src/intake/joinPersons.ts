import { UNASSIGNED, type CustomerList, type Facts } from "./facts";
import { renameCustomers } from "./similarNames";

/** Who each id is; undefined where one id is several persons. */
function personsOf({ customers, customer, persons = [], person }: CustomerList): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (const [row, index] of (person ?? []).entries()) {
    const [id, name] = [customers[customer[row]!], persons[index]];
    if (id === undefined || index === UNASSIGNED || name === undefined) continue;
    if ((found.get(id) ?? name) !== name) return undefined;
    found.set(id, name);
  }
  return found.size === 0 ? undefined : found;
}

/**
 * The facts with the person in place of the id, in every table, where the list of customers links them: some shops
 * give a customer a new id with each order. An id that would be several persons leaves all as it is.
 */
export function withPersons(facts: Facts): Facts {
  const persons = facts.customers && personsOf(facts.customers);
  if (persons === undefined) return facts;
  const personLink = { ids: persons.size, persons: new Set(persons.values()).size };
  return { ...renameCustomers(facts, persons), personLink };
}
