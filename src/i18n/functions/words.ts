import type { Locale } from "../locale";

/** One line on each word of the enumerations, shown by autocomplete. The words themselves are the same in all languages. */
export const wordTips: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    lostmargin: "the customers are gone: their lost margin",
    replacement: "others take their place after a gap",
    both: "lost margin and replacement: counts margin twice unless replacements bring none",
    day: "day",
    week: "week of 7 days",
    month: "month",
    year: "year",
    en: "English",
    "zh-cn": "Simplified Chinese",
    "zh-tw": "Traditional Chinese",
  },
  "zh-CN": {
    lostmargin: "客户已流失：按流失的毛利计",
    replacement: "空档期后由新客户替代",
    both: "流失毛利加替代成本：除非替代客户不带来毛利，否则会重复计算",
    day: "天",
    week: "周（7 天）",
    month: "月",
    year: "年",
    en: "英语",
    "zh-cn": "简体中文",
    "zh-tw": "繁体中文",
  },
  "zh-TW": {
    lostmargin: "客戶已流失：按流失的毛利計",
    replacement: "空窗期後由新客戶替代",
    both: "流失毛利加替代成本：除非替代客戶不帶來毛利，否則會重複計算",
    day: "日",
    week: "週（7 天）",
    month: "月",
    year: "年",
    en: "英文",
    "zh-cn": "簡體中文",
    "zh-tw": "繁體中文",
  },
};
