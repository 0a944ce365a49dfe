import type { FunctionTexts } from "../text";

export const customers: FunctionTexts = {
  RFMSUMMARY: {
    description: "依客戶彙總：回購次數、首末次購買間隔、觀察時長和回購平均金額，供回購模型使用。",
    parameters: {
      ids: "客戶編號欄，每次購買一列。",
      dates: "購買日期欄。",
      amounts: "購買金額欄。",
      end: "計入的最後一天；省略時為資料中的最晚日期。",
      unit: "間隔與時長的單位；一個月為 30.4375 天。",
      grain: "同一天、同一週或同一月內的購買只計一次。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  RFM: {
    description: "RFM 分析：每位客戶距上次購買的天數、訂單數、消費額、三項得分、組合代碼與標籤。",
    parameters: {
      ids: "客戶編號欄，每次購買一列。",
      dates: "購買日期欄。",
      amounts: "購買金額欄。",
      asOf: "觀察日；省略時為資料中的最晚日期。",
      bins: "分檔數，2 到 10。",
      method: "依客戶名次分檔，還是依自訂的分界。",
      cuts: "method 為 fixed 時：3 列（天數、訂單數、消費額），每列 bins - 1 個遞增的分界。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  COHORT: {
    description: "世代表：依首次購買的期間劃分客戶，逐期觀察其後續表現。",
    parameters: {
      ids: "客戶編號欄，每次購買一列。",
      dates: "購買日期欄。",
      amounts: "購買金額欄。",
      period: "日曆期間；一週從星期一開始。",
      metric: "顯示每個世代的哪項指標。",
      end: "計入的最後一天；省略時為資料中的最晚日期。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  STAGE: {
    description: "客戶在某一日期所處的生命週期階段；依階段模型的規則依次判斷，首個成立者為準。",
    parameters: {
      model: "階段模型。",
      first: "首個訂單日期；沒有則空白。",
      last: "最近訂單日期；沒有則空白。",
      orders: "截至該日的訂單數。",
      asOf: "觀察日期。",
      thresholds: "兩欄：與模型不同的門檻的名稱和數值。",
    },
  },
  TRANSITIONS: {
    description: "遷移矩陣：兩個日期之間，從每種狀態轉到其他各狀態的數量或比例。",
    parameters: {
      from: "之前狀態欄。",
      to: "之後狀態欄，與之前狀態一一對應。",
      share: "FALSE 表示輸出數量，而非佔該列的比例。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  VALUETIER: {
    description: "依名次劃分每位客戶的價值層級：high、mid 或 low。",
    parameters: {
      values: "客戶價值欄。",
      cuts: "high 與 mid 的截止處；省略時為 20% 與 50%。",
    },
  },
  ABCCLASS: {
    description: "依更大客戶累計佔總額的比例劃分每位客戶的 ABC 類別。",
    parameters: {
      values: "客戶價值欄。",
      a: "A 類的截止處。",
      b: "B 類的截止處。",
    },
  },
  WHALE: {
    description: "鯨魚曲線：從最盈利到最不盈利客戶的累計利潤。",
    parameters: {
      profits: "利潤範圍，每位客戶一個。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  KMEANS: {
    description: "用 k 平均分群為每列標出群組編號，依規模排序：1 為最大。",
    parameters: {
      data: "數值範圍，每位客戶一列。",
      k: "群組數，1 到 100。",
      seed: "亂數的起點；種子相同則結果相同。",
      standardise: "是否先將各欄標準化為平均 0、標準差 1。",
    },
  },
  "KMEANS.PROFILE": {
    description: "分群輪廓描述：規模、佔比、以原單位表示的平均和平均輪廓係數；最後一列為全部。",
    parameters: {
      data: "數值範圍，每位客戶一列。",
      labels: "群組欄，由 KMEANS 提供。",
      standardise: "是否先將各欄標準化為平均 0、標準差 1。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  HEALTHSCORE: {
    description: "每位客戶的健康度，0 到 100：各指標依樣本範圍縮放後加權。",
    parameters: {
      metrics: "每位客戶一列，每項指標一欄。",
      weights: "每項指標一個權重，尺度不限。",
      directions: "每項指標一個：1 表示越大越好，-1 表示越小越好；省略時均為 1。",
    },
  },
  WEIGHTEDSCORE: {
    description: "評分的加權平均：與權重同樣大小的範圍得一個值，表格則每列得一個值。",
    parameters: {
      values: "評分：每個權重一個，或每個權重一欄的表格。",
      weights: "權重，大於或等於 0，尺度不限。",
    },
  },
  ALERTPRIORITY: {
    description: "依風險乘以涉及價值得出的警示優先順序：1 為最低。",
    parameters: {
      risk: "損失的機率。",
      value: "涉及的價值。",
      cuts: "風險乘以價值的遞增分界；省略時為 100、1,000 和 5,000。",
    },
  },
  CHURNEVAL: {
    description: "流失預測的效果：命中、漏報、精確率、召回率、準確率與誤報率。",
    parameters: {
      predicted: "預測機率欄。",
      actual: "實際結果欄：TRUE 或 1 表示流失。",
      threshold: "達到此機率即視為預測流失。",
    },
  },
};
