import type { FunctionTexts } from "../text";

export const costs: FunctionTexts = {
  CAC: {
    description: "客戶獲取成本：每贏得一位新付費客戶的花費。",
    parameters: {
      cost: "本期獲客成本。",
      newCustomers: "同期贏得的付費客戶數。",
    },
  },
  CACCHANGE: {
    description: "當獲客成本與同一流量的轉換率發生變化時，獲客成本的相對變化。",
    parameters: {
      costChange: "成本的變化：-20% 表示減少五分之一。",
      conversionChange: "轉換率的相對變化：例如比原來提高 15%。",
    },
  },
  ACTIVATIONCOST: {
    description: "客戶啟用成本：每啟用一位客戶的花費。",
    parameters: {
      cost: "本期啟用成本。",
      activated: "同期啟用的客戶數。",
    },
  },
  COSTTOSERVE: {
    description: "客戶服務成本：每服務一位客戶的訂單、配送、客服與信用成本。",
    parameters: {
      cost: "本期服務成本。",
      served: "同期服務的客戶數（或訂單數）。",
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
  LIFECYCLECOST: {
    description: "客戶生命週期成本：各期成本的現值之和，每期一個儲存格。",
    parameters: {
      costs: "成本範圍，依期排列；空白表示無成本。",
      discount: "每期折現率。",
      timing: "各期款項發生的時點。",
    },
  },
  COSTRATIO: {
    description: "成本佔營收的比例。",
    parameters: {
      cost: "本期成本。",
      revenue: "同期營收。",
    },
  },
  COSTSAVING: {
    description: "成本節約率。",
    parameters: {
      before: "措施前的成本。",
      after: "措施後的成本。",
    },
  },
  ALLOCATE: {
    description: "依動因分攤總額，四捨五入後的各部分之和與總額完全一致，形狀與動因範圍相同。",
    parameters: {
      total: "要分攤的金額，小數位不得多於各部分。",
      drivers: "動因數量範圍，須大於或等於 0；空白視為 0。",
      decimals: "各部分的小數位數，0 到 9。",
    },
  },
  ABCRATE: {
    description: "作業費率：作業池成本除以實際可用產能；產能以分鐘計即為時間驅動作業成本法。",
    parameters: {
      poolCost: "該作業所用資源的成本。",
      practicalCapacity: "實際能夠提供的產能，約為理論產能的 80%。",
    },
  },
  ABCCOST: {
    description: "每位客戶所耗用作業的成本：作業費率乘以數量，每位客戶一列。",
    parameters: {
      rates: "統一費率，或一列費率，每項作業一個。",
      quantities: "每位客戶一列，每項作業一欄。",
    },
  },
  ABCUNUSED: {
    description: "未使用產能的成本；單獨列示，絕不分攤給客戶。",
    parameters: {
      rate: "作業費率，見 ABCRATE。",
      capacity: "實際可用產能。",
      used: "已使用的產能。",
    },
  },
  TARGETCOST: {
    description: "目標成本法：最高允許成本，以及目前成本超出的金額。",
    parameters: {
      targetPrice: "市場可接受的價格。",
      targetMarginRate: "期望的毛利率。",
      currentCost: "目前成本。",
    },
  },
  VARIANCE: {
    description: "金額偏離預算的原因：價格差異、數量差異與總差異；實際較高時為正。",
    parameters: {
      budgetPrice: "預算單價或成本費率。",
      budgetQty: "預算數量。",
      actualPrice: "實際單價或成本費率。",
      actualQty: "實際數量。",
    },
  },
  ATTRIBUTE: {
    description: "多觸點歸因：根據「搜尋 > 郵件 > 直接造訪」這類路徑計算各通路的轉換數，合計等於總轉換數。",
    parameters: {
      paths: "路徑欄；觸點以 > 分隔。",
      conversions: "轉換數欄，每條路徑一個；空白表示沒有。",
      nulls: "未轉換次數欄，每條路徑一個（markov 使用）。",
      model: "功勞歸誰。",
      halfLife: "timedecay 的半衰期，從路徑末端起依步數計。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
};
