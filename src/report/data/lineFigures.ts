import { differenceInCents, sumAmounts } from "../../core";
import { flexVariance, type FlexVariance } from "../../core/metrics/flexVariance";
import type { BudgetLine, BudgetReport } from "./budget";
import type { Materiality } from "./materiality";

/** A line over the months compared. */
export interface LineFigures {
  readonly line: BudgetLine;
  readonly budget: number;
  readonly actual: number;
  readonly budgetQuantity: number;
  readonly actualQuantity: number;
  readonly variance: number;
  /** Undefined without a planned quantity: then there is only the total. */
  readonly parts: FlexVariance | undefined;
  /** 1 good for the business, -1 bad, 0 neither, to the cent. */
  readonly effect: number;
  readonly isMaterial: boolean;
}

/** The lines of the months from `from` to `to`, as the sheet computes them. */
export function lineFigures({ lines, months, from, to }: BudgetReport, materiality: Materiality): LineFigures[] {
  const within = (column: readonly number[]) =>
    column.filter((_, index) => months[index]! >= from && months[index]! <= to);
  const sums = lines.map((line) => ({
    line,
    budget: sumAmounts(within(line.budget)),
    actual: sumAmounts(within(line.actual)),
    budgetQuantity: sumAmounts(within(line.quantities?.budget ?? [])),
    actualQuantity: sumAmounts(within(line.quantities?.actual ?? [])),
  }));
  return sums.map((own) => {
    const group = sums.filter(({ line }) => line.group === own.line.group);
    const of = (quantity: "budgetQuantity" | "actualQuantity") => sumAmounts(group.map((line) => line[quantity]));
    const variance = sumAmounts([own.actual, -own.budget]);
    return {
      ...own,
      variance,
      parts:
        own.budgetQuantity === 0
          ? undefined
          : flexVariance(
              { amount: own.budget, quantity: own.budgetQuantity },
              { amount: own.actual, quantity: own.actualQuantity },
              { budget: of("budgetQuantity"), actual: of("actualQuantity") },
            ),
      effect: Math.sign(differenceInCents(0, variance)) * own.line.good,
      isMaterial: isMaterial(variance, own.budget, materiality),
    };
  });
}

function isMaterial(variance: number, budget: number, { amount, share }: Materiality): boolean {
  const size = Math.abs(variance);
  return size > 0 && size >= amount && (budget === 0 || size >= share * Math.abs(budget));
}
