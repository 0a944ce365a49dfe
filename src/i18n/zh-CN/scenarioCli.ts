import type { scenarioCli as source } from "../en/scenarioCli";

export const scenarioCli: Record<keyof typeof source, string> = {
  "scenario.cli.help": `生成情景工作簿：驱动因素、情景、逐月预测、敏感性、龙卷风图、盈亏平衡、说法检验、长期收益。

  npm run scenario -- [选项]

  --drivers 文件        驱动因素 .csv，每行一个：名称、标签、单位、基准、低、高、分布、参数、最小、最大、来源，
                        另加每个情景一列；“weight”一行填各情景权重；未列出的驱动因素沿用已知值
  --data 文件           订单、总账、工单、投放等（可多次给出，或给出文件夹）：从中取得驱动因素的初值
  --model 文件          自定义指标 .csv：id、label、unit、formula、better（more 或 less）
  --evaluation 文件     措施前后的数值（.csv）：对象、组别（措施组或对照组）、之前、之后；
                        或对象、组别、时期、数值；其他列为协变量
  --outcome 名称        各表与龙卷风图所看的指标；默认 value_added，或自定义的最后一行
  --scenario 名称       开关最初所指的情景；默认第一个
  --months 数字         预测月数，12 至 60；默认 24
  --steps 数字          表中每个驱动因素的取值个数，5 至 25；默认 9
  --seed 数字           模拟的种子；相同种子得到相同数字
  --sampling 名称       random（默认）或 latin-hypercube（拉丁超立方：同样次数下均值更准）
  --runs 数字           模拟次数，1,000 至 200,000
  --template ID|FILE    以模板为起点：subscription、retail、b2b-services、bank、telecom、start-up、.json 文件，
                        或含情景的工作簿；命令行中的其他选项优先
  --save-template FILE  把驱动因素、情景和全部设置保存为 .json 文件
  --write-drivers 文件  写出可供修改的驱动因素（有 --data 时取自数据），然后结束
  --as-of 日期、--period-start 日期、--date-order dmy|mdy、--decimal point|comma、--encoding 名称、
  --fiscal-year-start 月份、--fiscal-year-named start|end
                        数据的读取方式，同 npm run report
  --currency 代码       金额的币种
  --title 文字          计划所属
  --lang 语言           en、zh-CN 或 zh-TW；用于工作簿和提示
  --out 文件            工作簿；默认 {out}
  --values-only         不写公式，只写数值
  --json                以 JSON 输出结果；只有给出 --out 才写工作簿
  --force               覆盖已有文件
  --help                本说明
`,
  "scenario.cli.written": "已写出：{file}",
  "scenario.cli.driversWritten": "已写出驱动因素：{file}。修改后运行：npm run scenario -- --drivers {file}",
  "scenario.cli.outcomes": "各情景的{outcome}：",
  "scenario.cli.outcome": "{scenario}：{value}",
  "scenario.cli.noValue": "无数值",
  "scenario.cli.largest": "影响最大：{drivers}",
  "scenario.cli.breakEvens": "盈亏平衡：",
  "scenario.cli.breakEven": "{driver}：{value}（当前 {live}）",
  "scenario.cli.noBreakEven": "{driver}：从 {from} 到 {to} 未找到",
  "scenario.cli.seeded": "{count} 个驱动因素取自数据，其余为示例值。",
  "scenario.cli.weights": "各情景权重合计为 {total}，不等于 100%。",
};
