import { LocaleType, mergeLocales } from "@univerjs/core";
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
import type { Locale } from "../../i18n";

const names: Record<Locale, LocaleType> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** The grid's own words for its menus. */
export const gridLocales = {
  [LocaleType.EN_US]: mergeLocales(coreEn, tableEn, drawingEn, conditionalEn, validationEn),
  [LocaleType.ZH_CN]: mergeLocales(coreCN, tableCN, drawingCN, conditionalCN, validationCN),
  [LocaleType.ZH_TW]: mergeLocales(coreTW, tableTW, drawingTW, conditionalTW, validationTW),
};

/** The grid's name for one of our languages. */
export function gridLocale(locale: Locale): LocaleType {
  return names[locale];
}
