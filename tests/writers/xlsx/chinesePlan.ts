import type { ReportPlan } from "../../../src/report/plan";
import { smallPlan } from "./smallPlan";

const words: Readonly<Record<string, string>> = {
  "Cover & checks": "封面与核对",
  "Bob's stages": "阶段汇总",
  "What a stage costs": "各阶段成本",
  "Sample Ltd, 2025-06, as of 2025-06-30": "示例公司，2025-06，截至 2025-06-30",
  "EUR, per customer": "万元，按客户",
  Allocated: "已分配",
  Ledger: "总账",
  Difference: "差额",
  Check: "核对",
  "Stage summary": "阶段汇总",
  Stages: "阶段",
  Acquisition: "获客",
  Activation: "激活",
  Retention: "留存",
  Value: "增值",
  Churn: "流失",
  Stage: "阶段",
  Customers: "客户数",
  Cost: "成本",
  "Cost per customer": "单客户成本",
  Share: "占比",
  "Cost by lifecycle stage, EUR\nJune 2025": "各生命周期阶段成本，万元\n2025 年 6 月",
  "&LStage costs&RSample Ltd": "&L各阶段成本&R示例公司",
  "&LRun 1a2b3c&RPage &P of &N": "&L运行 1a2b3c&R第 &P 页，共 &N 页",
};

/** The same report in Chinese: every text that stands alone, and the titles within the formulas. */
export const chinesePlan = translated(smallPlan) as ReportPlan;

function translated(value: unknown, key = ""): unknown {
  if (typeof value === "string")
    return key === "formula" ? inFormula(value) : key === "sheet" ? value : (words[value] ?? value);
  if (Array.isArray(value)) return value.map((item) => translated(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, untouched(name, item) ? item : translated(item, name)]),
  );
}

/** Names and links stay: formulas refer to them. */
function untouched(key: string, value: unknown): boolean {
  return key === "name" && value === "Stages";
}

function inFormula(formula: string): string {
  return formula.replace(/\[([^[\]#]+)\]/g, (_, title: string) => `[${words[title] ?? title}]`);
}
