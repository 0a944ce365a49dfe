import type { labels as source } from "../en/labels";

export const labels: Record<keyof typeof source, string> = {
  "label.lostMargin": "流失毛利",
  "label.replacement": "替代獲客",
  "label.winBack": "挽回費用",
  "label.indirect": "間接損失",
  "label.gapMargin": "空窗期毛利",
  "label.total": "合計",
};
