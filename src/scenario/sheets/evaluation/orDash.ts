import { formula } from "../../../report/formulas";
import type { Formula } from "../../../report/plan";

/** A formula, without "=", that shows a dash where it has no value: too few values, no spread, a wrong input. */
export function orDash(text: string, value: number | undefined): Formula {
  return formula(`=IFERROR(${text},"–")`, value !== undefined && Number.isFinite(value) ? value : "–");
}
