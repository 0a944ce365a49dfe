import { sumAmounts } from "../../core";
import { monthStart } from "../calendar";
import { costLines, type CostLine } from "../costs/categories";
import { lineOf } from "../costs/items";
import type { ReportData } from "./reportData";

/** Budget of the months of the period by line of the lifecycle, in units; undefined where none of it is planned. */
export function plannedByLine({
  budget,
  period,
}: Pick<ReportData, "budget" | "period">): ReadonlyMap<CostLine, number> | undefined {
  if (!budget) return undefined;
  const [from, to] = [monthStart(period.start), period.end];
  const planned = costLines.map((costLine) => {
    const lines = budget.lines.filter(({ item }) => lineOf(item) === costLine);
    const amounts = lines.flatMap((line) =>
      line.budget.filter((_, index) => budget.months[index]! >= from && budget.months[index]! <= to),
    );
    return [costLine, sumAmounts(amounts)] as const;
  });
  return planned.some(([, amount]) => amount !== 0) ? new Map(planned) : undefined;
}
