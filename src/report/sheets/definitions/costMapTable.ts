import { costLabel, moneyFormats, type PlanContext } from "../../context";
import type { Costs } from "../../data";
import { formats } from "../../formats";
import type { TableBlock } from "../../plan";
import { costMapColumns } from "../../tables";
import type { Section } from "./layout";

/** Which category of the ledger counts as which lifecycle category, with its amounts of the period. */
export function costMapTable({ data, t, names }: PlanContext, { map }: Costs, at: Section): TableBlock {
  const titles = costMapColumns(t);
  const money = moneyFormats(data).total;
  const rows = map.map(({ ledgerCategory, line, rows: count, amount, direct, shared }) => [
    ...[ledgerCategory || t("report.noCategory"), costLabel(t, line), count, amount, direct, shared],
  ]);
  return {
    kind: "table",
    at: `A${at.header}`,
    name: names.tables.costMap,
    columns: [
      { title: titles.ledgerCategory, format: formats.text },
      { title: titles.category, format: formats.text },
      { title: titles.rows, format: formats.whole },
      { title: titles.amount, format: money },
      { title: titles.direct, format: money },
      { title: titles.shared, format: money },
    ],
    // Excel has no table without a row
    rows: rows.length > 0 ? rows : [[null, null, null, null, null, null]],
    filter: false,
  };
}
