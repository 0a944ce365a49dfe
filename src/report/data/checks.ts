import { differenceInCents, sumAmounts } from "../../core";
import { apartLines, isLifecycle } from "../costs/categories";
import type { Exclusion, SourceRecord } from "../../intake/source";
import type { ChannelReport } from "./channels";
import type { BridgeRow, MrrRow } from "./lifecycle";
import type { BudgetReport } from "./budget";
import type { Check, CheckName } from "./check";
import { defaultMateriality } from "./materiality";
import { lineFigures } from "./lineFigures";
import type { Profits } from "./profits";
import type { ReportData } from "./reportData";
import type { Costs } from "./rows";
import { serveChecks } from "./serve";
import { servedCheck } from "./serve/agreement";
import type { SegmentAccount, SegmentItem } from "./segmentAccount";

type Known = Omit<ReportData, "checks">;

/** Every check that the data allow, in the order in which they are shown. Each can fail: by a misread source or a fault of ours. */
export function checksOf(data: Known): Check[] {
  const { sources, customers, stages } = data;
  const served = servedCheck(data);
  const inStages = stages.reduce((sum, stage) => sum + stage.customers, 0);
  return [
    ...(data.costs ? costChecks(data, data.costs) : []),
    ...(data.segmentAccount ? segmentChecks(data, data.segmentAccount) : []),
    ...(data.budget ? budgetChecks(data, data.budget) : []),
    ...revenueChecks(data),
    counts("customers", customers.length, inStages),
    ...lifecycleChecks(data),
    ...serveChecks(data, sources).map(({ name, counts: isCount, expected, actual }) =>
      isCount ? counts(name, expected, actual) : amounts(name, expected, [actual]),
    ),
    ...(served ? [amounts("served", served.expected, [served.actual])] : []),
    ...(sources.length > 0 ? [rowsRead(sources)] : []),
    ...sources.flatMap(statedTotals),
  ];
}

function costChecks({ sources, totals, customers, months, channels, profits, goods }: Known, costs: Costs): Check[] {
  const acquisition = costs.categories.find(({ line }) => line === "acquisition")!;
  const mapped = sumAmounts(costs.map.map(({ amount }) => amount));
  const apart = costs.map.filter(({ line }) => !isLifecycle(line)).map((row) => row.direct);
  const direct = [...customers.map((row) => row.directCost), ...costs.map.map(({ shared }) => shared), ...apart];
  const inMonths = months.flatMap((month) => [...month.costs, ...month.apart]);
  return [
    amounts("ledger", mapped, [...[totals.allocated, totals.unallocated, totals.costOfGoods, totals.revenueAccounts]]),
    ...(sources.length > 0
      ? [amounts("ledgerRead", amountRead(sources, "ledger"), [totals.cost, costs.outside.amount])]
      : []),
    amounts("direct", mapped, direct),
    amounts("months", totals.cost, [...inMonths, costs.undated.amount]),
    ...(channels ? [channelCheck(channels, acquisition.cost)] : []),
    ...(profits ? [profitCheck(totals, profits, goods?.total ?? 0)] : []),
  ];
}

/** Stages, moves and subscriptions, each against what was added up another way. */
function lifecycleChecks({ lifecycle, customers, totals, model, sources, costAttributes }: Known): Check[] {
  const { stageCosts, migration, bridge, mrr, subscriptions } = lifecycle;
  const byAttribute = costAttributes?.lines.map(({ cost }) => cost);
  const moved = migration.counts.reduce((sum, row) => row.reduce((all, count) => all + count, sum), 0);
  const alive = customers.filter(({ first, stage }) => first !== null && stage !== model.churn).length;
  const read = sources.some(({ role }) => role === "subscriptions");
  return [
    ...(stageCosts
      ? [
          amounts(
            "stageCosts",
            sumAmounts([totals.allocated, totals.unallocated]),
            stageCosts.map(({ cost }) => cost),
          ),
        ]
      : []),
    ...(byAttribute
      ? [amounts("costAttributes", sumAmounts([totals.cost, -totals.revenueAccounts]), byAttribute)]
      : []),
    counts("migration", customers.length, moved),
    ...(bridge && model.churn !== undefined ? [counts("bridge", alive, bridgeEnd(bridge))] : []),
    ...(mrr && subscriptions ? [amounts("mrr", subscriptions.totals.monthly, mrrEnd(mrr))] : []),
    ...(read && subscriptions?.hasBilled
      ? [amounts("billed", amountRead(sources, "subscriptions"), [subscriptions.totals.billed])]
      : []),
  ];
}

/** Opening of the first month and all moves. */
function bridgeEnd(rows: readonly BridgeRow[]): number {
  const moves = rows.map(({ won, reactivated, churned }) => won + reactivated - churned);
  return moves.reduce((sum, change) => sum + change, rows[0]!.opening);
}

function mrrEnd(rows: readonly MrrRow[]): number[] {
  const moves = rows.flatMap((row) => [row.won, row.reactivated, row.expansion, -row.contraction, -row.churned]);
  return [rows[0]!.opening, ...moves];
}

/** Revenue less all costs, and what the segments earn; what the ledger holds, and what was given to the segments. */
function segmentChecks({ totals, goods }: Known, { revenue, items, hasLedger }: SegmentAccount): Check[] {
  const { cost, revenueAccounts } = totals;
  const spread = (of: readonly SegmentItem[]) => of.flatMap(({ amounts: parts }) => parts);
  const booked = items.filter(({ driver }) => driver !== undefined);
  const ofOrders = goods?.from === "orders" ? goods.total : 0;
  return [
    ...(booked.length > 0 ? [amounts("allocation", sumAmounts([cost, -revenueAccounts]), spread(booked))] : []),
    amounts(
      hasLedger ? "segments" : "segmentMargins",
      sumAmounts([totals.revenue, revenueAccounts, -cost, -ofOrders]),
      [...revenue, ...spread(items).map((amount) => -amount)],
    ),
  ];
}

/** Acquisition cost of the period, moved by the lag, and all that the channels cost. */
function channelCheck({ rows, difference, lag }: ChannelReport, acquisition: number): Check {
  const expected = sumAmounts([acquisition, -(lag?.late ?? 0), lag?.early ?? 0]);
  return amounts("channels", expected, [...rows.flatMap(({ spend, shared }) => [spend, shared]), difference ?? 0]);
}

/** No row of the budget is lost, its actual is the ledger's, and the parts of the variances are the variances. */
function budgetChecks({ settings, months, period, costs }: Known, budget: BudgetReport): Check[] {
  const figures = lineFigures(budget, settings.materiality ?? defaultMateriality);
  const split = figures.map(({ parts, variance }) => (parts ? parts.quantity + parts.mix + parts.rate : variance));
  const variances = sumAmounts(figures.map(({ variance }) => variance));
  const read = [...budget.lines.flatMap((line) => line.budget), budget.uncompared.amount];
  // the first month of the period may be a part of one
  const both = months.filter(({ month }) => month >= period.start && budget.months.includes(month));
  const booked = both.flatMap((month) => [...month.costs, month.apart[apartLines.indexOf("costOfGoods")]!]);
  const spent = both.flatMap(({ month }) => actualOf(budget, budget.months.indexOf(month), costs));
  return [
    amounts("budgetRead", budget.total, read),
    ...(costs ? [amounts("budgetActual", sumAmounts(booked), spent)] : []),
    amounts("variances", variances, split),
  ];
}

/** Costs of a month that the ledger books; goods that only the orders know are none. */
function actualOf({ lines }: BudgetReport, month: number, costs: Costs | undefined): number[] {
  const hasGoods = costs?.apart.some(({ line }) => line === "costOfGoods");
  const booked = lines.filter(({ item, good }) => good === -1 && (item !== "costOfGoods" || hasGoods));
  return booked.map(({ actual }) => actual[month]!);
}

function profitCheck(totals: Known["totals"], profits: Profits, goods: number): Check {
  const { rows, unassigned, amortised } = profits;
  const { revenue, allocated, unallocated } = totals;
  return amounts("profit", sumAmounts([revenue, -allocated, -unallocated, -goods]), [
    ...rows.map(({ profit }) => profit),
    unassigned.profit,
    -(amortised?.deferred ?? 0),
  ]);
}

function revenueChecks({ sources, totals, customers, stages, months, unassigned, lifecycle }: Known): Check[] {
  const { subscriptions } = lifecycle;
  // contracts that do not say what was billed: no revenue is known, so there is none to compare
  if (subscriptions?.hasBilled === false && totals.orders === 0 && totals.revenueOutside === 0) return [];
  const billed = subscriptions?.isRevenue ? subscriptions.totals.billed : 0;
  const read = sumAmounts(revenueRoles(lifecycle).map((role) => amountRead(sources, role)));
  const inMonths = sumAmounts(months.map(({ revenue }) => revenue));
  const ofCustomers = [...customers.map(({ revenue }) => revenue), unassigned.revenue];
  const ofStages = [...stages.map(({ revenue }) => revenue), unassigned.revenue, totals.revenueOutside];
  return [
    ...(sources.length > 0 ? [amounts("revenueRead", read, ofStages)] : []),
    amounts("revenueTable", sumAmounts([inMonths, billed]), ofCustomers),
  ];
}

/** What was billed is the revenue where there are no orders. */
export function revenueRoles({ subscriptions }: Known["lifecycle"]): readonly SourceRecord["role"][] {
  return subscriptions?.isRevenue ? ["orders", "subscriptions"] : ["orders"];
}

function rowsRead(sources: readonly SourceRecord[]): Check {
  const sum = (rows: (source: SourceRecord) => number) => sources.reduce((total, source) => total + rows(source), 0);
  const accountedFor = sum((source) => source.rowsRead + rowsExcluded(source));
  return counts(
    "rowsRead",
    sum(({ rowsSeen }) => rowsSeen),
    accountedFor,
  );
}

/** Rows of a source that were left out, for whatever reason. */
export function rowsExcluded({ exclusions }: { readonly exclusions: readonly Exclusion[] }): number {
  return exclusions.reduce((sum, { count }) => sum + count, 0);
}

/** Totals of the source against the rows above them: those that tie together, each that does not by itself. */
function statedTotals({ name: source, statedTotals: stated = [] }: SourceRecord): Check[] {
  const each = stated.map(({ row, stated: expected, sum }): Check => {
    return { ...amounts("statedTotal", expected, [sum]), source, row };
  });
  const good = each.filter(({ difference }) => difference === 0);
  if (good.length < 2) return each;
  const expected = sumAmounts(good.map((check) => check.expected));
  const actual = good.map((check) => check.actual);
  return [
    { ...amounts("statedTotals", expected, actual), source, totals: good.length },
    ...each.filter(({ difference }) => difference !== 0),
  ];
}

function amountRead(sources: readonly SourceRecord[], role: SourceRecord["role"]): number {
  return sumAmounts(
    sources.filter((source) => source.role === role && countsAmount(source)).map(({ amount }) => amount),
  );
}

/**
 * Subscriptions without a column of what was billed add up what is paid a month, which is no revenue read; with a
 * column for each month they add up all of it.
 */
export function countsAmount({ role, recognition }: SourceRecord): boolean {
  const { columns, reshape } = recognition;
  return role !== "subscriptions" || reshape?.months !== undefined || columns.some(({ field }) => field === "billed");
}

function amounts(name: CheckName, expected: number, parts: readonly number[]): Check {
  const actual = sumAmounts(parts);
  return { name, counts: false, expected, actual, difference: differenceInCents(expected, actual) };
}

function counts(name: CheckName, expected: number, actual: number): Check {
  return { name, counts: true, expected, actual, difference: actual - expected };
}
