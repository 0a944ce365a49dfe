import { columnLetters } from "../../address";
import { costLabel, type PlanContext } from "../../context";
import type { ApartLine } from "../../costs/categories";
import type { CheckName } from "../../data";
import { revenueRoles } from "../../data/checks";
import { column, onSheet, quote } from "../../formulas";
import { costMapColumns, customerColumns, monthColumns } from "../../tables";
import { budgetFormulas } from "../budget/checkFormulas";
import { channelsLayout } from "../channels/layout";
import { serveLayout } from "../costToServe/layout";
import { profitLetters } from "../profitability/columns";
import { profitLayout } from "../profitability/layout";
import { segmentFormulas } from "../segments/checkFormulas";
import { stageLayout } from "../stages/layout";
import type { CheckFormulas } from "./checkedNumbers";
import { figureAddress, type Figure } from "./layout";
import { lifecycleFormulas } from "./lifecycleFormulas";
import { serveFormulas } from "./serveFormulas";
import { amountRead, rowsAccountedFor, rowsSeen } from "./sources";

/** The formulas of a check; undefined for one whose numbers stand on no sheet. */
export function checkFormulas(context: PlanContext, name: CheckName): CheckFormulas | undefined {
  switch (name) {
    case "ledger":
    case "ledgerRead":
    case "direct":
    case "months":
      return costFormulas(context, name);
    case "revenueRead":
    case "revenueTable":
      return revenueFormulas(context, name);
    case "customers":
      return customerFormulas(context);
    case "rowsRead":
      return { expected: rowsSeen(context), actual: rowsAccountedFor(context), sheet: "cover" };
    case "channels":
      return channelFormulas(context);
    case "profit":
      return profitFormulas(context);
    case "served":
      return servedFormulas(context);
    case "stageCosts":
    case "costAttributes":
    case "migration":
    case "bridge":
    case "mrr":
    case "billed":
      return lifecycleFormulas(context, name);
    case "allocation":
    case "segments":
    case "segmentMargins":
      return segmentFormulas(context, name);
    case "servePools":
    case "serveCustomers":
    case "tickets":
      return serveFormulas(context, name);
    case "budgetRead":
    case "variances":
      return budgetFormulas(context, name);
    case "budgetActual":
    case "statedTotal":
    case "statedTotals":
      return undefined;
  }
}

function costFormulas(context: PlanContext, name: "ledger" | "ledgerRead" | "direct" | "months"): CheckFormulas {
  const { data, t, names } = context;
  const map = (title: string) => total(column(names.tables.costMap, title));
  const titles = costMapColumns(t);
  const direct = total(column(names.tables.customers, customerColumns(t).directCost));
  const inMonths = total(column(names.tables.months, monthColumns(t).cost));
  const figure = (of: Figure) => figureAddress(data, of);
  const lines = data.costs!.apart.map(({ line }) => line);
  const apart = (of: (line: ApartLine) => string) => lines.map((line) => `+${of(line)}`).join("");
  const parts = `${figure("allocated")}+${figure("unallocated")}`;
  const apartDirect = apart((line) => ofLine(context, titles.direct, line));
  const apartMonths = apart((line) => total(column(names.tables.months, costLabel(t, line))));
  const outside = `${figure("cost")}+${figure("costOutside")}`;
  const formulas: Readonly<Record<typeof name, CheckFormulas>> = {
    ledger: { expected: map(titles.amount), actual: `${parts}${apart(figure)}`, sheet: "stages" },
    ledgerRead: { expected: amountRead(context, "ledger"), actual: outside, sheet: "definitions" },
    direct: {
      expected: map(titles.amount),
      actual: `${direct}+${map(titles.shared)}${apartDirect}`,
      sheet: "customers",
    },
    months: {
      expected: figure("cost"),
      actual: `${inMonths}${apartMonths}+${figure("costUndated")}`,
      sheet: "stages",
    },
  };
  return formulas[name];
}

/** What the map holds in a column for a line. */
function ofLine({ t, names }: PlanContext, title: string, line: ApartLine): string {
  const of = (name: string) => column(names.tables.costMap, name);
  return `SUMIFS(${of(title)},${of(costMapColumns(t).category)},${quote(costLabel(t, line))})`;
}

function revenueFormulas(context: PlanContext, name: "revenueRead" | "revenueTable"): CheckFormulas {
  const { data, t, names } = context;
  const { revenue, unassignedRevenue } = monthColumns(t);
  const months = (title: string) => total(column(names.tables.months, title));
  const customers = total(column(names.tables.customers, customerColumns(t).revenue));
  const withOutside = `${figureAddress(data, "revenue")}+${figureAddress(data, "revenueOutside")}`;
  const revenueRead = revenueRoles(data.lifecycle)
    .map((role) => amountRead(context, role))
    .join("+");
  const billed = data.lifecycle.subscriptions?.isRevenue;
  const inMonths = `${months(revenue)}${billed ? `+${figureAddress(data, "billed")}` : ""}`;
  const unassigned = `${months(unassignedRevenue)}${billed ? `+${figureAddress(data, "billedUnassigned")}` : ""}`;
  return name === "revenueRead"
    ? { expected: revenueRead, actual: withOutside, sheet: "stages" }
    : { expected: inMonths, actual: `${customers}+${unassigned}`, sheet: "customers" };
}

function customerFormulas({ data, t, names }: PlanContext): CheckFormulas {
  const { first, last } = stageLayout(data).stage;
  const inTable = `COUNTA(${column(names.tables.customers, customerColumns(t).customer)})`;
  return { expected: inTable, actual: total(onSheet(names.sheets.stages, `B${first}:B${last}`)), sheet: "stages" };
}

function channelFormulas({ data, names }: PlanContext): CheckFormulas {
  const cost = onSheet(names.sheets.stages, `B${stageLayout(data).cost!.first}`);
  const at = channelsLayout(data.channels!);
  const on = (row: number) => onSheet(names.sheets.channels, `G${row}`);
  const expected = data.channels!.lag ? `${cost}+${on(at.late)}+${on(at.late + 1)}` : cost;
  return { expected, actual: on(at.total), sheet: "channels" };
}

function profitFormulas(context: PlanContext): CheckFormulas {
  const { data, names } = context;
  const [revenue, allocated, unallocated] = (["revenue", "allocated", "unallocated"] as const).map((figure) => {
    return figureAddress(data, figure);
  });
  const { total: row } = profitLayout(data.profits!).tie;
  const letters = profitLetters(context);
  const on = (address: string) => onSheet(names.sheets.profitability, address);
  const expected = `${revenue}-${allocated}-${unallocated}-${on(`${letters.goods}${row + 1}`)}`;
  return { expected, actual: on(`${letters.profit}${row}`), sheet: "profitability" };
}

/** What each customer bears of the activities, against the customers of the sheet "Cost-to-serve". */
function servedFormulas(context: PlanContext): CheckFormulas {
  const { data, t, names } = context;
  const serve = data.costToServe!;
  const { customers, below } = serveLayout(serve);
  const letter = columnLetters(serve.drivers.length + 3);
  const expected = total(onSheet(names.sheets.costToServe, `${letter}${customers.first}:${letter}${below.others}`));
  const actual = total(column(names.tables.profits, t("report.profits.served")));
  return { expected, actual, sheet: "profitability" };
}

function total(range: string): string {
  return `SUM(${range})`;
}
