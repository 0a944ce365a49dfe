import type { Translate } from "../../i18n";
import { isoDate } from "../calendar";
import type { AlertRuleId } from "../alerts/alertRules";
import { costLabel, itemLabel, stageLabel } from "../context";
import type { CostItem } from "../costs/items";
import { otherSegments } from "./customerTraits";
import { isLifecycle, type LedgerLine } from "../costs/categories";
import type { ReportData } from "../data";
import type { Dimension, Trace } from "../plan";

/** What a traced number means, and which rows it is of, each as a sentence. */
export interface TraceWords {
  readonly definition: string;
  readonly rows: string;
}

export function traceWords(
  { measure, where = {}, within, as, without = [] }: Trace,
  data: ReportData,
  t: Translate,
): TraceWords {
  const { period, asOf } = data;
  const { from, until } = within ?? { from: period.start, until: period.end + 1 };
  const dates = { start: isoDate(from), end: isoDate(until - 1), asOf: isoDate(asOf) };
  const conditions = (Object.entries(where) as [Dimension, string][]).map(([dimension, value]) =>
    t("report.trace.where", {
      dimension: t(`report.trace.dimension.${dimension}`),
      value: value === "" ? t("report.unassigned") : valueWord(dimension, value, t),
    }),
  );
  const others = without.length > 0 ? [t("report.trace.without", { count: without.length })] : [];
  const parts = [...conditions, ...others];
  return {
    definition: [t(`report.trace.measure.${measure}`, dates), ...(as ? [t(`report.trace.as.${as}`)] : [])].join(" "),
    rows: parts.length === 0 ? t("report.trace.all") : parts.join(t("report.trace.and")),
  };
}

/** Stages, rules and cost lines have words; all else is a name of the user's. */
function valueWord(dimension: Dimension, value: string, t: Translate): string {
  if (dimension === "stage") return stageLabel(t, value);
  if (dimension === "profitPart") return t(`report.profits.${value as "acquisition"}`);
  if (dimension === "rule") return t(`report.alert.rule.${value as AlertRuleId}`);
  if (dimension === "figure") return figureWord(value, t);
  if (dimension === "segment" && value === otherSegments) return t("report.segments.others");
  if (dimension === "costItem") return itemLabel(t, value as CostItem);
  const line = value as LedgerLine;
  return dimension === "costLine" && isLifecycle(line) ? costLabel(t, line) : value;
}

/** Sides of the bridge of recurring revenue; columns of the tables of activities and initiatives. */
function figureWord(value: string, t: Translate): string {
  const isSide = (sides as readonly string[]).includes(value);
  return isSide ? t(`report.life.column.${value as Side}`) : t(`report.serve.column.${value as "pool"}`);
}

const sides = ["opening", "won", "reactivated", "expansion", "contraction", "churned", "closing"] as const;
type Side = (typeof sides)[number];
