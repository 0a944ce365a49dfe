import type { Locale } from "../../i18n";
import { en } from "./en";
import { zhCN } from "./zhCN";
import { zhTW } from "./zhTW";

export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;

/** What stands in the tables, by language. These are data, not messages: add-in and pane do without them. */
export const wordsOf: Readonly<Record<Locale, Words>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
