import type { reportMissing as source } from "../en/reportMissing";

export const reportMissing: Record<keyof typeof source, string> = {
  "report.missing.heading": "本報告未包含的工作表",
  "report.missing.none": "無：報告包齊全。",
  "report.missing.unwanted": "依設定未產生",
  "report.missing.kpis": "需要有日期的訂單、訂閱或成本明細帳。",
  "report.missing.commentary": "需要關鍵指標，即有日期的訂單、訂閱或成本明細帳。",
  "report.missing.stageCosts": "需要客戶：載明客戶的訂單、訂閱或成本明細帳。",
  "report.missing.segments": "需要客戶與成本明細帳，或含商品成本的訂單。",
  "report.missing.budget": "需要按月的預算，以及可比較的實際數：成本需要明細帳，營收需要訂單。",
  "report.missing.channels": "需要成本或行銷支出中的通路，以及訂單、接觸點或客戶中的通路。",
  "report.missing.costToServe": "需要作業表（成本、動因、產能）。",
  "report.missing.profitability": "需要成本明細帳與客戶。",
  "report.missing.cohorts": "需要首購或訂閱開始日期分布在至少兩個月。",
  "report.missing.churnBridge": "需要客戶，以及含流失階段的模型或訂閱資料。",
  "report.missing.loyalty": "需要期初已有的客戶，或留存方面的成本。",
  "report.missing.service": "需要本期內有日期的工單或問卷。",
  "report.missing.alerts": "需要客戶：載明客戶的訂單、訂閱或成本明細帳。",
  "report.missing.beforeAfter": "需要措施表（實施前後的數值）。",
  "report.clc.none": "沒有工作表使用 CLC 函數：未安裝增益集也能照常開啟、重算與列印本報告。",
  "report.clc.some": "使用 CLC 函數的工作表：{sheets}。未安裝增益集時保留最後的數值，重算後顯示 #NAME?。",
};
