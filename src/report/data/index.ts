import { resolveThresholds } from "../../core";
import type { Facts } from "../../intake/facts";
import type { SourceRecord } from "../../intake/source";
import { fiscalYearStart } from "../fiscalYear";
import { alertsOf } from "./alerts";
import { allocationOf } from "./allocation";
import { budgetOf } from "./budget";
import { comparisonsOf } from "./comparisons";
import { channelReport } from "./channels";
import { checksOf } from "./checks";
import { cohortRows } from "./cohorts";
import { costAttributesOf } from "./costAttributes";
import { costsOf } from "./costs";
import { addUpLedger } from "./ledgerTotals";
import { monthRows } from "./monthRows";
import { segmentAccountOf } from "./segmentAccount";
import { stageRows } from "./stageRows";
import { revenueOfPeriod, totalsOf } from "./totals";
import { unassignedOf } from "./unassigned";
import { customerRows } from "./customers";
import { driverQuantities } from "./drivers";
import { goodsOf } from "./goods";
import { hashInputs } from "./hash";
import { orderHistories } from "./histories";
import { monthlyOf } from "./monthly";
import { quantitiesOf } from "./quantities";
import { monthsOf } from "./months";
import { listOrders } from "./orderList";
import { partialMonthOf } from "./partialMonth";
import { chosenModel } from "./chosenModel";
import { kpiReportOf } from "./kpis";
import { lifecycleOf } from "./lifecycle";
import { overAverage } from "./lifecycle/averageAlive";
import { withBilled } from "./lifecycle/billed";
import { joinSubscribers } from "./lifecycle/joinSubscribers";
import { livesOf } from "./lifecycle/lives";
import { termsOf } from "./lifecycle/terms";
import { ordersOf, profitsOf } from "./profits";
import { serveReports } from "./serve";
import { reportPeriod } from "./period";
import { subscriptionCohorts } from "./subscriptionCohorts";
import type { ReportData } from "./reportData";
import { revenueOf } from "./revenue";
import type { ReportSettings } from "./settings";
import { requireSheets } from "../choosableSheets";
import { warningsOf } from "./warnings";

export type { AlertRow, Alerts } from "./alerts";
export type { AllocatedItem, AllocatedPool, PoolDriver } from "./allocation";
export type { BudgetLine, BudgetReport } from "./budget";
export type { Compared, Comparisons } from "./comparisons";
export type { ChannelReport, ChannelRow } from "./channels";
export type { Check, CheckName } from "./check";
export type { AttributeLine, CostAttributes } from "./costAttributes";
export type { CohortRow } from "./cohorts";
export type { Goods } from "./goods";
export type { KpiReport, KpiRow, KpiTrend } from "./kpis";
export type * from "./lifecycle";
export type { ProfitRow, Profits } from "./profits";
export type * from "./serve";
export type * from "./reportData";
export type { SegmentAccount, SegmentItem } from "./segmentAccount";
export type { Segments } from "./segments";
export type { ReportSettings } from "./settings";

export interface ReportInputs {
  readonly facts: Facts;
  readonly sources: readonly SourceRecord[];
  readonly settings?: ReportSettings;
}

/**
 * Adds up the facts: stages of the customers as of a date, revenue and costs of a period. Each order row and
 * each ledger row is looked at once or twice; sums are exact, so that every total ties.
 *
 * @throws CoreError "empty-input" if no row has a date and no as-of date is given; "out-of-domain" for a period
 * that begins after the as-of date; "unknown-word" for a stage model that there is not or a threshold that it does not have
 */
export function reportData({ facts: given, sources, settings = {} }: ReportInputs): ReportData {
  requireSheets(settings.sheets);
  const { asOf, period } = reportPeriod(given, settings);
  const facts = joinSubscribers(given);
  const terms = facts.subscriptions && termsOf(facts.subscriptions, asOf);
  const model = chosenModel(settings.stageModel);
  const thresholds = resolveThresholds(model, settings.thresholds);
  const months = monthsOf(period);
  const revenue = withBilled(revenueOf(facts.orders, months), facts.orders, terms);
  const list = listOrders(facts.orders, asOf);
  const histories = orderHistories(list, facts.orders.customers.length, period.start);
  const lives = livesOf({ list, terms, customers: facts.orders.customers.length, model, thresholds });
  const ledger = facts.ledger && addUpLedger(facts.ledger, period, months, settings.costMap ?? {});
  const customers = customerRows({
    ...{ facts, histories, lives, asOf, period, model, thresholds },
    revenue: revenue.byCustomer,
    directCost: ledger?.byCustomer ?? new Float64Array(),
  });
  const costAttributes = costAttributesOf(facts.ledger, period, months, settings.costMap ?? {});
  const ofPeriod = ledger && costsOf(ledger, customers, period, model);
  const unassigned = unassignedOf(list, revenue);
  const orders = ordersOf(list, facts.orders.customers, period);
  const quantities = driverQuantities({ facts, customers, unassigned, orders, period });
  const serve = serveReports({ facts, customers, quantities, months, period, settings });
  const { costToServe } = serve;
  const allocation =
    ledger && allocationOf({ facts, ledger, customers, histories, quantities, costToServe, period, settings });
  const goods = goodsOf({ facts, customers, allocation, period });
  const channels = channelReport({
    ...{ facts, histories, revenue: revenue.byCustomer, customers, goods, period, asOf, settings },
  });
  const profits = profitsOf({
    ...{ facts, customers, orders, allocation, goods, costToServe, unassigned, period, settings },
  });
  const known = { facts, customers, unassigned, allocation, goods, profits, period };
  const segmentAccount = segmentAccountOf({ ...known, stages: model.stages });
  const monthly = monthlyOf(facts, period, settings.costMap ?? {});
  const yearStart = fiscalYearStart(period.end, settings.fiscalYearStart ?? 1);
  const counted = quantitiesOf({ facts, list, histories, monthly });
  const shared = { monthly, quantities: counted, yearStart };
  const { quantities: measures = {}, costMap = {} } = settings;
  const budget = budgetOf({ ...shared, facts, measures, costMap });
  const cohortsBy: ReportData["cohortsBy"] = terms && facts.orders.amount.length === 0 ? "subscriptions" : "orders";
  const cohorts =
    terms && cohortsBy === "subscriptions"
      ? subscriptionCohorts(terms, asOf)
      : cohortRows({ orders: facts.orders, list, histories, asOf });
  const lifecycle = lifecycleOf({
    ...{ facts, settings, customers, lives, terms, ledger, goods, model, period, asOf },
    revenue: revenueOfPeriod(revenue),
  });
  const costs = ofPeriod && overAverage(ofPeriod, lifecycle.bridge);
  const { subscriptions } = lifecycle;
  const alerts = alertsOf({
    ...{ facts, customers, profits, model, period, asOf, lifecycle, settings },
    churn: model.churn,
  });
  const totals = totalsOf({ customers, costs, revenue, list, subscriptions });
  const rows = monthRows({ months, revenue, list, customers, ledger });
  const partial = partialMonthOf(list, period.end);
  const kpis = kpiReportOf({ ...shared, facts, rows, lifecycle, service: serve.service, budget, settings, partial });
  const data = {
    ...{ sources, settings, asOf, period, model, thresholds, customers, totals },
    stages: stageRows(model, customers),
    unassigned,
    months: rows,
    ...(costs && { costs }),
    ...(costAttributes && { costAttributes }),
    ...(allocation && { allocation }),
    ...(goods && { goods }),
    ...(segmentAccount && { segmentAccount }),
    comparisons: comparisonsOf({ ...shared, budget }),
    ...(budget && { budget }),
    ...(kpis && { kpis }),
    ...(alerts && { alerts }),
    ...(channels && { channels }),
    ...(profits && { profits }),
    ...(cohorts && { cohorts, cohortsBy }),
    ...serve,
    lifecycle,
    warnings: warningsOf({
      facts,
      sources,
      settings,
      lifecycle,
      budget,
      channels,
      cohorts,
      unassigned,
      outsideRows: revenue.outside.rows,
      partial: kpis?.partial,
      costs,
      serve,
      totals,
    }),
    hash: hashInputs(given, settings),
  };
  return { ...data, checks: checksOf(data) };
}
