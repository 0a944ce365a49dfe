import type { Locale } from "../../i18n";
import { en } from "./en";
import type { Words } from "./words";
import { zhCN } from "./zhCN";
import { zhTW } from "./zhTW";

export type { WordKey, Words } from "./words";

/** What stands in the tables, by language. These are data, not messages: add-in and pane do without them. */
export const wordsOf: Readonly<Record<Locale, Words>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
