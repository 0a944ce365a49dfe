import { labels as en } from "../i18n/en/labels";
import { labels as zhCN } from "../i18n/zh-CN/labels";
import { labels as zhTW } from "../i18n/zh-TW/labels";
import type { Parameter } from "./define";

/** Results are the same in every display language; only a function with this parameter changes its labels. */
export const languageParameter = {
  name: "language",
  kind: "enum",
  words: ["en", "zh-cn", "zh-tw"],
  default: "en",
  description: "Language of the labels.",
} as const satisfies Parameter;

type Language = (typeof languageParameter.words)[number];

const languages: Record<Language, Record<keyof typeof en, string>> = { en, "zh-cn": zhCN, "zh-tw": zhTW };

/** The labels of results in the language that the user asked for. */
export function labelsIn(language: Language): Record<keyof typeof en, string> {
  return languages[language];
}
