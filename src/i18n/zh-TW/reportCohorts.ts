import type { reportCohorts as source } from "../en/reportCohorts";

export const reportCohorts: Record<keyof typeof source, string> = {
  "report.cohorts.orders.column": "首購月份",
  "report.cohorts.orders.retention": "留存：同類群組中下單客戶的占比（依距首購月數）",
  "report.cohorts.orders.value": "每位客戶累計營收（依距首購月數）",
  "report.cohorts.orders.active": "計算依據：下單客戶數",
  "report.cohorts.orders.revenue": "計算依據：當月營收",
  "report.cohorts.orders.age": "距首購月數",
  "report.cohorts.orders.share": "下單占比",
  "report.cohorts.orders.finding": "首購後第 {age} 個月仍下單的客戶：{share}。",
  "report.cohorts.orders.note":
    "訂單截至截止日期，最後一個月可能不完整；僅列最近 24 個同類群組。回收月數：累計毛利低於獲客成本的月數。「全部同類群組」：各月齡取觀察期已達該月齡之顧客的平均增量，逐月累加。",
  "report.cohorts.orders.net": "每位客戶累計毛利減獲客成本（依距首購月數）",
  "report.cohorts.subscriptions.column": "首次訂閱月份",
  "report.cohorts.subscriptions.retention": "留存：月底仍有訂閱的客戶占同類群組的比例（依距首次訂閱月數）",
  "report.cohorts.subscriptions.value": "每位客戶累計經常性營收（依距首次訂閱月數）",
  "report.cohorts.subscriptions.net": "每位客戶累計毛利減獲客成本（依距首次訂閱月數）",
  "report.cohorts.subscriptions.active": "計算依據：月底有訂閱的客戶數",
  "report.cohorts.subscriptions.revenue": "計算依據：當月經常性營收（月底 MRR）",
  "report.cohorts.subscriptions.age": "距首次訂閱月數",
  "report.cohorts.subscriptions.share": "訂閱占比",
  "report.cohorts.subscriptions.finding": "首次訂閱後第 {age} 個月底仍在訂閱的客戶：{share}。",
  "report.cohorts.subscriptions.undated":
    "有 {count} 份訂閱已終止但沒有終止日期，以截止日期終止計：此前各月的留存偏高。",
  "report.cohorts.subscriptions.note":
    "訂閱截至截止日期，最後一個月以該日為月底；僅列最近 24 個同類群組。回收月數：累計毛利低於獲客成本的月數。「全部同類群組」：各月齡取觀察期已達該月齡之顧客的平均增量，逐月累加。",
  "report.cohorts.all": "全部同類群組",
  "report.cohorts.cac": "本期獲客成本",
  "report.cohorts.margin.rate": "毛利 = 營收 × 「定義說明」中的毛利率；並非每個訂單明細都載明商品成本。",
  "report.cohorts.margin.lines": "毛利 = 營收減去該同類群組訂單明細載明的商品成本。",
};
