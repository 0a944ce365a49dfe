import { errors as en } from "../i18n/en/errors";
import { fillIn, matchLocale, type Locale } from "../i18n/locale";
import { errors as zhCN } from "../i18n/zh-CN/errors";
import { errors as zhTW } from "../i18n/zh-TW/errors";
import type { Say } from "./errors";

/** The sentences of errors alone: the function script does not carry the words of reports and pane. */
const sentences: Record<Locale, Record<keyof typeof en, string>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** The words of errors in the language of an Office locale. */
export function sayIn(locale: string): Say {
  const language = sentences[matchLocale(locale)];
  return (key, values = {}) => fillIn(language[key], values);
}
