import type { Locale } from "../i18n/locale";
import { zhCN } from "../i18n/functions/zh-CN";
import { zhTW } from "../i18n/functions/zh-TW";
import type { FunctionText } from "../i18n/functions/text";
import type { ExcelFunction } from "./define";

const translations: Partial<Record<Locale, Readonly<Record<string, FunctionText>>>> = { "zh-CN": zhCN, "zh-TW": zhTW };

/**
 * The description of a function and of its parameters in one language; English stands in the declaration.
 * Not for the function script: it carries no texts but errors.
 */
export function textOf(f: ExcelFunction, locale: Locale): FunctionText {
  const english = {
    description: f.description,
    parameters: Object.fromEntries(f.parameters.map((parameter) => [parameter.name, parameter.description])),
  };
  return translations[locale]?.[f.id] ?? english;
}
