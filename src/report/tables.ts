import type { Translate } from "../i18n";
import { costLabel } from "./context";
import { apartLines, costLines } from "./costs/categories";

/** Column titles of the tables, unique in each: formulas refer to them. Letters, digits and blanks only. */
export function customerColumns(t: Translate) {
  return {
    customer: t("report.column.customer"),
    stage: t("report.column.stage"),
    first: t("report.column.first"),
    second: t("report.column.second"),
    last: t("report.column.last"),
    daysSinceLast: t("report.column.daysSinceLast"),
    orders: t("report.column.orders"),
    revenue: t("report.column.revenue"),
    directCost: t("report.column.directCost"),
    stageAtStart: t("report.column.stageAtStart"),
    churnedOn: t("report.column.churnedOn"),
    furthest: t("report.life.column.furthest"),
  };
}

export function monthColumns(t: Translate) {
  return {
    month: t("report.column.month"),
    revenue: t("report.column.revenue"),
    unassignedRevenue: t("report.column.unassignedRevenue"),
    orders: t("report.column.orders"),
    newCustomers: t("report.column.newCustomers"),
    cost: t("report.column.cost"),
    costs: costLines.map((line) => t("report.column.costOf", { category: costLabel(t, line) })),
    apart: apartLines.map((line) => costLabel(t, line)),
  };
}

export function costMapColumns(t: Translate) {
  return {
    ledgerCategory: t("report.column.ledgerCategory"),
    item: t("report.column.item"),
    category: t("report.column.category"),
    rows: t("report.column.rows"),
    amount: t("report.column.amount"),
    direct: t("report.column.directCost"),
    shared: t("report.column.sharedCost"),
  };
}

export function costAttributeColumns(t: Translate) {
  return {
    number: t("report.life.column.number"),
    attribute: t("report.life.column.attribute"),
    month: t("report.column.month"),
    stretch: t("report.life.column.stretch"),
    years: t("report.life.column.years"),
    cost: t("report.column.cost"),
    factor: t("report.life.column.factor"),
    presentValue: t("report.life.column.presentValue"),
  };
}

export function stageCostColumns(t: Translate) {
  return {
    stage: t("report.column.stage"),
    item: t("report.life.column.item"),
    category: t("report.column.category"),
    cost: t("report.column.cost"),
  };
}
