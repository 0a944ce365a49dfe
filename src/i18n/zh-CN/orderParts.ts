import type { orderParts as source } from "../en/orderParts";

export const orderParts: Record<keyof typeof source, string> = {
  "intake.role.orderHeads": "不含金额的订单主表",
  "intake.role.orderLines": "订单明细",
  "intake.role.payments": "订单付款",
  "report.role.orderHeads": "订单主表",
  "report.role.orderLines": "订单明细",
  "report.role.payments": "付款",
  "pane.role.orderHeads": "订单主表",
  "pane.role.orderLines": "订单明细",
  "pane.role.payments": "付款",
  "intake.field.profit": "毛利",
  "intake.field.marginRate": "毛利率",
  "intake.field.person": "客户唯一编号",
  "intake.reason.no-order": "订单号不在计入的订单中",
  "intake.reason.lost-deal": "已丢单的商机",
  "intake.reason.open-deal": "尚未赢单的商机",
  "report.reason.no-order": "订单号不在计入的订单中",
  "report.reason.lost-deal": "已丢单的商机",
  "report.reason.open-deal": "尚未赢单的商机",
  "intake.error.no-order-heads":
    "{name}：只有按订单号列出的金额，缺少下单日期和客户。请加上含订单号、日期和客户的订单主表。",
  "intake.error.no-order-amounts":
    "{name}：订单只有日期，没有金额。请加上订单明细表（订单号、数量和单价，或金额）或付款表。",
  "report.warning.order-lines": "{source}：明细的日期和客户按订单号取自{other}；已匹配订单 {rows} 个。",
  "report.warning.order-payments":
    "{source}：没有订单明细，因此以付款计入金额；日期和客户取自{other}，已匹配订单 {rows} 个。",
  "report.warning.order-buyers": "{source}：这些退款的客户按订单编号取自 {other}，已匹配订单 {rows} 个。",
  "report.warning.heads-without-lines":
    "{source}：{rows} 个订单在{other}中没有明细，因此未计入；其自身金额合计 {amount}。",
  "report.warning.heads-without-amounts": "{source}：{rows} 个订单没有任何明细或付款，未计入。",
  "report.warning.heads-difference":
    "{source}：订单自身金额为 {own}，计入的是明细金额 {counted}。差额 {amount}（运费、税、尾差、剔除的明细）未计入。",
  "report.warning.heads-tie": "{source}：订单自身金额为 {amount}，与{other}的明细一致；只按明细计入一次。",
  "report.warning.payments-beside":
    "{source}：付款或未收款合计 {own}，已计入的是{other}的 {counted}。前者未计入；差额 {amount}。",
  "report.warning.payments-unused": "{source}：付款等金额合计 {own}，在其他表中没有对应订单，未计入。",
  "report.warning.line-prices": "{source}：没有数量列，每行明细按“{column}”计入一次。",
  "report.warning.discount-share": "{source}：“{column}”是折扣比例，0.1 表示在数量乘单价的基础上减 10%。",
  "report.warning.discount-share-unused": "{source}：“{column}”是折扣比例；金额按原样计入，比例不作加总。",
  "report.warning.cost-from-profit": "{source}：货品成本按金额减去“{column}”得出。",
  "report.warning.cost-from-margin": "{source}：货品成本按金额扣除“{column}”所示毛利率得出。",
  "report.warning.several-segments": "{customers} 位客户的订单中出现多个分层：以最后一笔订单为准。",
  "report.warning.several-regions": "{customers} 位客户的订单中出现多个地区：以最后一笔订单为准。",
  "report.warning.person-link": "客户列表显示 {ids} 个客户编号对应 {persons} 个客户本人：按后者计为客户。",
  "cli.warning.as-of-latest": "没有订单，因此报告截止于订阅数据中的最后日期 {date}。可用 --as-of 指定其他日期。",
  "report.warning.unknown-types":
    "{source}，{column} 列：无法判断“{words}”是何种单据，{rows} 行（{amount}）按销售计入。若其中有退货、报价、采购或收款，请在该列改写为销售退货、报价单、采购单或收款单。",
};
