import { sumAmounts } from "../../core";
import { UNASSIGNED, type Facts } from "../../intake/facts";
import { customerNames } from "../../intake/similarNames";
import type { SourceRecord } from "../../intake/source";
import { isoMonth } from "../calendar";
import type { BudgetReport } from "./budget";
import type { ChannelReport } from "./channels";
import type { CohortRow } from "./cohorts";
import type { Lifecycle } from "./lifecycle";
import type { PartialMonth } from "./partialMonth";
import type { Totals } from "./totals";
import { isPseudonym } from "./masking/isPseudonym";
import type { Warning } from "./warning";
import type { Costs, Unassigned } from "./rows";
import { serveWarnings, type ServeReports } from "./serve";
import type { ReportSettings } from "./settings";
import { sourceWarnings } from "./sourceWarnings";

interface Findings {
  readonly facts: Facts;
  readonly sources: readonly SourceRecord[];
  readonly settings: ReportSettings;
  readonly unassigned: Unassigned;
  /** Order rows outside the period. */
  readonly outsideRows: number;
  readonly costs: Costs | undefined;
  readonly budget: BudgetReport | undefined;
  readonly channels: ChannelReport | undefined;
  readonly cohorts: readonly CohortRow[] | undefined;
  readonly lifecycle: Lifecycle;
  readonly serve: ServeReports;
  readonly totals: Totals;
  readonly partial: PartialMonth | undefined;
}

/** What the reader should know before trusting the numbers. */
export function warningsOf(findings: Findings): Warning[] {
  const { costs, partial } = findings;
  return [
    ...(partial ? [{ ...partial, kind: "partial-month", month: isoMonth(partial.month) } as const] : []),
    ...sourceWarnings(findings.facts, findings.sources, findings.settings.fiscalYearStart ?? 1),
    ...orderWarnings(findings),
    ...(costs ? costWarnings(costs, findings.totals) : [{ kind: "no-ledger" } as const]),
    ...budgetWarnings(findings),
    ...(findings.channels ? spendWarnings(findings.facts) : [{ kind: "no-channels" } as const]),
    ...(findings.cohorts ? [] : [{ kind: "no-cohorts" } as const]),
    ...serveWarnings(findings.serve),
    ...lifecycleWarnings(findings.lifecycle, findings.facts.orders.amount.length > 0),
    ...maskedWarnings(findings.facts),
  ];
}

function maskedWarnings(facts: Facts): Warning[] {
  const customers = customerNames(facts).filter(isPseudonym).length;
  return customers > 0 ? [{ kind: "names-masked", customers }] : [];
}

function lifecycleWarnings({ bridge, subscriptions, assumptions }: Lifecycle, hasOrders: boolean): Warning[] {
  const { endByFlag = 0, startByTenure = 0, noStart = 0, noBilled = 0 } = subscriptions?.gaps ?? {};
  const gaps = [
    { kind: "subscription-ends", rows: endByFlag },
    { kind: "subscription-starts", rows: startByTenure },
    { kind: "subscription-no-start", rows: noStart },
    { kind: "subscription-trials", rows: subscriptions?.trials ?? 0 },
    { kind: "subscription-no-billed", rows: subscriptions?.hasBilled ? noBilled : 0 },
  ] as const;
  return [
    ...(bridge ? [] : [{ kind: "no-leaving" } as const]),
    ...gaps.filter(({ rows }) => rows > 0),
    ...(subscriptions?.hasBilled === false && !hasOrders ? [{ kind: "revenue-unknown" } as const] : []),
    ...(assumptions.marginRate.from === "unknown" ? [{ kind: "margin-unknown" } as const] : []),
  ];
}

function orderWarnings({ facts, unassigned, outsideRows, totals }: Findings): Warning[] {
  const warnings: Warning[] = [];
  if (facts.orders.orderIds.length === 0 && totals.orders > 0) {
    const sharing = totals.orders - unassigned.orders - totals.customerDays;
    warnings.push({ kind: "rows-are-orders", rows: totals.orders, sharing });
  }
  if (unassigned.orders > 0 || unassigned.revenue !== 0) {
    warnings.push({ kind: "unassigned-orders", orders: unassigned.orders, amount: unassigned.revenue });
  }
  if (outsideRows > 0) warnings.push({ kind: "revenue-outside", rows: outsideRows, amount: totals.revenueOutside });
  return warnings;
}

/** Spend that names no channel stands on a line of its own; beside a ledger it only explains what that holds. */
function spendWarnings({ spend, ledger }: Facts): Warning[] {
  if (ledger !== undefined) return [];
  const amounts = spend?.amount.filter((_, row) => spend.channel[row] === UNASSIGNED) ?? new Float64Array();
  if (amounts.length === 0) return [];
  return [{ kind: "spend-without-channel", rows: amounts.length, amount: sumAmounts(amounts) }];
}

/** Planned rows beside which no actual stands: all of them, where there is neither a ledger nor planned revenue. */
function budgetWarnings({ facts, budget }: Findings): Warning[] {
  if (!facts.budget || facts.budget.amount.length === 0) return [];
  const { rows, amount } = budget?.uncompared ?? {
    rows: facts.budget.amount.length,
    amount: sumAmounts(facts.budget.amount),
  };
  return rows > 0 ? [{ kind: "budget-uncompared", rows, amount }] : [];
}

function costWarnings({ map, outside, undated }: Costs, totals: Totals): Warning[] {
  const warnings: Warning[] = [];
  if (outside.rows > 0) warnings.push({ kind: "cost-outside", ...outside });
  if (undated.rows > 0) warnings.push({ kind: "cost-undated", ...undated });
  const costs = sumAmounts([totals.cost, -totals.revenueAccounts]);
  if (costs < 0) warnings.push({ kind: "cost-negative", amount: costs });
  if (costs === 0) warnings.push({ kind: "cost-zero" });
  const unknown = map.filter(({ line, rows }) => line === "unallocated" && rows > 0);
  if (unknown.length > 0) {
    warnings.push({ kind: "cost-unallocated", categories: unknown.length, amount: totals.unallocated });
  }
  return warnings;
}
