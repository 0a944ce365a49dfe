import type { intake as source } from "../en/intake";

export const intake: Record<keyof typeof source, string> = {
  "intake.role.orders": "訂單表",
  "intake.role.ledger": "成本明細帳",

  "intake.field.customer": "客戶",
  "intake.field.date": "日期",
  "intake.field.amount": "金額",
  "intake.field.quantity": "數量",
  "intake.field.unitPrice": "單價",
  "intake.field.orderId": "訂單編號",
  "intake.field.channel": "通路",
  "intake.field.category": "成本類別",

  "intake.reason.no-date": "沒有日期",
  "intake.reason.unreadable-date": "日期無法辨識",
  "intake.reason.no-amount": "沒有金額",
  "intake.reason.unreadable-amount": "金額無法辨識",
  "intake.reason.no-category": "沒有成本類別",
  "intake.reason.total-row": "合計列",
  "intake.reason.after-as-of": "晚於截止日期",
  "intake.reason.cell-error": "儲存格為錯誤值",
  "intake.reason.parent-account": "上層科目",

  "intake.rule.width": "全形或不可見字元",
  "intake.rule.blank-word": "表示「無」的文字，視為空白",
  "intake.rule.date-text": "其他寫法的日期",
  "intake.rule.republic-year": "民國紀年",
  "intake.rule.currency": "數字旁的貨幣符號",
  "intake.rule.cell-unit": "自帶單位的數字（萬、K）",
  "intake.rule.column-unit": "依欄位單位換算",
  "intake.rule.separators": "千分位符號、小數逗號",
  "intake.rule.negative": "其他寫法的負數",
  "intake.rule.black-triangle": "▲ 視為負號",
  "intake.rule.lost-digits": "已遺失位數的編號，例如 1.23E+17",
  "intake.rule.odd-date": "1980 年以前或 2090 年以後的日期",
  "intake.rule.mojibake": "亂碼名稱",

  "intake.error.empty-table": "{name} 裡沒有資料列。請確認檔案或範圍是否正確。",
  "intake.error.unknown-role":
    "{name} 看起來不是訂單表，也不是成本明細帳（欄位：{titles}）。訂單表需要日期和金額，成本明細帳需要成本類別和金額。",
  "intake.error.missing-fields":
    "{name} 看起來是{role}，但找不到下列欄位：{fields}（現有欄位：{titles}）。請補上該欄位，或指明是哪一欄。",
  "intake.error.unknown-columns": "欄位名稱 {columns} 都不是可用的欄位。可用欄位：{allowed}；其他名稱表示略過該欄。",
  "intake.error.column-named-twice": "有兩欄都命名為 {field}。一個欄位只能對應一欄。",
  "intake.error.ambiguous-dates":
    "{name} 的「{column}」欄：{example} 可能是日/月，也可能是月/日，而且沒有任何一列可以判斷。請指定日和月的順序。",
  "intake.error.ambiguous-numbers":
    "{name} 的「{column}」欄：{example} 中的點可能是千分位符號，也可能是小數點，而且沒有任何一列可以判斷。請指定小數使用哪個符號。",
  "intake.error.mixed-currencies":
    "{name} 的「{column}」欄第 {row} 列：前面的金額是 {first}，這裡的金額是 {second}。請先換算為同一種貨幣。",
  "intake.error.mixed-scales":
    "{name} 的「{column}」欄第 {row} 列：該欄單位為{unit}，而「{example}」自帶單位。請將所有金額統一為同一單位。",
  "intake.error.not-text": "{name} 不是文字檔。請將表格匯出為 CSV 後再使用。",
  "intake.error.unknown-encoding":
    "無法從內容判斷 {name} 的字元編碼。請指定編碼，或將表格另存為「CSV UTF-8」後再使用。",
  "intake.error.wrong-encoding":
    "{name} 已損毀，或並非全部採用 {encoding} 編碼。請指定正確的編碼，或將表格重新匯出為「CSV UTF-8」。",
  "intake.error.mojibake":
    "{name} 的「{column}」欄：「{example}」是編碼錯誤造成的亂碼。請指定檔案的編碼，或從原系統重新匯出為「CSV UTF-8」；已成亂碼的文字無法還原。",
  "intake.error.is-workbook": "{name} 是 Excel 活頁簿。請將工作表另存為「CSV UTF-8」後再使用。",
  "intake.error.old-workbook": "{name} 是舊版 .xls 活頁簿，或設有密碼。請另存為不含密碼的 .xlsx 檔案後再使用。",
  "intake.error.broken-workbook":
    "{name} 無法以 .xlsx 活頁簿讀取：檔案已損毀或不是活頁簿。請用 Excel 開啟並另存為 .xlsx 後再使用。",
  "intake.error.workbook-too-large": "{name} 解壓縮後過大，無法安全讀取。請將需要的工作表匯出為「CSV UTF-8」後再使用。",
  "intake.error.open-quote": "{name} 第 {row} 列：引號沒有在值的結尾關閉，使多列連在一起。請修正該列。",
  "intake.error.cell-too-long":
    "{name} 第 {row} 列第 {column} 欄：該值有 {length} 個字元，超過儲存格上限 {limit}。可能少了一個引號，請修正該列。",
  "intake.error.bad-mapping": "{name} 不是有效的欄位對應檔：請修正 {place}，或刪除該檔案以重新產生。",
  "intake.error.mapping-version": "{name} 由其他版本（{version}）儲存。請使用相應版本，或刪除該檔案以重新產生。",
  "intake.error.no-orders": "資料中沒有訂單。請提供包含日期和金額（或數量和單價）的表格。",

  "intake.list": "、",
};
