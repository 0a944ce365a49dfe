import type { FunctionTexts } from "../text";

export const value: FunctionTexts = {
  CLV: {
    description: "簡單客戶終身價值：單次消費額 x 頻次 x 生命週期 x 毛利率。未提供毛利率時為營收口徑。",
    parameters: {
      averagePurchase: "平均單次消費額。",
      frequency: "每期購買次數。",
      lifespan: "客戶停留的期數。",
      marginRate: "營收中作為毛利留存的比例。",
    },
  },
  CLVDISCOUNTED: {
    description: "給定期數內的客戶終身價值：毛利乘以存續機率，再折現。",
    parameters: {
      margin: "每期毛利：統一數值，或一列各期數值。",
      churn: "每期流失率：統一數值，或一列各期數值。",
      discount: "每期折現率。",
      periods: "毛利與流失率均為單一數值時的期數。",
      timing: "各期款項發生的時點。",
      survival: "第 t 期由哪些客戶付款。",
    },
  },
  CLVPERPETUAL: {
    description: "留存率恆定且永續的客戶價值；毛利可以成長。",
    parameters: {
      margin: "每位客戶每期的毛利。",
      retention: "每期留存率。",
      discount: "每期折現率。",
      growth: "毛利的每期成長率。",
      timing: "各期款項發生的時點。",
    },
  },
  PROFIT: {
    description: "客戶利潤：營收減去獲客、留存、服務和商品成本。",
    parameters: {
      revenue: "客戶帶來的營收。",
      acquisitionCost: "贏得客戶的成本。",
      retentionCost: "留住客戶的成本。",
      serviceCost: "服務客戶的成本。",
      costOfGoods: "客戶所購商品的成本。",
    },
  },
  LTVCAC: {
    description: "客戶終身價值與獲客成本之比。",
    parameters: {
      ltv: "一位客戶的終身價值。",
      cac: "一位客戶的獲取成本。",
    },
  },
  MAXCAC: {
    description: "維持目標價值成本比時可接受的最高獲客成本。",
    parameters: {
      ltv: "一位客戶的終身價值。",
      targetRatio: "期望的價值成本比。",
    },
  },
  PAYBACK: {
    description: "客戶毛利收回獲客成本所需的期數；可考慮流失與折現。",
    parameters: {
      cac: "一位客戶的獲取成本。",
      marginPerPeriod: "每位客戶每期的毛利。",
      churn: "每期流失率。",
      discount: "每期折現率。",
    },
  },
  BREAKEVENRETENTION: {
    description: "使客戶永續價值恰好覆蓋獲客成本的留存率。",
    parameters: {
      cac: "一位客戶的獲取成本。",
      margin: "每位客戶每期的毛利。",
      discount: "每期折現率。",
      timing: "各期款項發生的時點。",
    },
  },
  LIFETIME: {
    description: "流失率恆定時客戶的預期生命週期，以期數計。",
    parameters: {
      churn: "每期流失率。",
    },
  },
  PERIODRATE: {
    description: "依複利將一種期間的比率換算為另一種期間的比率。",
    parameters: {
      rate: "比率：decay 為 0 到 1，growth 須大於 -1。",
      from: "已知比率的期間。",
      to: "所求比率的期間。",
      kind: "比率是減少還是增加。",
    },
  },
  BDOPTIMUM: {
    description: "使潛在客戶價值最大的留存支出與獲客支出（Blattberg 與 Deighton 模型）。",
    parameters: {
      margin: "每位客戶每期的毛利。",
      discount: "每期折現率。",
      acqSpend: "目前每位潛在客戶的獲客支出。",
      acqRate: "目前的獲客率。",
      acqCeiling: "支出不限時的獲客率上限。",
      retSpend: "目前每位客戶每期的留存支出。",
      retRate: "目前的留存率。",
      retCeiling: "支出不限時的留存率上限。",
    },
  },
  CUSTOMEREQUITY: {
    description: "客戶資產：現有各客群客戶的價值，加上未來各期新客戶的價值。",
    parameters: {
      clv: "客戶價值：統一數值，或每個客群一個。",
      customers: "各客群的客戶數。",
      futureCustomers: "未來各期將贏得的客戶數。",
      futureValue: "每位未來客戶扣除獲客成本後的價值：統一數值，或每期一個。",
      discount: "每期折現率。",
    },
  },
  REFERRALVALUE: {
    description: "既有客戶推薦帶來的客戶價值，減去推薦計畫的成本。",
    parameters: {
      customers: "可以推薦的客戶數。",
      referralRate: "其中進行推薦的比例。",
      conversion: "被推薦者成為客戶的比例。",
      clv: "這類客戶的價值。",
      cost: "推薦計畫的成本。",
    },
  },
  UPGRADEROI: {
    description: "以一定機率提升客戶價值的措施的報酬率。",
    parameters: {
      uplift: "成功時增加的價值。",
      cost: "措施的成本。",
      probability: "成功的機率。",
    },
  },
  ROI: {
    description: "投資報酬率。收益預設為總額：仍包含成本。",
    parameters: {
      gain: "收回的金額。",
      cost: "投入的金額。",
      basis: "收益是否仍包含成本。",
    },
  },
  DROI: {
    description: "折現投資報酬率：收益現值除以成本現值再減 1。",
    parameters: {
      gains: "各期收益，首個儲存格為現在。",
      costs: "各期成本，首個儲存格為現在；個數與收益相同。",
      discount: "每期折現率。",
    },
  },
  ROAS: {
    description: "廣告支出報酬率：每單位支出帶來的營收。",
    parameters: {
      revenue: "廣告帶來的營收。",
      spend: "廣告支出。",
    },
  },
};
