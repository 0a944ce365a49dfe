import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { BudgetReport } from "../../data";
import { formats } from "../../formats";
import type { CellsBlock, Validation } from "../../plan";
import type { BudgetLayout } from "./layout";
import type { Materiality } from "../../data/materiality";

/** The months compared and from when on a variance matters: all formulas of the sheet read these four cells. */
export function inputsBlock(
  { t }: PlanContext,
  { from, to }: BudgetReport,
  materiality: Materiality,
  at: BudgetLayout,
): CellsBlock {
  const line = (name: "from" | "to" | "amount" | "share", value: number, format: string) => [
    cell(t(`report.budget.input.${name}`), "label"),
    cell(value, "input", format),
    cell(t(`report.budget.hint.${name}`), "note"),
  ];
  return {
    ...block(at.inputs.heading, [
      row("heading", t("report.budget.inputs"), null, null, null, null, null),
      line("from", from, formats.month),
      line("to", to, formats.month),
      line("amount", materiality.amount, formats.cents),
      line("share", materiality.share, formats.share),
    ]),
    key: "inputs",
  };
}

/** Months of the table below, and amounts that make sense. */
export function inputRules({ t }: PlanContext, { months }: BudgetReport, { inputs }: BudgetLayout): Validation[] {
  const title = t("report.budget.inputTitle");
  return [
    {
      range: `B${inputs.from}:B${inputs.to}`,
      rule: { kind: "date", min: months[0]!, max: months.at(-1)! },
      ...{ title, message: t("report.budget.monthOnly") },
    },
    {
      range: `B${inputs.amount}:B${inputs.share}`,
      rule: { kind: "decimal", min: 0 },
      ...{ title, message: t("report.budget.amountOnly") },
    },
  ];
}
