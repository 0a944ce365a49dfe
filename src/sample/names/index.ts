import type { Locale } from "../../i18n";
import { chance } from "../chance";
import type { Person } from "../people";
import { en } from "./en";
import type { NameParts } from "./nameParts";
import { zhCN } from "./zhCN";
import { zhTW } from "./zhTW";

const partsOf: Readonly<Record<Locale, NameParts>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** A name for each customer, all invented: persons for households, firms for the others. */
export function customerNames(people: readonly Person[], seed: number, locale: Locale): string[] {
  const parts = partsOf[locale];
  const draw = chance(seed, 9);
  const one = (words: readonly string[]) => words[draw.whole(0, words.length - 1)]!;
  return people.map(({ segment }) => {
    if (segment.key === "household") return parts.person(one(parts.given), one(parts.family));
    if (segment.key === "cafe") return parts.firm(one(parts.place), one(parts.cafe));
    return parts.firm(one(parts.place), one(parts.office), one(parts.officeForm));
  });
}
