import { moneyFormats, type PlanContext } from "../../context";
import type { ProfitRow, Profits } from "../../data";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { CellContent, TableBlock } from "../../plan";
import { profitColumns } from "../../tables";
import type { ProfitLayout } from "./layout";

/** The customers from the best to the worst; no filter, because each line adds to the one above. */
export function profitTable(context: PlanContext, { rows }: Profits, { table: at, tie }: ProfitLayout): TableBlock {
  const { data, t, names } = context;
  const titles = profitColumns(t);
  const money = moneyFormats(data).single;
  const amounts = [titles.revenue, titles.directCost, titles.shared, titles.profit, titles.cumulative];
  const total = rows.at(-1)!.cumulative;
  return {
    kind: "table",
    at: `A${at.header}`,
    name: names.tables.profits,
    columns: [
      { title: titles.customer, format: formats.text },
      { title: titles.rank, format: formats.whole },
      { title: titles.orders, format: formats.whole },
      ...amounts.map((title) => ({ title, format: money })),
      { title: titles.cumulativeShare, format: formats.share, style: "ratio" },
      { title: titles.tier, format: formats.text, style: "aside" },
    ],
    rows: rows.map((row, index) => [
      ...[row.name, index + 1, row.orders, row.revenue, row.directCost, row.shared],
      ...sums(row, at.first + index, { isFirst: index === 0, total, totalAt: `G$${tie.customers}` }),
      t(`report.tier.${row.tier}`),
    ]),
    filter: false,
  };
}

interface Sums {
  readonly isFirst: boolean;
  readonly total: number;
  readonly totalAt: string;
}

/** Profit, profit of this one and all better ones, and its share of the whole where that is above 0. */
function sums({ profit, cumulative }: ProfitRow, current: number, { isFirst, total, totalAt }: Sums): CellContent[] {
  return [
    formula(`=D${current}-E${current}-F${current}`, profit),
    formula(isFirst ? `=G${current}` : `=H${current - 1}+G${current}`, cumulative),
    formula(`=IF(${totalAt}>0,H${current}/${totalAt},"–")`, total > 0 ? cumulative / total : "–"),
  ];
}
