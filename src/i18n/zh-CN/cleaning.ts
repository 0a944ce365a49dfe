import type { cleaning as source } from "../en/cleaning";

export const cleaning: Record<keyof typeof source, string> = {
  "intake.reason.cancelled": "已取消",
  "intake.reason.returned": "已退货",
  "intake.reason.test-order": "测试订单",
  "intake.reason.repeated-row": "与另一行重复",
  "intake.reason.hidden-row": "隐藏行",

  "intake.rule.percent": "百分数",
  "intake.rule.fill-down": "按上一行补齐的空白（合并单元格、同一订单的明细行）",
  "intake.rule.open-end": "表示“无期限”的日期，按空白处理",
  "intake.rule.exchange-rate": "按汇率换算的金额",
  "intake.rule.cancelled-row": "已剔除的取消订单",
  "intake.rule.returned-row": "已剔除的全额退货订单",
  "intake.rule.test-row": "已剔除的测试订单",
  "intake.rule.drop-repeats": "已剔除的重复行",
  "intake.rule.drop-hidden": "已剔除的隐藏行",
  "intake.rule.lost-zeros": "丢失前导零的编号",
  "intake.rule.future-date": "晚于截止日期的日期",
  "intake.rule.mixed-grain": "按日数据中夹有按月数据",
  "intake.rule.repeated-row": "所有单元格都与另一行相同的行",
  "intake.rule.outlier": "明显偏离的金额",
  "intake.rule.zero-amount": "金额为零",
  "intake.rule.negative-cost": "负数成本",
  "report.reason.cancelled": "已取消",
  "report.reason.returned": "已退货",
  "report.reason.test-order": "测试订单",
  "report.reason.repeated-row": "与另一行重复",
  "report.reason.hidden-row": "隐藏行",
  "intake.error.no-rate": "{name}，列“{column}”，第 {row} 行：没有 {currency} 的汇率。请为出现的每种货币给出汇率。",
  "intake.error.mixed-sources":
    "{name} 的金额为 {first}，{other} 的金额为 {second}。请提供汇率，或先将所有金额换算成同一种货币。",
};
