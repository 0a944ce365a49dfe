import { scenarios as en } from "../../i18n/en/scenarios";
import { scenarios as zhCN } from "../../i18n/zh-CN/scenarios";
import { scenarios as zhTW } from "../../i18n/zh-TW/scenarios";

/** What a column of a table may be. */
export type Titles<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** Case, blanks and signs make no difference in a title. */
export function normalTitle(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-/():.·]/g, "");
}

/** Words for a column: our own in every language, and what others write. */
export function words(key: keyof typeof en | undefined, ...others: readonly string[]): string[] {
  const own = key === undefined ? [] : [en, zhCN, zhTW].map((messages): string => messages[key]);
  return [...own, ...others];
}

/** Columns of a table of drivers; what is none of them is a scenario. */
export const driverTitles = {
  id: words("scenario.drivers.id", "id", "name", "driver id", "变量名", "變數名", "代码", "代碼"),
  label: words("scenario.drivers.label", "label", "description", "名称", "名稱", "说明", "說明"),
  unit: words("scenario.drivers.unit"),
  base: words("scenario.drivers.base", "base value", "value", "基准值", "基準值", "数值", "數值"),
  low: words("scenario.drivers.low", "low value", "低", "低值"),
  high: words("scenario.drivers.high", "high value", "高", "高值"),
  distribution: words("scenario.drivers.distribution", "dist", "概率分布", "分佈", "分布", "分配"),
  first: words("scenario.drivers.first", "p1", "参数1", "參數1"),
  second: words("scenario.drivers.second", "p2", "参数2", "參數2"),
  third: words("scenario.drivers.third", "p3", "参数3", "參數3"),
  parameters: words("scenario.drivers.parameters", "params"),
  least: words("scenario.drivers.least", "min", "minimum", "最小值", "下限"),
  most: words("scenario.drivers.most", "max", "maximum", "最大值", "上限"),
  source: words("scenario.drivers.source", "source", "来源", "來源", "数据来源", "資料來源"),
  check: words("scenario.drivers.check"),
} as const satisfies Titles<string>;

/** Columns of a table of model lines. */
export const lineTitles = {
  id: words("scenario.column.id", "id", "name", "变量名", "變數名", "代码", "代碼"),
  label: words("scenario.column.outcome", "label", "description", "名称", "名稱", "说明", "說明", "指标", "指標"),
  unit: words("scenario.column.unit"),
  formula: words(undefined, "formula", "公式", "计算公式", "計算公式"),
  better: words(undefined, "better", "direction", "方向", "优劣", "優劣", "更好"),
} as const satisfies Titles<string>;

/** The words at the row of weights. */
export const weightWords = words("scenario.weight", "weights", "probability", "概率", "机率", "機率", "权重", "權重");
