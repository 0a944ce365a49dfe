import type { scenarioCli as source } from "../en/scenarioCli";

export const scenarioCli: Record<keyof typeof source, string> = {
  "scenario.cli.help": `產生情境活頁簿：驅動因素、情境、逐月預測、敏感度、龍捲風圖、損益兩平、說法檢驗、長期效益。

  npm run scenario -- [選項]

  --drivers 檔案        驅動因素 .csv，每列一個：名稱、標籤、單位、基準、低、高、分配、參數、最小、最大、來源，
                        另加每個情境一欄；「weight」一列填各情境權重；未列出的驅動因素沿用已知值
  --data 檔案           訂單、總帳、客服單、投放等（可多次指定，或指定資料夾）：由此取得驅動因素的初值
  --model 檔案          自訂指標 .csv：id、label、unit、formula、better（more 或 less）
  --evaluation 檔案     措施前後的數值（.csv）：對象、組別（措施組或對照組）、之前、之後；
                        或對象、組別、時期、數值；其他欄為共變量
  --outcome 名稱        各表與龍捲風圖所看的指標；預設 value_added，或自訂的最後一列
  --scenario 名稱       開關最初所指的情境；預設第一個
  --months 數字         預測月數，12 至 60；預設 24
  --steps 數字          表中每個驅動因素的取值個數，5 至 25；預設 9
  --seed 數字           模擬的種子；相同種子得到相同數字
  --sampling 名稱       random（預設）或 latin-hypercube（拉丁超立方：同樣次數下平均數更準）
  --runs 數字           模擬次數，1,000 至 200,000
  --template ID|FILE    以範本為起點：subscription、retail、b2b-services、bank、telecom、start-up、.json 檔案，
                        或含情境的活頁簿；命令列中的其他選項優先
  --save-template FILE  把驅動因子、情境與所有設定儲存為 .json 檔案
  --write-drivers 檔案  寫出可供修改的驅動因素（有 --data 時取自資料），然後結束
  --as-of 日期、--period-start 日期、--date-order dmy|mdy、--decimal point|comma、--encoding 名稱、
  --fiscal-year-start 月份、--fiscal-year-named start|end
                        資料的讀取方式，同 npm run report
  --currency 代碼       金額的幣別
  --title 文字          計畫所屬
  --lang 語言           en、zh-CN 或 zh-TW；用於活頁簿與訊息
  --out 檔案            活頁簿；預設 {out}
  --values-only         不寫公式，只寫數值
  --json                以 JSON 輸出結果；指定 --out 才寫活頁簿
  --force               覆寫既有檔案
  --help                本說明
`,
  "scenario.cli.written": "已寫出：{file}",
  "scenario.cli.driversWritten": "已寫出驅動因素：{file}。修改後執行：npm run scenario -- --drivers {file}",
  "scenario.cli.outcomes": "各情境的{outcome}：",
  "scenario.cli.outcome": "{scenario}：{value}",
  "scenario.cli.noValue": "無數值",
  "scenario.cli.largest": "影響最大：{drivers}",
  "scenario.cli.breakEvens": "損益兩平：",
  "scenario.cli.breakEven": "{driver}：{value}（目前 {live}）",
  "scenario.cli.noBreakEven": "{driver}：從 {from} 到 {to} 未找到",
  "scenario.cli.seeded": "{count} 個驅動因素取自資料，其餘為範例值。",
  "scenario.cli.weights": "各情境權重合計為 {total}，不等於 100%。",
};
