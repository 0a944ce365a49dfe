import type { FunctionTexts } from "../text";

export const value: FunctionTexts = {
  CLV: {
    description: "简单客户终身价值：单次消费额 x 频次 x 生命周期 x 毛利率。未给出毛利率时为收入口径。",
    parameters: {
      averagePurchase: "平均单次消费额。",
      frequency: "每期购买次数。",
      lifespan: "客户停留的期数。",
      marginRate: "收入中作为毛利留存的比例。",
    },
  },
  CLVDISCOUNTED: {
    description: "给定期数内的客户终身价值：毛利乘以存续概率，再折现。",
    parameters: {
      margin: "每期毛利：统一数值，或一行各期数值。",
      churn: "每期流失率：统一数值，或一行各期数值。",
      discount: "每期折现率。",
      periods: "毛利与流失率均为单一数值时的期数。",
      timing: "各期款项发生的时点。",
      survival: "第 t 期由哪些客户付款。",
    },
  },
  CLVPERPETUAL: {
    description: "留存率恒定且永续的客户价值；毛利可以增长。",
    parameters: {
      margin: "每位客户每期的毛利。",
      retention: "每期留存率。",
      discount: "每期折现率。",
      growth: "毛利的每期增长率。",
      timing: "各期款项发生的时点。",
    },
  },
  PROFIT: {
    description: "客户利润：收入减去获客、留存、服务和商品成本。",
    parameters: {
      revenue: "客户带来的收入。",
      acquisitionCost: "赢得客户的成本。",
      retentionCost: "留住客户的成本。",
      serviceCost: "服务客户的成本。",
      costOfGoods: "客户所购商品的成本。",
    },
  },
  LTVCAC: {
    description: "客户终身价值与获客成本之比。",
    parameters: {
      ltv: "一位客户的终身价值。",
      cac: "一位客户的获取成本。",
    },
  },
  MAXCAC: {
    description: "维持目标价值成本比时可接受的最高获客成本。",
    parameters: {
      ltv: "一位客户的终身价值。",
      targetRatio: "期望的价值成本比。",
    },
  },
  PAYBACK: {
    description: "客户毛利收回获客成本所需的期数；可考虑流失与折现。",
    parameters: {
      cac: "一位客户的获取成本。",
      marginPerPeriod: "每位客户每期的毛利。",
      churn: "每期流失率。",
      discount: "每期折现率。",
    },
  },
  BREAKEVENRETENTION: {
    description: "使客户永续价值恰好覆盖获客成本的留存率。",
    parameters: {
      cac: "一位客户的获取成本。",
      margin: "每位客户每期的毛利。",
      discount: "每期折现率。",
      timing: "各期款项发生的时点。",
    },
  },
  LIFETIME: {
    description: "流失率恒定时客户的预期生命周期，以期数计。",
    parameters: {
      churn: "每期流失率。",
    },
  },
  PERIODRATE: {
    description: "按复利将一种期间的比率换算为另一种期间的比率。",
    parameters: {
      rate: "比率：decay 为 0 到 1，growth 须大于 -1。",
      from: "已知比率的期间。",
      to: "所求比率的期间。",
      kind: "比率是减少还是增加。",
    },
  },
  BDOPTIMUM: {
    description: "使潜在客户价值最大的留存支出与获客支出（Blattberg 与 Deighton 模型）。",
    parameters: {
      margin: "每位客户每期的毛利。",
      discount: "每期折现率。",
      acqSpend: "目前每位潜在客户的获客支出。",
      acqRate: "目前的获客率。",
      acqCeiling: "支出不限时的获客率上限。",
      retSpend: "目前每位客户每期的留存支出。",
      retRate: "目前的留存率。",
      retCeiling: "支出不限时的留存率上限。",
    },
  },
  CUSTOMEREQUITY: {
    description: "客户资产：现有各细分客户的价值，加上未来各期新客户的价值。",
    parameters: {
      clv: "客户价值：统一数值，或每个细分一个。",
      customers: "各细分的客户数。",
      futureCustomers: "未来各期将赢得的客户数。",
      futureValue: "每位未来客户扣除获客成本后的价值：统一数值，或每期一个。",
      discount: "每期折现率。",
    },
  },
  REFERRALVALUE: {
    description: "老客户推荐带来的客户价值，减去推荐计划的成本。",
    parameters: {
      customers: "可以推荐的客户数。",
      referralRate: "其中进行推荐的比例。",
      conversion: "被推荐者成为客户的比例。",
      clv: "这类客户的价值。",
      cost: "推荐计划的成本。",
    },
  },
  UPGRADEROI: {
    description: "以一定概率提升客户价值的措施的回报率。",
    parameters: {
      uplift: "成功时增加的价值。",
      cost: "措施的成本。",
      probability: "成功的概率。",
    },
  },
  ROI: {
    description: "投资回报率。收益默认为总额：仍包含成本。",
    parameters: {
      gain: "收回的金额。",
      cost: "投入的金额。",
      basis: "收益是否仍包含成本。",
    },
  },
  DROI: {
    description: "折现投资回报率：收益现值除以成本现值再减 1。",
    parameters: {
      gains: "各期收益，首个单元格为现在。",
      costs: "各期成本，首个单元格为现在；个数与收益相同。",
      discount: "每期折现率。",
    },
  },
  ROAS: {
    description: "广告支出回报率：每单位支出带来的收入。",
    parameters: {
      revenue: "广告带来的收入。",
      spend: "广告支出。",
    },
  },
};
