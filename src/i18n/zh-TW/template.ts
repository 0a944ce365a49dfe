import type { template as source } from "../en/template";

export const template: Record<keyof typeof source, string> = {
  "template.preset.subscription": "訂閱制",
  "template.preset.retail": "零售",
  "template.preset.b2b-services": "企業服務",
  "template.preset.bank": "銀行",
  "template.preset.telecom": "電信",
  "template.preset.start-up": "新創公司",
  "template.error.not-json": "範本不是有效的 JSON：{reason}。請重新匯出，或在該處修正。",
  "template.error.not-a-template": "這不是此類範本：「format」必須為「{format}」。",
  "template.error.template-version":
    "範本版本為 {found}，本增益集最高可讀取版本 {known}。請更新增益集，或重新匯出範本。",
  "template.error.bad-template": "範本在 {place} 處有誤：內容為 {got}，應為 {want}。",
  "template.error.unknown-place": "範本中的 {place} 無法辨識。請刪除，或檢查拼字。",
  "template.error.unknown-template": "沒有範本 {got}。請使用以下之一：{allowed}，或範本檔案的路徑。",
};
