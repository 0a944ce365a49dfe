/** The languages we have, by their Office locale; the first is the source. */
export const locales = ["en", "zh-CN", "zh-TW"] as const;

export type Locale = (typeof locales)[number];

/** The language we have for an Office locale such as "de-AT" or "zh-Hant-HK"; English where we have none. */
export function matchLocale(locale: string): Locale {
  const tag = locale.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
}

/** Fills in the values in braces; a name without a value stays as it is. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}
