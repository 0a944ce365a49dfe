import type { labels as source } from "../en/labels";

export const labels: Record<keyof typeof source, string> = {
  "label.lostMargin": "流失毛利",
  "label.replacement": "替代获客",
  "label.winBack": "挽回费用",
  "label.indirect": "间接损失",
  "label.gapMargin": "空档期毛利",
  "label.total": "合计",
  "label.test": "测试",
  "label.expected": "预期",
  "label.got": "实际",
  "label.pass": "通过",
  "label.definition": "定义",
  "label.unit": "单位",
  "label.source": "来源",
  "label.arguments": "参数",
};
