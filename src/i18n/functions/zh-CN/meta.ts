import type { FunctionTexts } from "../text";

export const meta: FunctionTexts = {
  KPI: {
    description: "按自定义公式对命名的列逐行计算，例如 margin * retention / (1 + discount - retention)。",
    parameters: {
      formula: "文本：+ - * / ^、比较、and、or、not、if(a, b, c)、min、max、sum、abs、sqrt、exp、ln、log10、round。",
      names: "各列的名称：字母、汉字、数字、_；不区分大小写。",
      values: "数值区域，每个名称一列。",
    },
  },
  SELFTEST: {
    description: "重新计算所有函数的已发表值和示例值：测试、预期、实际、通过。",
    parameters: {
      language: "标签的语言。",
      name: "只测一个函数：CAC 或 CLC.CAC；省略时测全部。",
    },
  },
  DEFINE: {
    description: "说明本加载项某个函数的含义：定义、参数、单位、来源。",
    parameters: {
      name: "函数名称：CAC 或 CLC.CAC。",
      language: "标签的语言。",
    },
  },
};
