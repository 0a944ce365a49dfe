import type { documents as source } from "../en/documents";

export const documents: Record<keyof typeof source, string> = {
  "intake.reason.offer": "报价单或草稿，尚未成交",
  "intake.reason.purchase": "采购单据，不是销售",
  "intake.reason.transfer": "资金划转，不是销售（提现、转账、发票收款）",
  "intake.reason.fee": "平台或支付手续费，不是销售",
  "report.reason.offer": "报价单或草稿，尚未成交",
  "report.reason.purchase": "采购单据，不是销售",
  "report.reason.transfer": "资金划转，不是销售（提现、转账、发票收款）",
  "report.reason.fee": "平台或支付手续费，不是销售",
  "intake.rule.credit-row": "退货及红字单据以正数登记，已按负数计入",
};
