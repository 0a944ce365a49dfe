import type { FunctionTexts } from "../text";

const frequency = "回購次數：除首次外的全部購買。";
const recency = "首次到最近一次購買的時長（不是距今天數），單位與配適相同；bgbb 為機會序號。";
const T = "首次購買到觀察期末的時長，單位與配適相同；bgbb 為機會次數。";
const horizon = "向前看多久，單位與配適相同；bgbb 為機會次數。";
const durations = "到事件發生為止的時長欄；沒有發生則到觀察期末。";
const events = "事件欄：TRUE 或 1 表示已發生，FALSE 或 0 表示尚未發生。";
const fitOf = (id: string) => `${id} 的結果範圍，或手動輸入的兩欄：標籤與數值。`;

export const models: FunctionTexts = {
  "BTYD.FIT": {
    description: "以最大概似法為客戶的回購行為配適模型：標籤、數值、標準誤。",
    parameters: {
      model: "購買與流失的模型。",
      frequency: "回購次數欄。",
      recency: "首次到最近一次購買的時長欄（不是距今天數）。",
      T: "首次購買到觀察期末的時長欄；bgbb 為機會次數。",
      weights: "每列代表的客戶數；省略時為 1。",
    },
  },
  "BTYD.PALIVE": {
    description: "客戶在觀察期末仍然活躍的機率；bgbb 為在下一次機會仍然活躍的機率。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      frequency,
      recency,
      T,
    },
  },
  "BTYD.EXPECTED": {
    description: "已知客戶從現在起在指定時間內的預期購買次數。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      frequency,
      recency,
      T,
      horizon,
    },
  },
  "BTYD.EXPECTEDNEW": {
    description: "新客戶在首次購買後指定時間內的預期回購次數。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      horizon,
    },
  },
  "BTYD.PMF": {
    description: "新客戶在指定時間內恰好回購若干次的機率。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      horizon,
      count: "次數：0、1、2、3……",
    },
  },
  "BTYD.DERT": {
    description: "折現後的預期剩餘交易數：客戶未來全部購買，各自折現到現在。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      frequency,
      recency,
      T,
      discount: "與 T 同單位的連續複利率：ln(1 + 年利率) / 每年單位數。",
    },
  },
  "BTYD.CLV": {
    description: "已知客戶未來若干個月內預期購買的價值，按月折現。",
    parameters: {
      fit: "BTYD.FIT 的結果範圍（bgbb 除外），或手動輸入的兩欄：標籤與數值。",
      spendFit: fitOf("SPEND.FIT"),
      frequency,
      recency,
      T,
      monetaryValue: "回購的平均金額；沒有回購則空白。",
      marginRate: "營收中留下的比例。",
      discount: "每月折現率。",
      horizon: "計入的月數，最多 1,200。",
      unit: "recency 與 T 的單位，也是配適時的單位。",
    },
  },
  "SPEND.FIT": {
    description: "以最大概似法配適每次消費金額的 gamma-gamma 模型：標籤、數值、標準誤。",
    parameters: {
      frequency: "回購次數欄。",
      monetaryValue: "回購平均金額欄。",
    },
  },
  "SPEND.EXPECTED": {
    description: "未來一次購買的預期金額：客戶自身平均向全體客戶平均收縮。",
    parameters: {
      fit: fitOf("SPEND.FIT"),
      frequency: "客戶的回購次數。",
      monetaryValue: "回購的平均金額；沒有回購則空白。",
    },
  },
  "SBG.FIT": {
    description: "以留存人數配適合約續約的 sBG 模型：標籤、數值、標準誤。",
    parameters: {
      survivors: "經過 0、1、2…… 次續約後仍在約的客戶，人數或百分比。",
    },
  },
  "SBG.SURVIVAL": {
    description: "依 sBG 模型，經過 t 次續約後仍在約的客戶比例。",
    parameters: {
      fit: fitOf("SBG.FIT"),
      t: "續約次數：0、1、2、3……",
    },
  },
  "SBG.CLV": {
    description: "依 sBG 模型計算合約客戶的價值；首筆付款確定且發生在現在。",
    parameters: {
      fit: fitOf("SBG.FIT"),
      margin: "每位客戶每期的毛利。",
      discount: "每期折現率。",
      renewals: "首筆之後計入的付款次數；省略時為全部。",
      survived: "至今已續約次數；下一次尚未發生的續約不折現。",
    },
  },
  "SURVIVAL.KM": {
    description: "Kaplan-Meier 存活曲線：每個事件時點之後的存活比例，附 95% 區間。",
    parameters: {
      durations,
      events,
      groups: "分組欄，每組一條曲線。",
      interval: "95% 區間的畫法。",
      headers: "FALSE 表示不輸出標題列。",
    },
  },
  "SURVIVAL.LOGRANK": {
    description: "檢定各組存活曲線是否相同的對數秩檢定：卡方值、自由度、p 值。",
    parameters: {
      durations,
      events,
      groups: "分組欄，至少兩組。",
    },
  },
  "COX.FIT": {
    description: "Cox 比例風險模型：每個共變數對事件風險的影響；標籤、數值、標準誤。",
    parameters: {
      durations,
      events,
      covariates: "數值範圍：每位客戶一列，每個特徵一欄。",
      ties: "同一時點的多個事件如何處理。",
    },
  },
  "CHURNMODEL.FIT": {
    description: "以客戶特徵配適流失的羅吉斯迴歸模型：標籤、數值、標準誤。",
    parameters: {
      outcomes: "結果欄：TRUE 或 1 表示客戶已流失。",
      features: "數值範圍：每位客戶一列，每個特徵一欄。",
      ridge: "標準化係數平方和之半的權重；截距不受懲罰。",
    },
  },
  "CHURNMODEL.SCORE": {
    description: "依 CHURNMODEL.FIT 的結果計算每位客戶的流失機率。",
    parameters: {
      fit: fitOf("CHURNMODEL.FIT"),
      features: "數值範圍：每位客戶一列，各欄與配適時一致。",
    },
  },
  "CHURNMODEL.WHY": {
    description: "解釋客戶的評分：與平均客戶相比，每個特徵使對數勝算增減多少。",
    parameters: {
      fit: fitOf("CHURNMODEL.FIT"),
      features: "數值範圍：每位客戶一列，每個特徵一欄。",
    },
  },
  "SIMULATE.CLV": {
    description: "永續客戶價值的蒙地卡羅模擬：平均、標準誤、百分位數、P(CLV < CAC)；可指定種子。",
    parameters: {
      drivers: "各列：margin、retention、discount、cac（可省略），其後是分布及其參數。",
      runs: "模擬次數，2 到 1,000,000。",
      seed: "亂數的起點；種子相同則結果相同。",
      percentiles: "要顯示的百分位；省略時為 5%、25%、50%、75%、95%。",
    },
  },
};
