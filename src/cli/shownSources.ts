import { joinsOf, type SimilarNames } from "../intake";
import type { ReportSettings } from "../report";
import { masked, maskedRecord, masksOf, type Masks } from "../report/data/masking";
import { pseudonym } from "../report/data/masking/pseudonym";
import type { AllSources } from "./readAll";

/** Ways of writing that were merged are no customers any more: they are masked with the one that was kept. */
function maskedGroup({ names, key }: SimilarNames, masks: Masks): SimilarNames {
  if (!names.some((name) => masks.has(name))) return { names, key };
  const hidden = names.map((name) => masks.get(name) ?? pseudonym(name, "name"));
  return { names: hidden, key: hidden[0]! };
}

/** What was read as it may be shown: without e-mail addresses and names of people, unless names are to be shown. */
export function shownSources(all: AllSources, settings: ReportSettings): AllSources {
  const masks = masksOf(all.facts, settings);
  const similarNames = all.similarNames.map((group) => maskedGroup(group, masks));
  return {
    ...all,
    ...(masks.size > 0 && shownFacts(all, masks)),
    sources: all.sources.map((record) => maskedRecord(record, masks)),
    similarNames,
    warnings: all.warnings.map((warning) =>
      warning.kind === "similar-names-merged" ? { ...warning, example: similarNames[0]!.names.join(" / ") } : warning,
    ),
  };
}

function shownFacts({ facts: read }: AllSources, masks: Masks): Pick<AllSources, "facts" | "joins"> {
  const facts = masked(read, masks);
  return { facts, joins: joinsOf(facts) };
}
