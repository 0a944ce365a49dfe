import type { labels as source } from "../en/labels";

export const labels: Record<keyof typeof source, string> = {
  "label.lostMargin": "流失毛利",
  "label.replacement": "替代獲客",
  "label.winBack": "挽回費用",
  "label.indirect": "間接損失",
  "label.gapMargin": "空窗期毛利",
  "label.total": "合計",
  "label.test": "測試",
  "label.expected": "預期",
  "label.got": "實際",
  "label.pass": "通過",
  "label.definition": "定義",
  "label.unit": "單位",
  "label.source": "來源",
  "label.arguments": "引數",
};
