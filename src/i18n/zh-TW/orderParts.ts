import type { orderParts as source } from "../en/orderParts";

export const orderParts: Record<keyof typeof source, string> = {
  "intake.role.orderHeads": "不含金額的訂單主檔",
  "intake.role.orderLines": "訂單明細",
  "intake.role.payments": "訂單付款",
  "report.role.orderHeads": "訂單主檔",
  "report.role.orderLines": "訂單明細",
  "report.role.payments": "付款",
  "pane.role.orderHeads": "訂單主檔",
  "pane.role.orderLines": "訂單明細",
  "pane.role.payments": "付款",
  "intake.field.profit": "毛利",
  "intake.field.marginRate": "毛利率",
  "intake.field.person": "客戶唯一編號",
  "intake.reason.no-order": "訂單編號不在計入的訂單中",
  "intake.reason.lost-deal": "已失單的商機",
  "intake.reason.open-deal": "尚未成交的商機",
  "report.reason.no-order": "訂單編號不在計入的訂單中",
  "report.reason.lost-deal": "已失單的商機",
  "report.reason.open-deal": "尚未成交的商機",
  "intake.error.no-order-heads":
    "{name}：只有依訂單編號列出的金額，缺少訂購日期與客戶。請加上含訂單編號、日期與客戶的訂單主檔。",
  "intake.error.no-order-amounts":
    "{name}：訂單只有日期，沒有金額。請加上訂單明細（訂單編號、數量與單價，或金額）或付款表。",
  "report.warning.order-lines": "{source}：明細的日期與客戶依訂單編號取自{other}；已對應訂單 {rows} 筆。",
  "report.warning.order-payments":
    "{source}：沒有訂單明細，因此以付款計入金額；日期與客戶取自{other}，已對應訂單 {rows} 筆。",
  "report.warning.order-buyers": "{source}：這些退款的客戶依訂單編號取自 {other}，已比對訂單 {rows} 筆。",
  "report.warning.heads-without-lines":
    "{source}：{rows} 筆訂單在{other}中沒有明細，因此未計入；其自身金額合計 {amount}。",
  "report.warning.heads-without-amounts": "{source}：{rows} 筆訂單沒有任何明細或付款，未計入。",
  "report.warning.heads-difference":
    "{source}：訂單自身金額為 {own}，計入的是明細金額 {counted}。差額 {amount}（運費、稅、尾差、剔除的明細）未計入。",
  "report.warning.heads-tie": "{source}：訂單自身金額為 {amount}，與{other}的明細一致；只按明細計入一次。",
  "report.warning.payments-beside":
    "{source}：付款或未收款合計 {own}，已計入的是{other}的 {counted}。前者未計入；差額 {amount}。",
  "report.warning.payments-unused": "{source}：付款等金額合計 {own}，在其他表中沒有對應訂單，未計入。",
  "report.warning.line-prices": "{source}：沒有數量欄，每列明細依「{column}」計入一次。",
  "report.warning.discount-share": "{source}：「{column}」是折扣比例，0.1 表示以數量乘單價為準減 10%。",
  "report.warning.discount-share-unused": "{source}：「{column}」是折扣比例；金額依原值計入，比例不予加總。",
  "report.warning.cost-from-profit": "{source}：貨品成本以金額減去「{column}」得出。",
  "report.warning.cost-from-margin": "{source}：貨品成本以金額扣除「{column}」所示毛利率得出。",
  "report.warning.several-segments": "{customers} 位客戶的訂單中出現多個分群：以最後一筆訂單為準。",
  "report.warning.several-regions": "{customers} 位客戶的訂單中出現多個地區：以最後一筆訂單為準。",
  "report.warning.person-link": "客戶清單顯示 {ids} 個客戶編號對應 {persons} 位客戶本人：以後者計為客戶。",
  "cli.warning.as-of-latest": "沒有訂單，因此報告截止於訂閱資料中的最後日期 {date}。可用 --as-of 指定其他日期。",
  "report.warning.unknown-types":
    "{source}，{column} 欄：無法判斷「{words}」是何種單據，{rows} 列（{amount}）以銷售計入。若其中有退貨、報價、採購或收款，請在該欄改寫為銷貨退回、報價單、採購單或收款單。",
};
