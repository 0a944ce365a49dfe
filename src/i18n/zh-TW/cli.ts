import type { cli as source } from "../en/cli";

export const cli: Record<keyof typeof source, string> = {
  "cli.help": `依您的資料表產生客戶生命週期成本報告。

  npm run report -- --data 檔案或資料夾 [選項]

資料
  --data 路徑           .xlsx 檔案（讀取其中每個表格）、.csv、.txt 或 .tsv 檔案（也可為 .gz 壓縮檔），
                        或放有這些檔案的資料夾；可重複使用。
                        訂單表：日期，以及金額或數量和單價；客戶、訂單編號、通路。
                        成本明細帳：成本類別和金額；日期、客戶、通路。
                        訂閱合約、客戶名單、行銷支出、接觸點、工單、問卷、預算、作業、改善專案：見 docs/intake.md
  --columns A,B,C       從第一欄起依序指定欄位：customer、date、amount、quantity、unitPrice、
                        orderId、channel、category；其他名稱表示略過該欄。
                        有多個檔案時寫成 檔案=A,B,C；全部名稱見 docs/intake.md
  --role 種類           表格種類辨識有誤時指明：orders、ledger、customers、subscriptions、spend、
                        touchpoints、tickets、surveys、budget、activities、initiatives、
                        orderHeads、orderLines、payments；
                        有多個檔案時寫成 檔案=種類
  --year 年份           月份欄沒有年份時使用的年份
  --fiscal-year-start 月份
                        1 至 12，會計年度起始月；其季度與期間由此起算
  --fiscal-year-named 詞
                        start（預設）或 end：FY2025 以起始年份或結束年份命名
  --date-order 順序     dmy（日/月）或 mdy（月/日），用於 03/04/2024 這類無法判斷的日期
  --decimal 符號        point（點）或 comma（逗號），用於 1.234 這類無法判斷的數字
  --encoding 編碼       utf-8、utf-16le、utf-16be、gbk、big5 或 windows-1252，用於無法自動判斷的檔案
  --mapping 檔案        儲存欄位對應的 .json 檔案；已存在則套用，並補上新的資料來源
  --rules 規則          清理規則，例如 no-currency,black-triangle；全部規則見 docs/intake.md
  --returns 方式        net（預設）、exclude 或 separate：如何處理退貨和取消的訂單
  --rates 匯率          各貨幣一個單位折合 --currency 的金額，例如 USD=7.18,EUR=7.8
  --answer 回答         檔案:欄=回答，用於可有兩種讀法的欄：dmy、mdy、point、comma、fraction、percent、net、gross、sales、no-sales；
                        fill-down 表示空白同上一列；可重複
  --keep-copies         內容與已讀檔案相同的檔案也計入
  --merge-names         僅全半形、大小寫、符號或公司形式不同的名稱視為同一客戶

報告
  --as-of 日期          劃分階段的截止日期，例如 2024-12-31；預設為最晚的訂單日期
  --period-start 日期   期間的第一天；預設為明細帳（沒有明細帳時為訂單）的第一個月
  --currency 文字       要顯示的幣別或單位
  --title 文字          要顯示的公司名稱或標題
  --preparer 姓名       編製人，印在封面上
  --names 方式          people（預設）：只以人名、電子郵件或電話識別的客戶以代號代替；masked：所有以名稱識別的客戶；
                        shown：全部顯示
  --lang 語言           en、zh-CN 或 zh-TW；用於報告和訊息
  --template ID|檔案    報告範本：subscription、retail、b2b-services、bank、telecom、start-up，
                        或 .json 檔案，或由範本產生的報告；
                        同時給出的其他選項優先
  --save-template 檔案  將本報告的產生方式儲存為 .json 範本
  --stage-model 模型    使用的生命週期階段模型：m5a（預設）、m3a、m3b、m4a 至 m4d、m5b、m5c、m6a 至 m6c
  --values-only         只寫數值，不寫公式

結果
  --out 檔案            要寫入的 .xlsx 檔案；預設為 {out}
  --force               檔案已存在時取代
  --json                輸出一個 JSON 物件；只有同時使用 --out 才寫入活頁簿
  --help                顯示本說明

結束代碼：0 完成；2 參數有誤；3 資料遭拒（附原因）、合計不一致、檔案無法寫入，或可能是唯一明細帳或預算的檔案未被使用。
`,

  "cli.progress.reading": "正在讀取 {file}",
  "cli.progress.rows": "正在讀取 {file}：{rows} 列（{percent}%）",
  "cli.progress.computing": "正在計算階段和成本",
  "cli.progress.writing": "正在寫入 {file}",

  "cli.error.unknown-option": "沒有選項 {option}。請參閱 --help。",
  "cli.error.missing-value": "選項 {option} 用法有誤：缺少值，或帶有不接受的值。請參閱 --help。",
  "cli.error.no-data": "沒有指定資料。請指定檔案或資料夾：--data orders.csv。請參閱 --help。",
  "cli.error.bad-date": "{option}：「{got}」不是日期。請寫成 2024-12-31 的形式。",
  "cli.error.bad-choice": "{option}：不能使用「{got}」。可選：{allowed}。",
  "cli.error.not-xlsx": "{path} 不是以 .xlsx 結尾。請為報告使用 .xlsx 檔名。",
  "cli.error.out-exists": "{path} 已存在，未做更動。請用 --out 另選檔名，或用 --force 取代。",
  "cli.error.out-is-input": "{path} 是資料檔之一。請用 --out 另選檔名。",
  "cli.error.no-folder": "要寫入的資料夾 {path} 不存在。請先建立，或用 --out 另選位置。",
  "cli.error.columns-for-no-file": "{option} 指定的檔案 {file} 不在資料中。請檢查檔名。",
  "cli.error.role-unclear": "有多個檔案：請說明 --role 用於哪個檔案，例如 --role orders.csv=orders。",
  "cli.error.columns-unclear":
    "有多個檔案：請說明 --columns 用於哪個檔案，例如 --columns orders.csv=customer,date,amount。",
  "cli.reason.noRows": "標題下面沒有資料列",
  "cli.error.nothing-read": "無法從 {path} 讀取任何訂單（{reason}）。請檢查日期和金額，或用 --columns 指定欄位。",
  "cli.error.own-report": "{path} 是本工具產生的報告，不是資料。請指定產生報告所用的資料檔。",
  "cli.error.data-missing": "{path} 不存在。請檢查 {option} 後的路徑。",
  "cli.error.is-folder": "{path} 是資料夾。請在 {option} 後寫一個檔案。",
  "cli.error.data-forbidden": "沒有讀取 {path} 的權限。請申請權限，或將檔案複製到其他位置。",
  "cli.error.folder-empty": "資料夾 {path} 裡沒有 .xlsx、.csv、.txt 或 .tsv 檔案。請將資料表放入該資料夾。",
  "cli.error.broken-gzip": "{path} 這個 .gz 檔案已損毀或不完整。請重新壓縮或複製。",
  "cli.error.data-unreadable": "無法讀取 {path}（{reason}）。請檢查檔案後再試一次。",
  "cli.error.not-written": "無法寫入 {path}（{reason}）。請檢查磁碟空間和權限；沒有留下任何檔案。",
  "cli.error.computing": "無法計算報告：{reason}",
  "cli.error.writing": "無法將報告寫成活頁簿：{reason}",
  "cli.error.unused-file":
    "未被使用，但可能是唯一的明細帳或預算：{files}。報告未包含它；略過原因見上。請用 --role、--columns 說明它是什麼，或將它移出資料夾。",
  "cli.error.untied": "有合計不一致，請查看核對結果。",

  "cli.remedy.dateOrder": "請加上 --date-order dmy 或 --date-order mdy。",
  "cli.remedy.decimal": "請加上 --decimal point 或 --decimal comma。",
  "cli.remedy.encoding": "例如加上 --encoding big5。",
  "cli.remedy.year": "例如加上 --year 2024。",
  "cli.remedy.role": "請指定 --role 檔案=orders 或 --role 檔案=ledger。",
  "cli.remedy.sales": "要相加請用 --answer 欄=sales，不計入請用 --answer 欄=no-sales。",
  "cli.remedy.columns": "請用 --columns 指定欄位，例如 --columns customer,date,amount。",

  "cli.warning.skipped-file": "已略過：{reason}",
  "cli.warning.skipped-workbook": "已略過：{file} 是舊版 .xls 活頁簿。如要使用，請另存為 .xlsx。",
  "cli.warning.own-report": "已略過：{file} 是本工具產生的報告，不是資料。",
  "cli.warning.hidden-sheet": "{file} 位於隱藏的工作表，已讀取。如不應計入，請將其從活頁簿移除。",
  "cli.warning.appended": "{role}來自多個檔案，已依序合併：{files}。",
  "cli.warning.doubtful-role": "{file} 被辨識為{role}，也可能是{others}。如有誤，請用 --role 指明。",
  "cli.warning.rival-columns":
    "{file}：{field}取自「{column}」欄，也可能是「{others}」。如有誤，請用 --columns 指定欄位。",
  "cli.warning.read-as-cents":
    "{file}：依相鄰欄位判斷，「{column}」欄的金額以「分」讀取。若實際以元為單位，請修改該欄標題，例如「金額（元）」。",
  "cli.warning.as-of-today":
    "資料中沒有可作為截止日期的日期，因此以今天（{date}）出具報告：明天的結果會不同。請用 --as-of 指定日期。",
  "cli.warning.same-content": "{file} 與 {other} 內容相同，未計入。如兩者都應計入，請加上 --keep-copies。",
  "cli.warning.doubtful-column":
    "{file}：「{column}」欄被辨識為{field}，但無法完全確定。如有誤，請用 --columns 指定欄位。",

  "cli.summary.written": "報告已寫入 {file}",
  "cli.summary.dates": "截止日期 {asOf}，期間 {start} 至 {end}",
  "cli.summary.customers": "客戶 {customers} 位，訂單 {orders} 筆，客戶購買日 {customerDays} 個，營收 {revenue}",
  "cli.summary.costs": "生命週期成本 {lifecycle}：歸入各階段 {allocated}，未歸階段 {unallocated}",
  "cli.summary.ledger": "帳冊合計 {cost} = 生命週期成本 + 商品成本 {goods} + 收入科目 {accounts}",
  "cli.summary.whole": "表中合計（含期間外）：營收 {revenue}，帳冊 {ledger}",
  "cli.summary.sources": "資料來源",
  "cli.summary.source": "{file}（{role}）：共 {seen} 列，讀取 {read} 列，合計 {amount}",
  "cli.summary.unassigned": "{count} 列沒有客戶，保留在「未歸屬」項下",
  "cli.summary.excluded": "排除列數（{reason}）：{count}，合計 {amount}（第 {rows} 列）",
  "cli.summary.cleaned": "已清理：{rule}：{count} 處（第 {rows} 列）",
  "cli.summary.flagged": "請檢查：{rule}：{count} 處（第 {rows} 列）",
  "cli.summary.checks": "核對",
  "cli.summary.ties": "✓ {name}：{actual}",
  "cli.summary.differs": "✗ {name}：應為 {expected}，實為 {actual}，差額 {difference}",
  "cli.summary.warnings": "請注意",
};
