import { locales, matchLocale, type Locale } from "../../i18n/locale";

/** What the visitor chose for the page. */
export interface PageSettings {
  readonly locale: Locale;
  readonly dark: boolean;
}

const key = "clc.playground";

/** The last choice of this browser; at the first visit what the browser asks for. */
export function loadSettings(): PageSettings {
  const asked = { locale: matchLocale(navigator.language), dark: matchMedia("(prefers-color-scheme: dark)").matches };
  const stored = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Record<keyof PageSettings, unknown>>;
  return {
    locale: locales.find((locale) => locale === stored.locale) ?? asked.locale,
    dark: typeof stored.dark === "boolean" ? stored.dark : asked.dark,
  };
}

export function saveSettings(settings: PageSettings): void {
  localStorage.setItem(key, JSON.stringify(settings));
}
