import type { Key, Translate } from ".";
import { fillIn, matchLocale, type Locale } from "./locale";

type Messages = Readonly<Record<Key, string>>;

/** Each language is a script of its own, so that a page loads the one that it shows. Add one line per language. */
const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "language-en" */ "./en")).en,
  "zh-CN": async () => (await import(/* webpackChunkName: "language-zh-cn" */ "./zh-CN")).zhCN,
  "zh-TW": async () => (await import(/* webpackChunkName: "language-zh-tw" */ "./zh-TW")).zhTW,
};

const loaded = new Map<Locale, Translate>();

/** The translator of an Office locale, if its language is here already. */
export function loadedTranslator(locale: string): Translate | undefined {
  return loaded.get(matchLocale(locale));
}

/** As `translator`, for pages: loads the language first. */
export async function loadTranslator(locale: string): Promise<Translate> {
  const matched = matchLocale(locale);
  const known = loaded.get(matched);
  if (known) return known;
  const messages = await loaders[matched]();
  const translate = (key: Key, values: Readonly<Record<string, string | number>> = {}) => fillIn(messages[key], values);
  const made: Translate = Object.assign(translate, { locale: matched });
  loaded.set(matched, made);
  return made;
}
