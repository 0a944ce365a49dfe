import type { sample as source } from "../en/sample";

export const sample: Record<keyof typeof source, string> = {
  "sample.help": `寫出範例公司的資料表：一家咖啡烘焙商，2,000 位客戶，24 個月。

  npm run sample [-- 選項]

  --out 資料夾          寫入位置，不存在時自動建立；預設為 {out}
  --seed 數字           數字不同，公司不同；預設為 1
  --variant 版本        clean：每個表一個 .csv 檔案，另有一個包含全部表的活頁簿；
                        dirty：數字相同，格式如同該語言的人員和系統實際匯出的樣子
  --lang 語言           en、zh-CN 或 zh-TW；用於資料表和訊息
  --force               取代已存在的檔案
  --help                顯示本說明

無論如何讀取都應得出的合計寫在 totals.json 中。
`,
  "sample.written": "已在 {folder} 寫入 {count} 個檔案",
  "sample.next": "接下來：npm run report -- --data {folder}",
};
