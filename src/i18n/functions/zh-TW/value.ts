import type { FunctionTexts } from "../text";

export const value: FunctionTexts = {
  CLV: {
    description: "簡單客戶終身價值：單次消費額 x 頻次 x 生命週期 x 毛利率。未提供毛利率時為營收口徑。",
    parameters: {
      averagePurchase: "平均單次消費額。",
      frequency: "每期購買次數。",
      lifespan: "客戶停留的期數。",
      marginRate: "營收中成為毛利的比例。",
    },
  },
  PROFIT: {
    description: "客戶利潤：營收減去獲客、留存、服務與商品成本。",
    parameters: {
      revenue: "客戶帶來的營收。",
      acquisitionCost: "贏得客戶的成本。",
      retentionCost: "留住客戶的成本。",
      serviceCost: "服務客戶的成本。",
      costOfGoods: "客戶所購商品的成本。",
    },
  },
};
