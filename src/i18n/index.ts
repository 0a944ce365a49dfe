import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type Key = keyof typeof en;

/** Every language, by its Office locale. Add one line per language. */
export const languages = { en, "zh-CN": zhCN, "zh-TW": zhTW } as const satisfies Record<string, Record<Key, string>>;

export type Locale = keyof typeof languages;

/** Looks up a sentence in one language and fills in the values in braces. */
export interface Translate {
  (key: Key, values?: Readonly<Record<string, string | number>>): string;
  readonly locale: Locale;
}

/** The language we have for an Office locale such as "de-AT" or "zh-Hant-HK"; English where we have none. */
export function matchLocale(locale: string): Locale {
  const tag = locale.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
}

/** A translator for an Office locale such as "de-AT". */
export function translator(locale: string): Translate {
  const matched = matchLocale(locale);
  const messages: Record<Key, string> = languages[matched];
  const translate = (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
  return Object.assign(translate, { locale: matched });
}
