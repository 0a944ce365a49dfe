import { en } from "./en";
import { fillIn, matchLocale, type Locale } from "./locale";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export { matchLocale, type Locale } from "./locale";

export type Key = keyof typeof en;

/** Every language, by its Office locale. Add one line per language, here and in locale.ts. */
export const languages = { en, "zh-CN": zhCN, "zh-TW": zhTW } as const satisfies Record<Locale, Record<Key, string>>;

/** Looks up a sentence in one language and fills in the values in braces. */
export interface Translate {
  (key: Key, values?: Readonly<Record<string, string | number>>): string;
  readonly locale: Locale;
}

/** A translator for an Office locale such as "de-AT". */
export function translator(locale: string): Translate {
  const matched = matchLocale(locale);
  const messages: Record<Key, string> = languages[matched];
  const translate = (key: Key, values: Readonly<Record<string, string | number>> = {}) => fillIn(messages[key], values);
  return Object.assign(translate, { locale: matched });
}
