import { LocaleType, merge, mergeLocales } from "@univerjs/core";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import conditionalTW from "@univerjs/preset-sheets-conditional-formatting/locales/zh-TW";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import coreTW from "@univerjs/preset-sheets-core/locales/zh-TW";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import validationTW from "@univerjs/preset-sheets-data-validation/locales/zh-TW";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingCN from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import drawingTW from "@univerjs/preset-sheets-drawing/locales/zh-TW";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableCN from "@univerjs/preset-sheets-table/locales/zh-CN";
import tableTW from "@univerjs/preset-sheets-table/locales/zh-TW";
import { translator, type Locale } from "../../i18n";

const names: Record<Locale, LocaleType> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** Words that Univer 0.25.1 asks for and has in no language. */
function missingWords(locale: Locale) {
  const t = translator(locale);
  const calculating = t("playground.grid.calculating");
  return {
    "sheets-formula": {
      progress: {
        analyzing: calculating,
        calculating,
        "array-analysis": calculating,
        "array-calculation": calculating,
        done: t("playground.grid.calculated"),
      },
    },
    "sheets-ui": {
      merge: {
        confirm: { warning: t("playground.grid.merge"), dismantleMergeCellWarning: t("playground.grid.split") },
      },
      filter: {
        confirm: { error: t("playground.grid.refused"), notAllowedToInsertRange: t("playground.grid.filtered") },
      },
    },
    ui: { ribbon: { menu: t("playground.grid.menu") } },
  };
}

/** Into all depths; Univer's own does not, and the types of this one are not shipped. */
const mergeDeep = merge as unknown as <Words extends object>(words: Words, more: object) => Words;

/** The grid's own words for its menus. */
export const gridLocales = {
  [LocaleType.EN_US]: mergeDeep(
    mergeLocales(coreEn, tableEn, drawingEn, conditionalEn, validationEn),
    missingWords("en"),
  ),
  [LocaleType.ZH_CN]: mergeDeep(
    mergeLocales(coreCN, tableCN, drawingCN, conditionalCN, validationCN),
    missingWords("zh-CN"),
  ),
  [LocaleType.ZH_TW]: mergeDeep(
    mergeLocales(coreTW, tableTW, drawingTW, conditionalTW, validationTW),
    missingWords("zh-TW"),
  ),
};

/** The grid's name for one of our languages. */
export function gridLocale(locale: Locale): LocaleType {
  return names[locale];
}
