import type { DistributionName } from "../../core/simulate/distribution";
import type { Unit } from "../model/driver";
import { words, type Titles } from "./titles";

/** What units are called. */
export const unitWords: Titles<Unit> = {
  money: words("scenario.unit.money", "currency", "amount", "元"),
  share: words("scenario.unit.share", "percent", "%", "rate", "百分比", "比率"),
  count: words("scenario.unit.count", "count", "quantity", "数量", "數量"),
  months: words("scenario.unit.months", "month", "月"),
  minutes: words("scenario.unit.minutes", "minute", "min", "分钟", "分鐘"),
  ratio: words("scenario.unit.ratio", "multiple", "倍", "倍数", "倍數"),
};

/** What distributions are called. */
export const distributionWords: Titles<DistributionName> = {
  fixed: ["constant", "固定", "常数", "常數"],
  uniform: ["均匀", "均匀分布", "均勻", "均勻分布", "均勻分配"],
  triangular: ["triangle", "三角", "三角分布", "三角分配"],
  pert: ["beta-pert", "PERT分布", "PERT分配"],
  normal: ["gaussian", "正态", "正态分布", "常態", "常態分布", "常態分配"],
  lognormal: ["对数正态", "对数正态分布", "對數常態", "對數常態分布", "對數常態分配"],
  beta: ["贝塔", "β", "貝塔"],
  discrete: ["离散", "离散分布", "離散", "離散分布", "離散分配"],
};

/** Whether more of a line is better. */
export const betterWords: Titles<"more" | "less"> = {
  more: ["higher", "high", "up", "yes", "越多越好", "越高越好", "多", "高"],
  less: ["lower", "low", "down", "no", "越少越好", "越低越好", "少", "低"],
};
