import type { PlanContext } from "../../context";
import type { InitiativeReport } from "../../data/initiatives";
import { formats, moneyFormat } from "../../formats";
import type { KeyedColumn } from "../keyedTable";

/** Columns of the initiatives, in their order. */
export function initiativeColumns({ data, t }: PlanContext, { rows }: InitiativeReport) {
  const amounts = rows.flatMap(({ invest, before, after, effect }) => {
    return [invest, before, after, effect.saving, effect.control, effect.net];
  });
  const sizes = amounts.map((amount) => Math.abs(amount ?? 0)).filter((size) => size > 0);
  const money = moneyFormat(Math.max(0, ...sizes), data.settings.largeAmounts, Math.min(...sizes));
  const column = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "initiative", format: formats.text },
    { key: "start", format: formats.date, style: "label" },
    column("invest", money),
    column("before", money),
    column("after", money),
    column("saving", money),
    column("savingShare", formats.share),
    column("controlBefore", money),
    column("controlAfter", money),
    column("controlSaving", money),
    column("netEffect", money),
    column("roi", formats.share),
    column("payback", "0.0"),
    { key: "confidence", format: formats.text, style: "aside" },
  ] as const;
  return columns.map((each) => ({
    ...each,
    title: t(`report.serve.column.${each.key}`),
  })) satisfies KeyedColumn<string>[];
}

export type InitiativeColumn = ReturnType<typeof initiativeColumns>[number]["key"];

/** Rows of the sheet, counted from 1: one assumption, the table, its total, a note, the chart. */
export function initiativeLayout({ rows }: InitiativeReport) {
  const header = 11; // below the title block, two assumptions and the heading
  const last = header + rows.length;
  return { assumption: 7, heading: header - 1, header, first: header + 1, last, total: last + 1, chart: last + 6 };
}

export type InitiativeLayout = ReturnType<typeof initiativeLayout>;
