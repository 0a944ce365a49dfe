import type { scenarioCapacity as source } from "../en/scenarioCapacity";

/** Service capacity on the sheet of the forecast. */
export const scenarioCapacity: Record<keyof typeof source, string> = {
  "scenario.capacity.heading": "服務產能：人員只能整數增加",
  "scenario.capacity.minutesPerTicket": "每張工單的分鐘數",
  "scenario.capacity.minutesPerHead": "每名員工每月可用於工單的分鐘數",
  "scenario.capacity.costPerHead": "每名員工每月成本",
  "scenario.capacity.tickets": "工單數",
  "scenario.capacity.minutes": "服務分鐘數",
  "scenario.capacity.heads": "所需員工數",
  "scenario.capacity.utilisation": "使用率",
  "scenario.capacity.stepCost": "階梯成本",
  "scenario.capacity.over": "階梯成本減按分鐘成本",
  "scenario.capacity.note":
    "員工數：分鐘數 ÷ 每名員工的分鐘數，無條件進位。兩種成本均隨毛利成長；上方預測按分鐘計算服務成本。",
  "scenario.capacity.above": "須為大於 0 的數字。",
  "scenario.capacity.chart": "服務成本：階梯與按分鐘",
  "scenario.capacity.finding": "首月需 {from} 名員工，末月需 {to} 名。",
};
