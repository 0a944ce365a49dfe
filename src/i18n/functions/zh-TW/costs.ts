import type { FunctionTexts } from "../text";

export const costs: FunctionTexts = {
  CAC: {
    description: "客戶獲取成本：每贏得一位新付費客戶的花費。",
    parameters: {
      cost: "本期獲客成本。",
      newCustomers: "同期贏得的付費客戶數。",
    },
  },
  RETENTIONCOST: {
    description: "客戶留存成本：每留住一位客戶的花費。",
    parameters: {
      cost: "本期留存成本。",
      retained: "同期留住的客戶數。",
    },
  },
  CHURNCOST: {
    description: "客戶流失成本：流失的毛利、替代獲客成本，或兩者之和；挽回費用與間接損失只計一次。",
    parameters: {
      lost: "流失的客戶數。",
      marginPerPeriod: "每位客戶每期帶來的毛利。",
      remainingPeriods: "客戶原本還會停留的期數。",
      winBack: "挽回客戶的總費用。",
      replacementCac: "獲取一位替代客戶的成本。",
      replaced: "被替代的客戶數；省略時等於流失客戶數。",
      indirect: "間接損失總額。",
      discount: "每期折現率。",
      basis: "損失的衡量基準。",
      gapPeriods: "替代客戶帶來同等毛利之前的期數。",
    },
  },
  "CHURNCOST.PARTS": {
    description: "CHURNCOST 的各組成部分，以標籤和數值列出；所選基準不使用的部分為 0。",
    parameters: {
      lost: "流失的客戶數。",
      marginPerPeriod: "每位客戶每期帶來的毛利。",
      remainingPeriods: "客戶原本還會停留的期數。",
      winBack: "挽回客戶的總費用。",
      replacementCac: "獲取一位替代客戶的成本。",
      replaced: "被替代的客戶數；省略時等於流失客戶數。",
      indirect: "間接損失總額。",
      discount: "每期折現率。",
      basis: "損失的衡量基準。",
      gapPeriods: "替代客戶帶來同等毛利之前的期數。",
      language: "標籤的語言。",
    },
  },
  ALLOCATE: {
    description: "依動因分攤總額，四捨五入後的各部分加總與總額完全一致，形狀與動因範圍相同。",
    parameters: {
      total: "要分攤的金額，小數位數不得多於各部分。",
      drivers: "動因數量範圍，須大於或等於 0；空白視為 0。",
      decimals: "各部分的小數位數，0 到 9。",
    },
  },
};
