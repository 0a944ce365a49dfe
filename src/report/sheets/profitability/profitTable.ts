import { stageLabel, type PlanContext } from "../../context";
import type { ProfitRow, Profits } from "../../data";
import { formula } from "../../formulas";
import type { CellContent, TableBlock } from "../../plan";
import { keyedTable } from "../keyedTable";
import { marginOf, profitColumns, profitLetters } from "./columns";
import type { ProfitLayout } from "./layout";

/** The customers from the best to the worst; no filter, because each line adds to the one above. */
export function profitTable(context: PlanContext, { rows }: Profits, { table: at, tie }: ProfitLayout): TableBlock {
  const { data, t, names } = context;
  const total = rows.at(-1)!.cumulative;
  return keyedTable({
    ...{ key: "profits", name: names.tables.profits, header: at.header, dimension: "customer" },
    columns: profitColumns(context),
    rows: rows.map((row, index) => ({
      key: row.name,
      cells: {
        ...{ customer: row.name, name: row.fullName, segment: row.segment, stage: stageLabel(t, row.stage) },
        ...{ rank: index + 1, orders: row.orders, revenue: row.revenue, goods: data.goods ? row.goods : null },
        ...{ acquisition: row.acquisition, toServe: row.toServe, overhead: row.overhead },
        ...sums(context, row, at.first + index, { isFirst: index === 0, total, totalRow: tie.customers }),
        ...{ tier: t(`report.tier.${row.tier}`), served: row.served },
      },
    })),
  });
}

interface Sums {
  readonly isFirst: boolean;
  readonly total: number;
  readonly totalRow: number;
}

type Derived = "margin" | "profit" | "profitShare" | "cumulative" | "cumulativeShare";

/** Margin where goods are known, profit, profit of this one and all better ones; shares where what they are shares of is above 0. */
function sums(context: PlanContext, row: ProfitRow, line: number, of: Sums): Record<Derived, CellContent> {
  const at = profitLetters(context);
  const { revenue, profit, cumulative } = row;
  const { goods } = context.data;
  const total = `${at.profit}$${of.totalRow}`;
  const above = of.isFirst ? "" : `${at.cumulative}${line - 1}+`;
  return {
    margin: goods ? formula(`=${at.revenue}${line}-${at.goods}${line}`, marginOf(row)) : null,
    profit: formula(
      `=${goods ? at.margin : at.revenue}${line}-${at.acquisition}${line}-${at.toServe}${line}-${at.overhead}${line}`,
      profit,
    ),
    profitShare: formula(
      `=IF(${at.revenue}${line}>0,${at.profit}${line}/${at.revenue}${line},"–")`,
      revenue > 0 ? profit / revenue : "–",
    ),
    cumulative: formula(`=${above}${at.profit}${line}`, cumulative),
    cumulativeShare: formula(
      `=IF(${total}>0,${at.cumulative}${line}/${total},"–")`,
      of.total > 0 ? cumulative / of.total : "–",
    ),
  };
}
