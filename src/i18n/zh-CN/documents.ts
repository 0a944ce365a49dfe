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
  "intake.error.purchases":
    "{name} 是采购记录（{column} 列；各列：{titles}），不是销售，因此没有计入。如属成本，请添加费用类别列；如确是销售，请按订单读取。",
  "intake.error.maybe-no-sales":
    "{name} 的 {column} 列未必是独立的销售，也可能是收款、未收余额或成本，而 {other} 已有销售数据。请先说明，之后才会相加。",
  "intake.question.sales": "{source} 的 {column} 列：{examples} —— 是独立的销售，还是收款、未收余额等其他金额？",
  "report.warning.fees":
    "{source}：“{column}”是平台或支付手续费。销售额按扣费前计入；如成本台账中没有这些手续费，请补上。",
  "report.error.period": "期间首日 {start} 晚于最后一天 {end}。请选择更早的首日，或更晚的报告日期。",
  "report.warning.names-masked":
    "有 {customers} 个客户只以人名、电子邮箱或电话号码标识：报告中以固定代号代替，每份报告相同。要显示名称：在设置中选择“客户名称”，命令行加 --names shown，或在模板中启用 showNames。",
  "intake.noTitles": "没有标题",
};
