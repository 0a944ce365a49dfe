import type { Locale } from "../i18n";
import type { ReportSettings } from "../report";

/**
 * How a report is made, month after month: which sheets, which stage model, which costs belong where, which KPIs with
 * which targets. Dates and the name of the firm are not part of it: they change with the data.
 */
export interface Template {
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** What people call it; the presets have names in every language instead. */
  readonly name: string;
  readonly language?: Locale;
  readonly settings: TemplateSettings;
}

export type TemplateSettings = Omit<ReportSettings, "asOf" | "periodStart" | "subject">;
