import type { reportRefresh as source } from "../en/reportRefresh";

export const reportRefresh: Record<keyof typeof source, string> = {
  "report.sheet.runLog": "執行記錄",
  "report.title.runLog": "執行記錄：報表何時由哪些資料產生",
  "report.runLog.when": "時間",
  "report.runLog.who": "操作者",
  "report.runLog.inputs": "資料來源",
  "report.runLog.rowsRead": "讀取列數",
  "report.runLog.rowsLeftOut": "剔除列數",
  "report.runLog.asOf": "截止日期",
  "report.runLog.version": "版本",
  "report.runLog.hash": "資料指紋",
  "report.sheet.orphans": "CLC 遺留備註",
  "report.title.orphans": "所屬列已不存在的備註",
  "report.orphans.note":
    "這些內容原寫在報表已移除的列旁邊，或是您參照這些列的公式（保留原樣）。此處內容不會被覆寫，不需要的可自行刪除。",
  "report.orphans.sheet": "工作表",
  "report.orphans.row": "列",
  "report.orphans.column": "欄",
  "report.orphans.content": "內容",
};
