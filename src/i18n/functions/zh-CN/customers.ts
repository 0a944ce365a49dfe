import type { FunctionTexts } from "../text";

export const customers: FunctionTexts = {
  RFMSUMMARY: {
    description: "按客户汇总：复购次数、首末次购买间隔、观察时长和复购平均金额，供复购模型使用。",
    parameters: {
      ids: "客户编号列，每次购买一行。",
      dates: "购买日期列。",
      amounts: "购买金额列。",
      end: "计入的最后一天；省略时为数据中的最晚日期。",
      unit: "间隔与时长的单位；一个月为 30.4375 天。",
      grain: "同一天、同一周或同一月内的购买只计一次。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
};
