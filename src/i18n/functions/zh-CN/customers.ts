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
  RFM: {
    description: "RFM 分析：每位客户距上次购买的天数、订单数、消费额、三项得分、组合代码与标签。",
    parameters: {
      ids: "客户编号列，每次购买一行。",
      dates: "购买日期列。",
      amounts: "购买金额列。",
      asOf: "观察日；省略时为数据中的最晚日期。",
      bins: "分档数，2 到 10。",
      method: "按客户名次分档，还是按自定的分界。",
      cuts: "method 为 fixed 时：3 行（天数、订单数、消费额），每行 bins - 1 个递增的分界。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
  COHORT: {
    description: "同期群表：按首次购买的期间划分客户，逐期观察其后续表现。",
    parameters: {
      ids: "客户编号列，每次购买一行。",
      dates: "购买日期列。",
      amounts: "购买金额列。",
      period: "日历期间；一周从星期一开始。",
      metric: "显示每个同期群的哪项指标。",
      end: "计入的最后一天；省略时为数据中的最晚日期。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
  STAGE: {
    description: "客户在某一日期所处的生命周期阶段；按阶段模型的规则依次判断，首个成立者为准。",
    parameters: {
      model: "阶段模型。",
      first: "首个订单日期；没有则空白。",
      last: "最近订单日期；没有则空白。",
      orders: "截至该日的订单数。",
      asOf: "观察日期。",
      thresholds: "两列：与模型不同的阈值的名称和数值。",
    },
  },
  TRANSITIONS: {
    description: "迁移矩阵：两个日期之间，从每种状态转到其他各状态的数量或比例。",
    parameters: {
      from: "之前状态列。",
      to: "之后状态列，与之前状态一一对应。",
      share: "FALSE 表示输出数量，而非占该行的比例。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
  VALUETIER: {
    description: "按名次划分每位客户的价值层级：high、mid 或 low。",
    parameters: {
      values: "客户价值列。",
      cuts: "high 与 mid 的截止处；省略时为 20% 与 50%。",
    },
  },
  ABCCLASS: {
    description: "按更大客户累计占总额的比例划分每位客户的 ABC 类别。",
    parameters: {
      values: "客户价值列。",
      a: "A 类的截止处。",
      b: "B 类的截止处。",
    },
  },
  WHALE: {
    description: "鲸鱼曲线：从最盈利到最不盈利客户的累计利润。",
    parameters: {
      profits: "利润区域，每位客户一个。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
  KMEANS: {
    description: "用 k 均值聚类为每行给出类别编号，按规模排序：1 为最大。",
    parameters: {
      data: "数值区域，每位客户一行。",
      k: "类别数，1 到 100。",
      seed: "随机数的起点；种子相同则结果相同。",
      standardise: "是否先将各列标准化为均值 0、标准差 1。",
    },
  },
  "KMEANS.PROFILE": {
    description: "聚类画像：规模、占比、以原单位表示的均值和平均轮廓系数；最后一行为全部。",
    parameters: {
      data: "数值区域，每位客户一行。",
      labels: "类别列，由 KMEANS 给出。",
      standardise: "是否先将各列标准化为均值 0、标准差 1。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
  HEALTHSCORE: {
    description: "每位客户的健康度，0 到 100：各指标按样本范围缩放后加权。",
    parameters: {
      metrics: "每位客户一行，每项指标一列。",
      weights: "每项指标一个权重，尺度不限。",
      directions: "每项指标一个：1 表示越大越好，-1 表示越小越好；省略时均为 1。",
    },
  },
  WEIGHTEDSCORE: {
    description: "评分的加权平均：与权重同样大小的区域得一个值，表格则每行得一个值。",
    parameters: {
      values: "评分：每个权重一个，或每个权重一列的表格。",
      weights: "权重，大于或等于 0，尺度不限。",
    },
  },
  ALERTPRIORITY: {
    description: "按风险乘以涉及价值得出的预警优先级：1 为最低。",
    parameters: {
      risk: "损失的概率。",
      value: "涉及的价值。",
      cuts: "风险乘以价值的递增分界；省略时为 100、1,000 和 5,000。",
    },
  },
  CHURNEVAL: {
    description: "流失预测的效果：命中、漏报、精确率、召回率、准确率与误报率。",
    parameters: {
      predicted: "预测概率列。",
      actual: "实际结果列：TRUE 或 1 表示流失。",
      threshold: "达到此概率即视为预测流失。",
    },
  },
};
