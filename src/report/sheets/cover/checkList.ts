import { sumAmounts } from "../../../core";
import type { PlanContext } from "../../context";
import type { Costs } from "../../data";
import { column, onSheet } from "../../formulas";
import type { SheetKey } from "../../names";
import { costMapColumns, customerColumns, monthColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { checksOf, figureAddress, type CheckName, type Figure } from "./layout";
import { amountRead, rowsAccountedFor, rowsSeen } from "./sources";

/** A number: how the sheet finds it, and what our code computed for it. */
interface Found {
  readonly expression: string;
  readonly value: number;
}

/** Two ways to the same number. Each check can fail: by a formula, a table, a source that was changed or misread. */
export interface Check {
  readonly name: CheckName;
  readonly expected: Found;
  readonly actual: Found;
  readonly counts?: boolean;
  /** Where to look if it does not tie. */
  readonly sheet: SheetKey;
}

export function checkList(context: PlanContext): Check[] {
  const { costs } = context.data;
  const all = [...(costs ? costChecks(context, costs) : []), ...revenueChecks(context), ...countChecks(context)];
  return checksOf(context.data).map((name) => all.find((check) => check.name === name)!);
}

function costChecks(context: PlanContext, costs: Costs): Check[] {
  const { data, t, names } = context;
  const { totals } = data;
  const titles = costMapColumns(t);
  const map = (title: string, values: readonly number[]) => total(column(names.tables.costMap, title), values);
  const mapped = map(
    titles.amount,
    costs.map.map(({ amount }) => amount),
  );
  const shared = map(
    titles.shared,
    costs.map.map((row) => row.shared),
  );
  const directs = data.customers.map(({ directCost }) => directCost);
  const direct = total(column(names.tables.customers, customerColumns(t).directCost), directs);
  const inMonths = total(
    column(names.tables.months, monthColumns(t).cost),
    data.months.flatMap((month) => month.costs),
  );
  const figure = figureOf(data);
  const cost = figure("cost", totals.cost);
  const both = plus(figure("allocated", totals.allocated), figure("unallocated", totals.unallocated));
  const withOutside = plus(cost, figure("costOutside", costs.outside.amount));
  const withUndated = plus(inMonths, figure("costUndated", costs.undated.amount));
  return [
    { name: "ledger", expected: mapped, actual: both, sheet: "stages" },
    { name: "ledgerRead", expected: amountRead(context, "ledger"), actual: withOutside, sheet: "definitions" },
    { name: "direct", expected: mapped, actual: plus(direct, shared), sheet: "customers" },
    { name: "months", expected: cost, actual: withUndated, sheet: "stages" },
  ];
}

function revenueChecks(context: PlanContext): Check[] {
  const { data, t, names } = context;
  const titles = monthColumns(t);
  const months = (title: string, values: readonly number[]) => total(column(names.tables.months, title), values);
  const inMonths = months(
    titles.revenue,
    data.months.map(({ revenue }) => revenue),
  );
  const unassigned = months(
    titles.unassignedRevenue,
    data.months.map((month) => month.unassignedRevenue),
  );
  const ofCustomers = data.customers.map(({ revenue }) => revenue);
  const customers = total(column(names.tables.customers, customerColumns(t).revenue), ofCustomers);
  const figure = figureOf(data);
  const ofStages = sumAmounts([...data.stages.map(({ revenue }) => revenue), data.unassigned.revenue]);
  const withOutside = plus(figure("revenue", ofStages), figure("revenueOutside", data.totals.revenueOutside));
  return [
    { name: "revenueRead", expected: amountRead(context, "orders"), actual: withOutside, sheet: "stages" },
    { name: "revenueTable", expected: inMonths, actual: plus(customers, unassigned), sheet: "customers" },
  ];
}

function countChecks(context: PlanContext): Check[] {
  const { data, t, names } = context;
  const { first, last } = stageLayout(data).stage;
  const inTable = `COUNTA(${column(names.tables.customers, customerColumns(t).customer)})`;
  const inStages = total(
    onSheet(names.sheets.stages, `B${first}:B${last}`),
    data.stages.map(({ customers }) => customers),
  );
  const customers = { expression: inTable, value: data.customers.length };
  return [
    { name: "customers", expected: customers, actual: inStages, counts: true, sheet: "stages" },
    { name: "rowsRead", expected: rowsSeen(context), actual: rowsAccountedFor(context), counts: true, sheet: "cover" },
  ];
}

function total(range: string, values: readonly number[]): Found {
  return { expression: `SUM(${range})`, value: sumAmounts(values) };
}

function plus(a: Found, b: Found): Found {
  return { expression: `${a.expression}+${b.expression}`, value: sumAmounts([a.value, b.value]) };
}

function figureOf(data: PlanContext["data"]) {
  return (figure: Figure, value: number): Found => ({ expression: figureAddress(data, figure), value });
}
