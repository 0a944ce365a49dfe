import { costLabel, itemLabel, moneyFormats, stageLabel, type PlanContext } from "../../context";
import type { StageCostRow } from "../../data";
import { formats } from "../../formats";
import type { TableBlock, Trace } from "../../plan";
import { stageCostColumns } from "../../tables";
import type { StageCostsLayout } from "./layout";

/** The costs added up once by stage and item: the matrix reads this table, not the ledger. */
export function stageCostTable(context: PlanContext, rows: readonly StageCostRow[], at: StageCostsLayout): TableBlock {
  const { data, t, names } = context;
  const titles = stageCostColumns(t);
  const cells = rows.map(({ stage, item, line, cost }) => [
    ...[
      stage === undefined ? t("report.life.shared") : stageLabel(t, stage),
      itemLabel(t, item),
      costLabel(t, line),
      cost,
    ],
  ]);
  return {
    ...{ kind: "table", key: "costs", at: `A${at.workings.header}`, name: names.tables.stageCosts, filter: false },
    columns: [
      { key: "stage", title: titles.stage, format: formats.text },
      { key: "item", title: titles.item, format: formats.text },
      { key: "category", title: titles.category, format: formats.text },
      { key: "cost", title: titles.cost, format: moneyFormats(data).total },
    ],
    // Excel has no table without a row
    rows: cells.length > 0 ? cells : [[null, null, null, null]],
    traces: rows.map(({ stage, item }) => ({ cost: traceOf(stage, item) })),
    rowKeys: cells.length > 0 ? rows.map(({ stage, item }) => `${stage ?? ""}/${item}`) : [""],
  };
}

/** Cost that names no customer belongs to all stages. */
function traceOf(stage: string | undefined, costItem: string): Trace {
  if (stage === undefined) return { measure: "cost", where: { customer: "", costItem } };
  return { measure: "directCost", where: { stage, costItem } };
}
