import { useMemo, useState, useSyncExternalStore } from "react";
import { translator } from "../i18n";
import type { Preferences, Surroundings } from "./surroundings";

/** The pane's language and theme: what the user chose, else what Office has, else what the system has. */
export function usePreferences(surroundings: Surroundings) {
  const [preferences, setPreferences] = useState(surroundings.loadPreferences);
  const systemIsDark = useSyncExternalStore(onSystemTheme, () => darkQuery().matches);
  const { language, theme } = preferences;
  const locale = language === "auto" ? surroundings.displayLanguage : language;

  const change = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed };
    setPreferences(next);
    surroundings.savePreferences(next);
  };
  return {
    preferences,
    change,
    t: useMemo(() => translator(locale), [locale]),
    dark: theme === "auto" ? (surroundings.darkTheme ?? systemIsDark) : theme === "dark",
  };
}

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

function onSystemTheme(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
