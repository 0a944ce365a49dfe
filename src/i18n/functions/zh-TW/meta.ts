import type { FunctionTexts } from "../text";

export const meta: FunctionTexts = {
  KPI: {
    description: "依自訂公式對命名的欄逐列計算，例如 margin * retention / (1 + discount - retention)。",
    parameters: {
      formula: "文字：+ - * / ^、比較、and、or、not、if(a, b, c)、min、max、sum、abs、sqrt、exp、ln、log10、round。",
      names: "各欄的名稱：字母、漢字、數字、_；不分大小寫。",
      values: "數值範圍，每個名稱一欄。",
    },
  },
  SELFTEST: {
    description: "重新計算所有函數的已發表值與範例值：測試、預期、實際、通過。",
    parameters: {
      language: "標籤的語言。",
      name: "只測一個函數：CAC 或 CLC.CAC；省略時測全部。",
    },
  },
  DEFINE: {
    description: "說明本增益集某個函數的意義：定義、引數、單位、來源。",
    parameters: {
      name: "函數名稱：CAC 或 CLC.CAC。",
      language: "標籤的語言。",
    },
  },
};
