import { joinsOf } from "../intake";
import { pseudonym, withPseudonyms } from "../report/data/pseudonyms";
import type { ReportSettings } from "../report";
import type { AllSources } from "./readAll";

/** What was read as it may be shown: without e-mail addresses of customers, unless names are to be shown. */
export function shownSources(all: AllSources, settings: ReportSettings): AllSources {
  const facts = withPseudonyms(all.facts, settings);
  if (facts === all.facts) return all;
  const similarNames = all.similarNames.map(({ names }) => ({
    names: names.map(pseudonym),
    key: pseudonym(names[0]!),
  }));
  return { ...all, facts, joins: joinsOf(facts), similarNames };
}
