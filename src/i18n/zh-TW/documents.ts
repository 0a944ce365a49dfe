import type { documents as source } from "../en/documents";

export const documents: Record<keyof typeof source, string> = {
  "intake.reason.offer": "報價單或草稿，尚未成交",
  "intake.reason.purchase": "採購單據，不是銷貨",
  "intake.reason.transfer": "資金移轉，不是銷貨（提領、轉帳、發票收款）",
  "intake.reason.fee": "平台或金流手續費，不是銷貨",
  "report.reason.offer": "報價單或草稿，尚未成交",
  "report.reason.purchase": "採購單據，不是銷貨",
  "report.reason.transfer": "資金移轉，不是銷貨（提領、轉帳、發票收款）",
  "report.reason.fee": "平台或金流手續費，不是銷貨",
  "intake.rule.credit-row": "退貨及折讓單以正數登記，已按負數計入",
};
