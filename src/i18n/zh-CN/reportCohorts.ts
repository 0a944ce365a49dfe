import type { reportCohorts as source } from "../en/reportCohorts";

export const reportCohorts: Record<keyof typeof source, string> = {
  "report.cohorts.orders.column": "首单月份",
  "report.cohorts.orders.retention": "留存：同期群中下单客户的占比（按距首单月数）",
  "report.cohorts.orders.value": "每位客户累计收入（按距首单月数）",
  "report.cohorts.orders.active": "计算依据：下单客户数",
  "report.cohorts.orders.revenue": "计算依据：当月收入",
  "report.cohorts.orders.age": "距首单月数",
  "report.cohorts.orders.share": "下单占比",
  "report.cohorts.orders.finding": "首单后第 {age} 个月仍下单的客户：{share}。",
  "report.cohorts.orders.note":
    "订单截至截止日期，最后一个月可能不完整；仅列最近 24 个同期群。回本月数：累计毛利低于获客成本的月数。“全部同期群”：各月龄取观察期已达该月龄的客户的平均增量，逐月累加。",
  "report.cohorts.orders.net": "每位客户累计毛利减获客成本（按距首单月数）",
  "report.cohorts.subscriptions.column": "首次订阅月份",
  "report.cohorts.subscriptions.retention": "留存：月末仍有订阅的客户占同期群的比例（按距首次订阅月数）",
  "report.cohorts.subscriptions.value": "每位客户累计经常性收入（按距首次订阅月数）",
  "report.cohorts.subscriptions.net": "每位客户累计毛利减获客成本（按距首次订阅月数）",
  "report.cohorts.subscriptions.active": "计算依据：月末有订阅的客户数",
  "report.cohorts.subscriptions.revenue": "计算依据：当月经常性收入（月末 MRR）",
  "report.cohorts.subscriptions.age": "距首次订阅月数",
  "report.cohorts.subscriptions.share": "订阅占比",
  "report.cohorts.subscriptions.finding": "首次订阅后第 {age} 个月末仍在订阅的客户：{share}。",
  "report.cohorts.subscriptions.undated":
    "有 {count} 份订阅已终止但没有终止日期，按截止日期终止计：此前各月的留存偏高。",
  "report.cohorts.subscriptions.note":
    "订阅截至截止日期，最后一个月以该日为月末；仅列最近 24 个同期群。回本月数：累计毛利低于获客成本的月数。“全部同期群”：各月龄取观察期已达该月龄的客户的平均增量，逐月累加。",
  "report.cohorts.all": "全部同期群",
  "report.cohorts.cac": "本期获客成本",
  "report.cohorts.margin.rate": "毛利 = 收入 × “口径说明”中的毛利率；并非每个订单行都注明商品成本。",
  "report.cohorts.margin.lines": "毛利 = 收入减去该同期群订单行注明的商品成本。",
};
