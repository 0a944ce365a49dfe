import type { FunctionTexts } from "../text";

export const rates: FunctionTexts = {
  CHURNRATE: {
    description: "一個期間內流失客戶的比例，分母可選。",
    parameters: {
      atStart: "期初客戶數。",
      lost: "本期流失的客戶數。",
      gained: "本期新增的客戶數。",
      denominator: "以什麼作為分母。",
    },
  },
  RETENTIONRATE: {
    description: "期初客戶中期末仍在的比例。",
    parameters: {
      atStart: "期初客戶數。",
      atEnd: "期末客戶數。",
      gained: "本期新增的客戶數。",
    },
  },
  GRR: {
    description: "總營收留存率：不計任何成長時，期初營收的留存比例。",
    parameters: {
      start: "期初經常性營收。",
      contraction: "留下的客戶減少的營收。",
      churn: "離開的客戶帶走的營收。",
    },
  },
  NRR: {
    description: "淨營收留存率：計入同一批客戶的成長後，期初營收的留存比例。",
    parameters: {
      start: "期初經常性營收。",
      expansion: "現有客戶增加的營收。",
      contraction: "留下的客戶減少的營收。",
      churn: "離開的客戶帶走的營收。",
    },
  },
  QUICKRATIO: {
    description: "速動比率：新增的經常性營收與減少的經常性營收之比。",
    parameters: {
      new: "新客戶帶來的營收。",
      expansion: "現有客戶增加的營收。",
      contraction: "留下的客戶減少的營收。",
      churn: "離開的客戶帶走的營收。",
      reactivation: "回流客戶帶來的營收。",
    },
  },
  REPEATRATE: {
    description: "再次購買的客戶比例：至少兩列，提供日期時為至少兩個不同的日子。",
    parameters: {
      customerIds: "客戶編號欄，每次購買一列。",
      dates: "購買日期欄。",
    },
  },
  REFERRALRATE: {
    description: "經推薦而來（或進行推薦）的客戶比例。",
    parameters: {
      referred: "有推薦的客戶數。",
      customers: "全部客戶數。",
    },
  },
  MARKETSHARE: {
    description: "自身在市場中的份額，可依營收、數量或客戶計。",
    parameters: {
      own: "自身部分。",
      total: "整個市場。",
    },
  },
  CRN: {
    description: "集中度：最大的 n 個所佔的份額。",
    parameters: {
      sizes: "規模範圍。",
      n: "取最大的幾個：1、2、3……",
    },
  },
  CONVERSION: {
    description: "漏斗轉換率：每個階段相對上一階段以及相對首個階段的比例。",
    parameters: {
      stageCounts: "各階段人數，從首到尾。",
    },
  },
  NPS: {
    description: "淨推薦值：9 至 10 分的佔比減去 0 至 6 分的佔比。",
    parameters: {
      scores: "評分範圍，0 到 10 的整數；空白表示未作答。",
    },
  },
  CSAT: {
    description: "客戶滿意度：評分落在量表最高幾檔的比例。",
    parameters: {
      scores: "評分範圍，從 1 起的整數；空白表示未作答。",
      top: "最高的幾檔算作滿意。",
      scaleMax: "量表的最高分。",
    },
  },
  LIKERTMEAN: {
    description: "從 1 起的量表評分的平均數。",
    parameters: {
      scores: "評分範圍，從 1 起的整數；空白表示未作答。",
      scaleMax: "量表的最高分。",
    },
  },
  RATECHANGE: {
    description: "比率的變化，以百分點或相對變化表示。",
    parameters: {
      before: "之前的比率。",
      after: "之後的比率。",
      kind: "變化的表示方式。",
    },
  },
};
