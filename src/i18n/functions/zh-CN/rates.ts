import type { FunctionTexts } from "../text";

export const rates: FunctionTexts = {
  CHURNRATE: {
    description: "一个期间内流失客户的比例，分母可选。",
    parameters: {
      atStart: "期初客户数。",
      lost: "本期流失的客户数。",
      gained: "本期新增的客户数。",
      denominator: "以什么作为分母。",
    },
  },
  RETENTIONRATE: {
    description: "期初客户中期末仍在的比例。",
    parameters: {
      atStart: "期初客户数。",
      atEnd: "期末客户数。",
      gained: "本期新增的客户数。",
    },
  },
  GRR: {
    description: "总收入留存率：不计任何增长时，期初收入的留存比例。",
    parameters: {
      start: "期初经常性收入。",
      contraction: "留下的客户减少的收入。",
      churn: "离开的客户带走的收入。",
    },
  },
  NRR: {
    description: "净收入留存率：计入同一批客户的增长后，期初收入的留存比例。",
    parameters: {
      start: "期初经常性收入。",
      expansion: "现有客户增加的收入。",
      contraction: "留下的客户减少的收入。",
      churn: "离开的客户带走的收入。",
    },
  },
  QUICKRATIO: {
    description: "速动比率：新增的经常性收入与减少的经常性收入之比。",
    parameters: {
      new: "新客户带来的收入。",
      expansion: "现有客户增加的收入。",
      contraction: "留下的客户减少的收入。",
      churn: "离开的客户带走的收入。",
      reactivation: "回流客户带来的收入。",
    },
  },
  REPEATRATE: {
    description: "再次购买的客户比例：至少两行，给出日期时为至少两个不同的日子。",
    parameters: {
      customerIds: "客户编号列，每次购买一行。",
      dates: "购买日期列。",
    },
  },
  REFERRALRATE: {
    description: "经推荐而来（或进行推荐）的客户比例。",
    parameters: {
      referred: "有推荐的客户数。",
      customers: "全部客户数。",
    },
  },
  MARKETSHARE: {
    description: "自身在市场中的份额，可按收入、数量或客户计。",
    parameters: {
      own: "自身部分。",
      total: "整个市场。",
    },
  },
  CRN: {
    description: "集中度：最大的 n 个所占的份额。",
    parameters: {
      sizes: "规模区域。",
      n: "取最大的几个：1、2、3……",
    },
  },
  CONVERSION: {
    description: "漏斗转化率：每个阶段相对上一阶段以及相对首个阶段的比例。",
    parameters: {
      stageCounts: "各阶段人数，从首到尾。",
    },
  },
  NPS: {
    description: "净推荐值：9 至 10 分的占比减去 0 至 6 分的占比。",
    parameters: {
      scores: "评分区域，0 到 10 的整数；空白表示未作答。",
    },
  },
  CSAT: {
    description: "客户满意度：评分落在量表最高几档的比例。",
    parameters: {
      scores: "评分区域，从 1 起的整数；空白表示未作答。",
      top: "最高的几档算作满意。",
      scaleMax: "量表的最高分。",
    },
  },
  LIKERTMEAN: {
    description: "从 1 起的量表评分的平均值。",
    parameters: {
      scores: "评分区域，从 1 起的整数；空白表示未作答。",
      scaleMax: "量表的最高分。",
    },
  },
  RATECHANGE: {
    description: "比率的变化，以百分点或相对变化表示。",
    parameters: {
      before: "之前的比率。",
      after: "之后的比率。",
      kind: "变化的表示方式。",
    },
  },
};
