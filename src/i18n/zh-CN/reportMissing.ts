import type { reportMissing as source } from "../en/reportMissing";

export const reportMissing: Record<keyof typeof source, string> = {
  "report.missing.heading": "本报告未包含的工作表",
  "report.missing.none": "无：报告包齐全。",
  "report.missing.unwanted": "按设置未生成",
  "report.missing.kpis": "需要带日期的订单、订阅或成本台账。",
  "report.missing.commentary": "需要关键指标，即带日期的订单、订阅或成本台账。",
  "report.missing.stageCosts": "需要客户：写明客户的订单、订阅或成本台账。",
  "report.missing.segments": "需要客户和成本台账，或带商品成本的订单。",
  "report.missing.budget": "需要按月的预算，以及可比较的实际数：成本需要台账，收入需要订单。",
  "report.missing.channels": "需要成本或投放中的渠道，以及订单、触点或客户中的渠道。",
  "report.missing.costToServe": "需要作业表（成本、动因、产能）。",
  "report.missing.profitability": "需要成本台账和客户。",
  "report.missing.cohorts": "需要首单或订阅开始日期分布在至少两个月。",
  "report.missing.churnBridge": "需要客户，以及含流失阶段的模型或订阅数据。",
  "report.missing.loyalty": "需要期初已有的客户，或留存方面的成本。",
  "report.missing.service": "需要本期内带日期的工单或问卷。",
  "report.missing.alerts": "需要客户：写明客户的订单、订阅或成本台账。",
  "report.missing.beforeAfter": "需要措施表（实施前后的数值）。",
  "report.clc.none": "没有工作表使用 CLC 函数：不安装加载项也能照常打开、重算和打印本报告。",
  "report.clc.some": "使用 CLC 函数的工作表：{sheets}。未安装加载项时保留最后的数值，重算后显示 #NAME?。",
};
