import type { Translate } from "../../i18n";
import { isoDate } from "../calendar";
import { costLabel, stageLabel } from "../context";
import { isLifecycle, type LedgerLine } from "../costs/categories";
import type { ReportData } from "../data";
import type { Dimension, Trace } from "../plan";

/** What a traced number means, and which rows it is of, each as a sentence. */
export interface TraceWords {
  readonly definition: string;
  readonly rows: string;
}

export function traceWords({ measure, where = {} }: Trace, data: ReportData, t: Translate): TraceWords {
  const { period, asOf } = data;
  const dates = { start: isoDate(period.start), end: isoDate(period.end), asOf: isoDate(asOf) };
  const conditions = (Object.entries(where) as [Dimension, string][]).map(([dimension, value]) =>
    t("report.trace.where", {
      dimension: t(`report.trace.dimension.${dimension}`),
      value: value === "" ? t("report.unassigned") : valueWord(dimension, value, t),
    }),
  );
  return {
    definition: t(`report.trace.measure.${measure}`, dates),
    rows: conditions.length === 0 ? t("report.trace.all") : conditions.join(t("report.trace.and")),
  };
}

/** Stages and cost lines have words; all else is a name of the user's. */
function valueWord(dimension: Dimension, value: string, t: Translate): string {
  if (dimension === "stage") return stageLabel(t, value);
  const line = value as LedgerLine;
  return dimension === "costLine" && isLifecycle(line) ? costLabel(t, line) : value;
}
