import type { ReportData } from "../../report";
import { curveStep } from "../claims/claims";

/**
 * Share of all profit that the best 0 %, 5 %, … 100 % of the customers bring.
 *
 * @returns undefined where profits are not known or do not come to a gain
 */
export function profitCurve({ profits }: ReportData): number[] | undefined {
  const rows = profits?.rows ?? [];
  const total = rows.at(-1)?.cumulative ?? 0;
  if (!(total > 0)) return undefined;
  const steps = Math.round(1 / curveStep);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const count = Math.round((rows.length * step) / steps);
    return count === 0 ? 0 : rows[count - 1]!.cumulative / total;
  });
}
