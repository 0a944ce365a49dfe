import type { cleaning as source } from "../en/cleaning";

export const cleaning: Record<keyof typeof source, string> = {
  "intake.reason.cancelled": "已取消",
  "intake.reason.returned": "已退貨",
  "intake.reason.test-order": "測試訂單",
  "intake.reason.repeated-row": "與另一列重複",
  "intake.reason.hidden-row": "隱藏列",

  "intake.rule.percent": "百分比",
  "intake.rule.fill-down": "依上一列補上的空白（合併儲存格、同一訂單的明細列）",
  "intake.rule.open-end": "表示「無期限」的日期，視為空白",
  "intake.rule.exchange-rate": "依匯率換算的金額",
  "intake.rule.cancelled-row": "已排除的取消訂單",
  "intake.rule.returned-row": "已排除的全額退貨訂單",
  "intake.rule.test-row": "已排除的測試訂單",
  "intake.rule.drop-repeats": "已排除的重複列",
  "intake.rule.drop-hidden": "已排除的隱藏列",
  "intake.rule.lost-zeros": "遺失開頭零的編號",
  "intake.rule.future-date": "晚於截止日期的日期",
  "intake.rule.mixed-grain": "按日資料中夾有按月資料",
  "intake.rule.repeated-row": "所有儲存格都與另一列相同的列",
  "intake.rule.outlier": "明顯偏離的金額",
  "intake.rule.zero-amount": "金額為零",
  "intake.rule.negative-cost": "負數成本",
  "report.reason.cancelled": "已取消",
  "report.reason.returned": "已退貨",
  "report.reason.test-order": "測試訂單",
  "report.reason.repeated-row": "與另一列重複",
  "report.reason.hidden-row": "隱藏列",
  "intake.error.no-rate": "{name}，欄「{column}」，第 {row} 列：沒有 {currency} 的匯率。請為出現的每種貨幣提供匯率。",
  "intake.error.mixed-sources":
    "{name} 的金額為 {first}，{other} 的金額為 {second}。請提供匯率，或先將所有金額換算成同一種貨幣。",
};
