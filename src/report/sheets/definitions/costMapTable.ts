import { costLabel, itemLabel, moneyFormats, type PlanContext } from "../../context";
import type { Costs } from "../../data";
import { formats } from "../../formats";
import type { TableBlock } from "../../plan";
import { costMapColumns } from "../../tables";
import type { Section } from "./layout";

/** Which category of the ledger counts as which cost item and lifecycle line, with its amounts of the period. */
export function costMapTable({ data, t, names }: PlanContext, { map }: Costs, at: Section): TableBlock {
  const titles = costMapColumns(t);
  const money = moneyFormats(data).total;
  const rows = map.map(({ ledgerCategory, item, line, rows: count, amount, direct, shared }) => [
    ...[
      ledgerCategory || t("report.noCategory"),
      itemLabel(t, item),
      costLabel(t, line),
      count,
      amount,
      direct,
      shared,
    ],
  ]);
  return {
    kind: "table",
    key: "costMap",
    rowKeys: map.length > 0 ? map.map(({ ledgerCategory }) => ledgerCategory) : [""],
    dimension: "ledgerCategory",
    at: `A${at.header}`,
    name: names.tables.costMap,
    columns: [
      { title: titles.ledgerCategory, format: formats.text, key: "ledgerCategory" },
      { title: titles.item, format: formats.text, key: "item" },
      { title: titles.category, format: formats.text, key: "line" },
      { title: titles.rows, format: formats.whole, key: "rows" },
      { title: titles.amount, format: money, key: "amount", trace: { measure: "cost" } },
      { title: titles.direct, format: money, key: "direct", trace: { measure: "directCost" } },
      { title: titles.shared, format: money, key: "shared", trace: { measure: "cost", where: { customer: "" } } },
    ],
    // Excel has no table without a row
    rows: rows.length > 0 ? rows : [[null, null, null, null, null, null, null]],
    filter: false,
  };
}
