import type { Key, Translate } from ".";
import { fillIn, matchLocale, type Locale } from "./locale";

type Messages = Readonly<Partial<Record<Key, string>>>;

/** The words of a language are scripts of their own, so that a page loads those that it shows. Add two lines per language. */
const pages: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "language-en" */ "./en/page")).page,
  "zh-CN": async () => (await import(/* webpackChunkName: "language-zh-cn" */ "./zh-CN/page")).page,
  "zh-TW": async () => (await import(/* webpackChunkName: "language-zh-tw" */ "./zh-TW/page")).page,
};

/** Those of scenarios, traces and the planning of reports. */
const more: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "later-en" */ "./en/later")).later,
  "zh-CN": async () => (await import(/* webpackChunkName: "later-zh-cn" */ "./zh-CN/later")).later,
  "zh-TW": async () => (await import(/* webpackChunkName: "later-zh-tw" */ "./zh-TW/later")).later,
};

interface Language {
  readonly translate: Translate;
  readonly add: (messages: Messages) => void;
  hasMore: boolean;
}

const loaded = new Map<Locale, Language>();
let wantsMore = false;

/** A language to which words may come later. */
function language(locale: Locale, page: Messages): Language {
  let messages = page;
  const translate = (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
    fillIn(messages[key]!, values);
  return {
    translate: Object.assign(translate, { locale }),
    add: (added) => (messages = { ...messages, ...added }),
    hasMore: false,
  };
}

async function addMore(locale: Locale, to: Language): Promise<void> {
  if (to.hasMore) return;
  to.add(await more[locale]());
  to.hasMore = true;
}

/** The translator of an Office locale, if all of its words that are wanted are here already. */
export function loadedTranslator(locale: string): Translate | undefined {
  const known = loaded.get(matchLocale(locale));
  return known && (known.hasMore || !wantsMore) ? known.translate : undefined;
}

/** As `translator`, for pages: loads the language first, without the words of other programs. */
export async function loadTranslator(locale: string): Promise<Translate> {
  const matched = matchLocale(locale);
  const known = loaded.get(matched) ?? language(matched, await pages[matched]());
  if (wantsMore) await addMore(matched, known);
  loaded.set(matched, known);
  return known.translate;
}

/** Loads the words that are wanted later for the languages that are here, and for those that come from now on. */
export async function loadLaterWords(): Promise<void> {
  wantsMore = true;
  await Promise.all([...loaded].map(([locale, known]) => addMore(locale, known)));
}
