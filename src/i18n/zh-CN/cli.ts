import type { cli as source } from "../en/cli";

export const cli: Record<keyof typeof source, string> = {
  "cli.help": `根据您的数据表生成客户生命周期成本报告。

  npm run report -- --data 文件或文件夹 [选项]

数据
  --data 路径           .xlsx 文件（读取其中每个表）、.csv、.txt 或 .tsv 文件（也可为 .gz 压缩文件），
                        或包含这些文件的文件夹；可重复使用。
                        订单表：日期，以及金额或数量和单价；客户、订单编号、渠道。
                        成本台账：成本类别和金额；日期、客户、渠道。
                        订阅合同、客户名单、营销投放、触点、工单、问卷、预算、作业、改善举措：见 docs/intake.md
  --columns A,B,C       从第一列起依次指定列：customer、date、amount、quantity、unitPrice、
                        orderId、channel、category；其他名称表示忽略该列。
                        有多个文件时写作 文件=A,B,C；全部名称见 docs/intake.md
  --role 种类           表格种类识别有误时指明：orders、ledger、customers、subscriptions、spend、
                        touchpoints、tickets、surveys、budget、activities、initiatives、
                        orderHeads、orderLines、payments；
                        有多个文件时写作 文件=种类
  --year 年份           月份列没有年份时使用的年份
  --fiscal-year-start 月份
                        1 至 12，财年起始月；财年的季度和期间由此起算
  --fiscal-year-named 词
                        start（默认）或 end：FY2025 按起始年份还是结束年份命名
  --date-order 顺序     dmy（日/月）或 mdy（月/日），用于 03/04/2024 这类有歧义的日期
  --decimal 符号        point（点）或 comma（逗号），用于 1.234 这类有歧义的数字
  --encoding 编码       utf-8、utf-16le、utf-16be、gbk、big5 或 windows-1252，用于无法自动判断的文件
  --mapping 文件        保存列映射的 .json 文件；已存在则套用，并补充新的数据来源
  --rules 规则          清洗规则，如 no-currency,black-triangle；全部规则见 docs/intake.md
  --returns 方式        net（默认）、exclude 或 separate：如何处理退货和取消的订单
  --rates 汇率          各货币一个单位折合 --currency 的金额，如 USD=7.18,EUR=7.8
  --answer 回答         文件:列=回答，用于可有两种读法的列：dmy、mdy、point、comma、fraction、percent、net、gross、sales、no-sales；
                        fill-down 表示空白同上一行；可重复
  --keep-copies         内容与已读文件相同的文件也计入
  --merge-names         仅全半角、大小写、符号或公司形式不同的名称视为同一客户

报告
  --as-of 日期          划分阶段的截止日期，如 2024-12-31；默认为最晚的订单日期
  --period-start 日期   期间的第一天；默认为台账（没有台账时为订单）的第一个月
  --currency 文字       要显示的币种或单位
  --title 文字          要显示的公司名称或标题
  --preparer 姓名       编制人，印在封面上
  --names 方式          people（默认）：只以人名、邮箱或电话标识的客户以代号代替；masked：所有以名称标识的客户；
                        shown：全部显示
  --lang 语言           en、zh-CN 或 zh-TW；用于报告和提示信息
  --template ID|文件    报告模板：subscription、retail、b2b-services、bank、telecom、start-up，
                        或 .json 文件，或由模板生成的报告；
                        同时给出的其他选项优先
  --save-template 文件  将本报告的生成方式保存为 .json 模板
  --stage-model 模型    使用的生命周期阶段模型：m5a（默认）、m3a、m3b、m4a 至 m4d、m5b、m5c、m6a 至 m6c
  --values-only         只写数值，不写公式

结果
  --out 文件            要写入的 .xlsx 文件；默认为 {out}
  --force               文件已存在时覆盖
  --json                输出一个 JSON 对象；只有同时使用 --out 才写工作簿
  --help                显示本说明

退出码：0 完成；2 参数有误；3 数据被拒绝（附原因）、合计不一致、文件无法写入，或可能是唯一台账或预算的文件未被使用。
`,

  "cli.progress.reading": "正在读取 {file}",
  "cli.progress.rows": "正在读取 {file}：{rows} 行（{percent}%）",
  "cli.progress.computing": "正在计算阶段和成本",
  "cli.progress.writing": "正在写入 {file}",

  "cli.error.unknown-option": "没有选项 {option}。请查看 --help。",
  "cli.error.missing-value": "选项 {option} 用法有误：缺少值，或带有不接受的值。请查看 --help。",
  "cli.error.no-data": "没有指定数据。请指定文件或文件夹：--data orders.csv。请查看 --help。",
  "cli.error.bad-date": "{option}：“{got}”不是日期。请写成 2024-12-31 的形式。",
  "cli.error.bad-choice": "{option}：不能使用“{got}”。可选：{allowed}。",
  "cli.error.not-xlsx": "{path} 不以 .xlsx 结尾。请为报告使用 .xlsx 文件名。",
  "cli.error.out-exists": "{path} 已存在，未作改动。请用 --out 另选文件名，或用 --force 覆盖。",
  "cli.error.out-is-input": "{path} 是数据文件之一。请用 --out 另选文件名。",
  "cli.error.no-folder": "要写入的文件夹 {path} 不存在。请先创建，或用 --out 另选位置。",
  "cli.error.columns-for-no-file": "{option} 指定的文件 {file} 不在数据中。请检查文件名。",
  "cli.error.role-unclear": "有多个文件：请说明 --role 用于哪个文件，例如 --role orders.csv=orders。",
  "cli.error.columns-unclear":
    "有多个文件：请说明 --columns 用于哪个文件，例如 --columns orders.csv=customer,date,amount。",
  "cli.reason.noRows": "标题下面没有数据行",
  "cli.error.nothing-read": "无法从 {path} 读取任何订单（{reason}）。请检查日期和金额，或用 --columns 指定列。",
  "cli.error.own-report": "{path} 是本工具生成的报告，不是数据。请指定生成报告所用的数据文件。",
  "cli.error.data-missing": "{path} 不存在。请检查 {option} 后的路径。",
  "cli.error.is-folder": "{path} 是文件夹。请在 {option} 后写一个文件。",
  "cli.error.data-forbidden": "没有读取 {path} 的权限。请申请权限，或将文件复制到其他位置。",
  "cli.error.folder-empty": "文件夹 {path} 中没有 .xlsx、.csv、.txt 或 .tsv 文件。请将数据表放入该文件夹。",
  "cli.error.broken-gzip": "{path} 作为 .gz 文件已损坏或不完整。请重新压缩或复制。",
  "cli.error.data-unreadable": "无法读取 {path}（{reason}）。请检查文件后重试。",
  "cli.error.not-written": "无法写入 {path}（{reason}）。请检查磁盘空间和权限；没有留下任何文件。",
  "cli.error.computing": "无法计算报告：{reason}",
  "cli.error.writing": "无法将报告写成工作簿：{reason}",
  "cli.error.unused-file":
    "未被使用，但可能是唯一的台账或预算：{files}。报告未包含它；跳过原因见上。请用 --role、--columns 说明它是什么，或把它移出文件夹。",
  "cli.error.untied": "有合计不一致，请查看核对结果。",

  "cli.remedy.dateOrder": "请加上 --date-order dmy 或 --date-order mdy。",
  "cli.remedy.decimal": "请加上 --decimal point 或 --decimal comma。",
  "cli.remedy.encoding": "例如加上 --encoding gbk。",
  "cli.remedy.year": "例如加上 --year 2024。",
  "cli.remedy.role": "请指定 --role 文件=orders 或 --role 文件=ledger。",
  "cli.remedy.sales": "要相加请用 --answer 列=sales，不计入请用 --answer 列=no-sales。",
  "cli.remedy.columns": "请用 --columns 指定列，例如 --columns customer,date,amount。",

  "cli.warning.skipped-file": "已跳过：{reason}",
  "cli.warning.skipped-workbook": "已跳过：{file} 是旧版 .xls 工作簿。如需使用，请另存为 .xlsx。",
  "cli.warning.own-report": "已跳过：{file} 是本工具生成的报告，不是数据。",
  "cli.warning.hidden-sheet": "{file} 位于隐藏的工作表，已读取。如不应计入，请将其从工作簿中移除。",
  "cli.warning.appended": "{role}来自多个文件，已依次合并：{files}。",
  "cli.warning.doubtful-role": "{file} 被识别为{role}，也可能是{others}。如有误，请用 --role 指明。",
  "cli.warning.rival-columns": "{file}：{field}取自“{column}”列，也可能是“{others}”。如有误，请用 --columns 指定列。",
  "cli.warning.read-as-cents":
    "{file}：根据相邻列判断，“{column}”列的金额按“分”读取。如果实际以元为单位，请修改该列标题，例如“金额（元）”。",
  "cli.warning.as-of-today":
    "数据中没有可作为截止日期的日期，因此按今天（{date}）出具报告：明天的结果会不同。请用 --as-of 指定日期。",
  "cli.warning.same-content": "{file} 与 {other} 内容相同，未计入。如两者都应计入，请加上 --keep-copies。",
  "cli.warning.doubtful-column": "{file}：“{column}”列被识别为{field}，但不能完全确定。如有误，请用 --columns 指定列。",

  "cli.summary.written": "报告已写入 {file}",
  "cli.summary.dates": "截止日期 {asOf}，期间 {start} 至 {end}",
  "cli.summary.customers": "客户 {customers} 个，订单 {orders} 笔，客户购买日 {customerDays} 个，收入 {revenue}",
  "cli.summary.costs": "生命周期成本 {lifecycle}：归入各阶段 {allocated}，未归阶段 {unallocated}",
  "cli.summary.ledger": "台账合计 {cost} = 生命周期成本 + 商品成本 {goods} + 收入科目 {accounts}",
  "cli.summary.whole": "表中合计（含期间外）：收入 {revenue}，台账 {ledger}",
  "cli.summary.sources": "数据来源",
  "cli.summary.source": "{file}（{role}）：共 {seen} 行，读取 {read} 行，合计 {amount}",
  "cli.summary.unassigned": "{count} 行没有客户，保留在“未归属”项下",
  "cli.summary.excluded": "排除行数（{reason}）：{count}，合计 {amount}（第 {rows} 行）",
  "cli.summary.cleaned": "已清洗：{rule}：{count} 处（第 {rows} 行）",
  "cli.summary.flagged": "请检查：{rule}：{count} 处（第 {rows} 行）",
  "cli.summary.checks": "核对",
  "cli.summary.ties": "✓ {name}：{actual}",
  "cli.summary.differs": "✗ {name}：应为 {expected}，实为 {actual}，差额 {difference}",
  "cli.summary.warnings": "请注意",
};
