import type { sample as source } from "../en/sample";

export const sample: Record<keyof typeof source, string> = {
  "sample.help": `写出示例公司的数据表：一家咖啡烘焙商，2,000 个客户，24 个月。

  npm run sample [-- 选项]

  --out 文件夹          写入位置，不存在时自动创建；默认为 {out}
  --seed 数字           数字不同，公司不同；默认为 1
  --variant 版本        clean：每个表一个 .csv 文件，另有一个包含全部表的工作簿；
                        dirty：数字相同，格式如同该语言的人员和系统实际导出的样子
  --lang 语言           en、zh-CN 或 zh-TW；用于数据表和提示信息
  --force               覆盖已存在的文件
  --help                显示本说明

无论如何读取都应得出的合计写在 totals.json 中。
`,
  "sample.written": "已在 {folder} 写入 {count} 个文件",
  "sample.next": "接下来：npm run report -- --data {folder}",
};
