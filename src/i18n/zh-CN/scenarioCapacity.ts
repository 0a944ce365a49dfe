import type { scenarioCapacity as source } from "../en/scenarioCapacity";

/** Service capacity on the sheet of the forecast. */
export const scenarioCapacity: Record<keyof typeof source, string> = {
  "scenario.capacity.heading": "服务产能：人员只能整数增加",
  "scenario.capacity.minutesPerTicket": "每张工单的分钟数",
  "scenario.capacity.minutesPerHead": "每名员工每月可用于工单的分钟数",
  "scenario.capacity.costPerHead": "每名员工每月成本",
  "scenario.capacity.tickets": "工单数",
  "scenario.capacity.minutes": "服务分钟数",
  "scenario.capacity.heads": "所需员工数",
  "scenario.capacity.utilisation": "利用率",
  "scenario.capacity.stepCost": "阶梯成本",
  "scenario.capacity.over": "阶梯成本减按分钟成本",
  "scenario.capacity.note":
    "员工数：分钟数 ÷ 每名员工的分钟数，向上取整。两种成本均随毛利增长；上方预测按分钟计算服务成本。",
  "scenario.capacity.above": "须为大于 0 的数字。",
  "scenario.capacity.chart": "服务成本：阶梯与按分钟",
  "scenario.capacity.finding": "首月需 {from} 名员工，末月需 {to} 名。",
};
