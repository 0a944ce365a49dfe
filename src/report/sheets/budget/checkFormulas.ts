import type { PlanContext } from "../../context";
import { column, onSheet } from "../../formulas";
import { varianceColumns, type VarianceKey } from "./columns";
import { budgetLayout } from "./layout";

/** How the cover finds the two numbers of a check of the budget. */
export function budgetFormulas({ data, t, names }: PlanContext, name: "budgetRead" | "variances") {
  const at = budgetLayout(data.budget!);
  const here = (range: string) => onSheet(names.sheets.budget, range);
  if (name === "budgetRead") {
    const months = `SUM(${column(names.tables.budget, t("report.budget.column.budget"))})`;
    return { expected: here(`C${at.read}`), actual: `${months}+${here(`C${at.read + 1}`)}`, sheet: "budget" } as const;
  }
  const titles = varianceColumns(t);
  const of = (key: VarianceKey) => column(names.tables.variances, titles[key]);
  const unsplit = `SUMIFS(${of("variance")},${of("budgetQuantity")},0)`;
  const parts = (["volume", "mix", "rate"] as const).map((key) => `SUM(${of(key)})`);
  return { expected: `SUM(${of("variance")})`, actual: [...parts, unsplit].join("+"), sheet: "budget" } as const;
}
