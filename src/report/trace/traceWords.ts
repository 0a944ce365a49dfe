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

export function traceWords({ measure, where = {}, within, as }: Trace, data: ReportData, t: Translate): TraceWords {
  const { period, asOf } = data;
  const { from, until } = within ?? { from: period.start, until: period.end + 1 };
  const dates = { start: isoDate(from), end: isoDate(until - 1), asOf: isoDate(asOf) };
  const conditions = (Object.entries(where) as [Dimension, string][]).map(([dimension, value]) =>
    t("report.trace.where", {
      dimension: t(`report.trace.dimension.${dimension}`),
      value: value === "" ? t("report.unassigned") : valueWord(dimension, value, t),
    }),
  );
  return {
    definition: [t(`report.trace.measure.${measure}`, dates), ...(as ? [t(`report.trace.as.${as}`)] : [])].join(" "),
    rows: conditions.length === 0 ? t("report.trace.all") : conditions.join(t("report.trace.and")),
  };
}

/** Stages and cost lines have words; all else is a name of the user's. */
function valueWord(dimension: Dimension, value: string, t: Translate): string {
  if (dimension === "stage") return stageLabel(t, value);
  if (dimension === "profitPart") return t(`report.profits.${value as "acquisition"}`);
  const line = value as LedgerLine;
  return dimension === "costLine" && isLifecycle(line) ? costLabel(t, line) : value;
}
