/** The languages we have, by their Office locale; the first is the source. */
export const locales = ["en", "zh-CN", "zh-TW"] as const;

export type Locale = (typeof locales)[number];

/** The language we have for an Office locale such as "de-AT" or "zh-Hant-HK"; English where we have none. */
export function matchLocale(locale: string): Locale {
  const tag = locale.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
}

/** Fills in the values in braces, and of {count|row|rows} the word for one or for more; what has no value stays. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?:\|(.*?)\|(.*?))?\}/g, (braces, name: string, one?: string, more?: string) => {
    const value = String(values[name] ?? braces);
    return one === undefined || value === braces ? value : value === "1" ? one : more!;
  });
}
