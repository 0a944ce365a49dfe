import type { playground as source } from "../en/playground";

export const playground: Record<keyof typeof source, string> = {
  "playground.title": "客戶生命週期成本控制",
  "playground.notExcel": "瀏覽器中的預覽，並非 Excel。",
  "playground.grid": "活頁簿",
  "playground.pane": "工作窗格",
  "playground.language": "語言",
  "playground.theme.light": "切換為淺色",
  "playground.theme.dark": "切換為深色",
  "playground.openSample": "開啟範例公司",
  "playground.openFile": "開啟檔案",
  "playground.drop": "將 .csv 或 .txt 檔案拖放到此處，即可開啟為工作表",
  "playground.loading": "正在開啟活頁簿",
  "playground.failed": "頁面無法啟動：{reason}。請重新整理頁面再試一次。",
  "playground.paneLoading": "正在開啟工作窗格",
  "playground.close": "關閉此訊息",

  "playground.file.reading": "正在讀取 {file}：{rows} 列",
  "playground.file.opened": "{file} 已放入工作表「{sheet}」，共 {rows} 列。",
  "playground.file.wrongType": "{file} 不是 .csv 或 .txt 檔案。請另存為 CSV 後重新拖放。",
  "playground.file.failed": "無法開啟 {file}：{reason}",

  "playground.serve.building": "正在建置增益集（首次約需半分鐘）",
  "playground.serve.buildingPage": "正在建置頁面",
  "playground.serve.buildFailed": "建置失敗，請查看上方的訊息。",
  "playground.serve.missing": "dist 中沒有建置結果。請先執行 npm run build，或啟動時不加 --no-build。",
  "playground.serve.ready": "客戶生命週期成本控制已就緒：{address}",
  "playground.serve.stop": "按 Ctrl+C 結束。",
  "playground.serve.badPort": "--port 需要 1 到 65535 之間的數字，而不是 {value}。",
  "playground.serve.badFlag": "未知的選項 {value}。可用選項為 --port 數字 和 --no-build。",
};
