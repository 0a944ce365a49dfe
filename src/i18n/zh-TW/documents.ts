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
  "intake.error.purchases":
    "{name} 是採購紀錄（{column} 欄；各欄：{titles}），不是銷貨，因此未計入。如屬成本，請新增費用類別欄；如確實是銷貨，請以訂單讀取。",
  "intake.error.maybe-no-sales":
    "{name} 的 {column} 欄未必是獨立的銷貨，也可能是收款、未收餘額或成本，而 {other} 已有銷貨資料。請先說明，之後才會相加。",
  "intake.question.sales": "{source} 的 {column} 欄：{examples}——是獨立的銷貨，還是收款、未收餘額等其他金額？",
  "report.warning.fees":
    "{source}：「{column}」是平台或金流手續費。銷售額以扣費前計入；如成本帳中沒有這些手續費，請補上。",
  "report.error.period": "期間首日 {start} 晚於最後一天 {end}。請選擇更早的首日，或更晚的報告日期。",
  "report.warning.names-masked":
    "有 {customers} 個客戶只以人名、電子郵件或電話號碼識別：報告中以固定代號代替，每份報告相同。要顯示名稱：在設定中選擇「客戶名稱」，命令列加 --names shown，或在範本中啟用 showNames。",
  "intake.noTitles": "沒有標題",
};
