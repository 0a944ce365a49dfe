import type { Translate } from "../../../i18n";

const names = [
  "asOf",
  "period",
  "stage",
  "category",
  "unitCost",
  "directCost",
  "sharedCost",
  "allocated",
  "unallocated",
  "revenue",
] as const;

/** Term, meaning, where the definition comes from. */
export function terms(t: Translate, model: string): readonly (readonly [string, string, string])[] {
  return names.map((name) => [
    t(`report.term.${name}`),
    t(`report.meaning.${name}`),
    t(`report.origin.${name}`, { model }),
  ]);
}
