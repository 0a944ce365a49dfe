import { sumAmounts } from "../../../core";
import { costRowOf, costRows, type CostRow } from "../../costs/items";
import type { ReportData, SegmentAccount } from "../../data";
import { accountRows, type AccountRow } from "./layout";

type Amounts = Readonly<Record<AccountRow, number>>;

/** The account in numbers: one a segment, behind them unassigned, the total, and what ledger and orders say. */
export function accountAmounts(data: ReportData, account: SegmentAccount): readonly Amounts[] {
  const columns = account.revenue.map((revenue, index) =>
    completed({
      ...{ revenue, grossRevenue: account.gross[index]!, deductions: account.deductions[index]! },
      cost: (row) => sumOf(account, row, ({ amounts }) => amounts[index]!),
    }),
  );
  const total = Object.fromEntries(
    accountRows.map((row) => [row, sumAmounts(columns.map((column) => column[row]))]),
  ) as Record<AccountRow, number>;
  const ledger = completed({
    ...{ revenue: data.totals.revenue, grossRevenue: 0, deductions: 0 },
    cost: (row) => sumOf(account, row, ({ total: of }) => of),
  });
  return [...columns, total, ledger];
}

type Item = SegmentAccount["items"][number];

function sumOf({ items }: SegmentAccount, row: CostRow, amount: (item: Item) => number): number {
  return sumAmounts(items.filter(({ item }) => costRowOf(item) === row).map(amount));
}

interface Known extends Pick<Amounts, "grossRevenue" | "deductions" | "revenue"> {
  readonly cost: (row: CostRow) => number;
}

/** The margins follow from revenue and costs. */
function completed({ cost, ...known }: Known): Amounts {
  const costs = Object.fromEntries(costRows.map((row) => [row, cost(row)])) as Record<CostRow, number>;
  const grossMargin = sumAmounts([known.revenue, -costs.costOfGoods]);
  const { acquisition, activation, service, retention, upgrade, churn, overhead } = costs;
  const own = [acquisition, activation, service, retention, upgrade, churn];
  const contribution = sumAmounts([grossMargin, ...own.map((amount) => -amount)]);
  return { ...known, ...costs, grossMargin, contribution, profit: sumAmounts([contribution, -overhead]) };
}
