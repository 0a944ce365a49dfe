import type { FunctionTexts } from "../text";

export const customers: FunctionTexts = {
  RFMSUMMARY: {
    description: "依客戶彙總：回購次數、首末次購買間隔、觀察時長與回購平均金額，供回購模型使用。",
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
};
