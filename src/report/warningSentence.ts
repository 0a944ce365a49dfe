import type { Translate } from "../i18n";
import type { Warning } from "./data";

/** How a number is written: rows and customers without decimals, amounts with two. */
export type NumberWords = (value: number, decimals: 0 | 2) => string;

/** Values that are money; others are counts. */
const amounts: ReadonlySet<string> = new Set(["amount", "own", "counted", "below"]);

/** Values that are words of ours rather than of the data. */
function word(name: string, value: string, t: Translate): string {
  if (name === "table" || name === "missingIn") return t(`report.role.${value as "orders"}`);
  if (name === "reason") return t(`intake.reason.${value as "order-total"}`);
  if (name === "rule") return t(`intake.rule.${value as "less-refund"}`);
  if (name === "marked") return t(`report.marked.${value as "returned"}`);
  return name === "treatment" ? t(`report.treatment.${value as "counted"}`) : value;
}

/** A warning of the report as a sentence. */
export function warningSentence({ kind, ...values }: Warning, t: Translate, number: NumberWords): string {
  const words = Object.entries<string | number>(values).map(([name, value]) => [
    name,
    typeof value === "number" ? number(value, amounts.has(name) ? 2 : 0) : word(name, value, t),
  ]);
  return t(`report.warning.${kind}`, Object.fromEntries(words) as Record<string, string>);
}
