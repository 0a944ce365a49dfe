import { useEffect, useState, useSyncExternalStore } from "react";
import type { Translate } from "../i18n";
import { loadedTranslator, loadTranslator } from "../i18n/lazy";
import type { Preferences, Surroundings } from "./surroundings";

/** The pane's language and theme: what the user chose, else what Office has, else what the system has. */
export function usePreferences(surroundings: Surroundings) {
  const [preferences, setPreferences] = useState(surroundings.loadPreferences);
  const systemIsDark = useSyncExternalStore(onSystemTheme, () => darkQuery().matches);
  const { theme } = preferences;

  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    setPreferences(next);
    surroundings.savePreferences(next);
  };
  return {
    preferences,
    change,
    t: useTranslator(localeOf(preferences, surroundings)),
    dark: theme === "auto" ? (surroundings.darkTheme ?? systemIsDark) : theme === "dark",
  };
}

export function localeOf({ language }: Preferences, { displayLanguage }: Surroundings): string {
  return language === "auto" ? displayLanguage : language;
}

/** The translator of a language; until a new one is here, the one before. Undefined only at the very start. */
function useTranslator(locale: string): Translate | undefined {
  const [loaded, setLoaded] = useState<Translate>();
  const known = loadedTranslator(locale);
  useEffect(() => {
    if (known === undefined) void loadTranslator(locale).then((next) => setLoaded(() => next)); // it is a function itself
  }, [locale, known]);
  return known ?? loaded;
}

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

function onSystemTheme(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
