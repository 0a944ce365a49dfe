import type { ReportSettings } from "../report";
import type { Template } from "../template";
import type { Options } from "./options";
import type { AllSources } from "./readAll";

/** What the template says, and before it what the command line says. */
export function settingsOf(options: Options, { sources }: AllSources, template: Template | undefined): ReportSettings {
  const { asOf, periodStart, stageModel, currency, title, preparer, showNames } = options;
  const { fiscalYearStart, fiscalYearNamed } = options;
  const found = new Set(sources.flatMap((source) => source.currency ?? []));
  const unit = currency ?? template?.settings.unit ?? (found.size === 1 ? [...found][0] : undefined);
  // thresholds belong to the model that they were set for
  const { thresholds, ...others } = template?.settings ?? {};
  return {
    ...others,
    ...(thresholds !== undefined && stageModel === undefined && { thresholds }),
    ...(asOf !== undefined && { asOf }),
    ...(periodStart !== undefined && { periodStart }),
    ...(stageModel !== undefined && { stageModel }),
    ...(unit !== undefined && { unit }),
    ...(title !== undefined && { subject: title }),
    ...(preparer !== undefined && { preparer }),
    ...(showNames !== undefined && { showNames }),
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
    ...(fiscalYearNamed !== undefined && { fiscalYearNamed }),
  };
}
