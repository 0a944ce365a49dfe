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
};
