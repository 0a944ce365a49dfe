import type { Key, Translate } from ".";
import { fillIn, matchLocale, type Locale } from "./locale";

type Messages = Readonly<Partial<Record<Key, string>>>;

/** The words of a language are scripts of their own, so that a page loads those that it shows. Add two lines per language. */
const pages: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "language-en" */ "./en/page")).page,
  "zh-CN": async () => (await import(/* webpackChunkName: "language-zh-cn" */ "./zh-CN/page")).page,
  "zh-TW": async () => (await import(/* webpackChunkName: "language-zh-tw" */ "./zh-TW/page")).page,
};

const scenarios: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "scenarios-en" */ "./en/scenarios")).scenarios,
  "zh-CN": async () => (await import(/* webpackChunkName: "scenarios-zh-cn" */ "./zh-CN/scenarios")).scenarios,
  "zh-TW": async () => (await import(/* webpackChunkName: "scenarios-zh-tw" */ "./zh-TW/scenarios")).scenarios,
};

interface Language {
  readonly translate: Translate;
  readonly add: (messages: Messages) => void;
  hasScenarios: boolean;
}

const loaded = new Map<Locale, Language>();
let wantsScenarios = false;

/** A language to which words may come later. */
function language(locale: Locale, page: Messages): Language {
  let messages = page;
  const translate = (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
    fillIn(messages[key]!, values);
  return {
    translate: Object.assign(translate, { locale }),
    add: (more) => (messages = { ...messages, ...more }),
    hasScenarios: false,
  };
}

async function addScenarios(locale: Locale, to: Language): Promise<void> {
  if (to.hasScenarios) return;
  to.add(await scenarios[locale]());
  to.hasScenarios = true;
}

/** The translator of an Office locale, if all of its words that are wanted are here already. */
export function loadedTranslator(locale: string): Translate | undefined {
  const known = loaded.get(matchLocale(locale));
  return known && (known.hasScenarios || !wantsScenarios) ? known.translate : undefined;
}

/** As `translator`, for pages: loads the language first, without the words of other programs. */
export async function loadTranslator(locale: string): Promise<Translate> {
  const matched = matchLocale(locale);
  const known = loaded.get(matched) ?? language(matched, await pages[matched]());
  if (wantsScenarios) await addScenarios(matched, known);
  loaded.set(matched, known);
  return known.translate;
}

/** Loads the words of scenarios for the languages that are here, and for those that come from now on. */
export async function loadScenarioWords(): Promise<void> {
  wantsScenarios = true;
  await Promise.all([...loaded].map(([locale, known]) => addScenarios(locale, known)));
}
