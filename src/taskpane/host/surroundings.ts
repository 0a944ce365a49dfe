import { locales, type Locale } from "../../i18n/locale";
import { defaultPreferences, type Preferences, type Surroundings } from "../surroundings";

/** Reads language and theme from Office; choices are kept in the browser's storage for this user and this Office. */
export function officeSurroundings(): Surroundings {
  return {
    displayLanguage: Office.context.displayLanguage,
    darkTheme: isDark(Office.context.officeTheme),
    loadPreferences,
    savePreferences,
  };
}

const themes: readonly string[] = ["light", "dark", "auto"];

/** Excel on the web leaves the theme undefined, older versions leave only `isDarkTheme` undefined. */
function isDark(theme: Office.OfficeTheme | undefined): boolean | undefined {
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}

/** Whether a colour such as "#262626" is darker than middle grey, by its luminance. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16) < 128;
}

/** Office shares one storage among its add-ins and asks for a partition. */
function storageKey(): string {
  return `${Office.context.partitionKey ?? ""}clc.preferences`;
}

function loadPreferences(): Preferences {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey()) ?? "{}") as Record<string, unknown>;
    const { language, theme } = { ...defaultPreferences, ...stored } as Record<string, string>;
    return {
      language: (locales as readonly string[]).includes(language!) ? (language as Locale) : "auto",
      theme: themes.includes(theme!) ? (theme as Preferences["theme"]) : "auto",
    };
  } catch {
    return defaultPreferences; // storage is blocked, or holds what we did not write
  }
}

function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(preferences));
  } catch {
    return; // storage is blocked: the choice holds until the pane closes
  }
}
