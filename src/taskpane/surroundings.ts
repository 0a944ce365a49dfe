import type { Locale } from "../i18n";

/** What the user chose for the pane itself; "auto" follows Office. */
export interface Preferences {
  readonly language: Locale | "auto";
  readonly theme: "light" | "dark" | "auto";
}

export const defaultPreferences: Preferences = { language: "auto", theme: "auto" };

/** What Office tells about the user's set-up, and a place that remembers a choice. */
export interface Surroundings {
  /** Such as "zh-CN". */
  readonly displayLanguage: string;
  /** Undefined where Office does not say. */
  readonly darkTheme: boolean | undefined;
  readonly loadPreferences: () => Preferences;
  readonly savePreferences: (preferences: Preferences) => void;
}
