import { sheetFrame, titleBlock } from "../titleBlock";
import { moneyFormats, stageLabel, type PlanContext } from "../context";
import type { CustomerRow } from "../data";
import { formats } from "../formats";
import type { CellContent, SheetPlan, TableBlock, TableColumn } from "../plan";
import { withHeadOfList } from "../printedPart";
import { customerColumns } from "../tables";

const HEADER_ROW = 5;

/** Every customer with its stage and what the stage was decided from, by revenue. */
export function customersSheet(context: PlanContext): SheetPlan {
  const frame = sheetFrame(context, "customers");
  return {
    ...frame,
    blocks: [titleBlock(context, "customers", ["stages"]), customerTable(context)],
    columnWidths: [26, 18, 14, 14, 14, 12, 12, 16, ...(context.data.costs ? [16] : []), 18, 14, 18],
    gridlines: true,
    freezeRows: HEADER_ROW,
    print: {
      ...withHeadOfList(context, frame.print, { header: HEADER_ROW, rows: context.data.customers.length }),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
    },
  };
}

function customerTable({ data, t, names }: PlanContext): TableBlock {
  const titles = customerColumns(t);
  const money = moneyFormats(data).single;
  const columns: TableColumn[] = [
    { key: "customer", title: titles.customer, format: formats.text },
    { key: "stage", title: titles.stage, format: formats.text },
    { key: "first", title: titles.first, format: formats.date, trace: { measure: "activeDays", as: "least" } },
    { key: "second", title: titles.second, format: formats.date, trace: { measure: "orderDays", as: "second" } },
    { key: "last", title: titles.last, format: formats.date, trace: { measure: "activeDays", as: "greatest" } },
    {
      ...{ key: "daysSinceLast", title: titles.daysSinceLast, format: formats.whole },
      trace: { measure: "daysSince", as: "least" },
    },
    { key: "orders", title: titles.orders, format: formats.whole, trace: { measure: "orders" } },
    { key: "revenue", title: titles.revenue, format: money, trace: { measure: "revenue" } },
    ...(data.costs
      ? [{ key: "directCost", title: titles.directCost, format: money, trace: { measure: "directCost" } as const }]
      : []),
    // clear of the number before it
    { key: "stageAtStart", title: titles.stageAtStart, format: formats.text, style: "aside" },
    { key: "churnedOn", title: titles.churnedOn, format: formats.date, trace: { measure: "churnDay" } },
    { key: "furthest", title: titles.furthest, format: formats.text, style: "aside" },
  ];
  const words = new Map(data.model.stages.map((stage) => [stage, stageLabel(t, stage)]));
  const rows = data.customers.map((customer) => cellsOf(customer, words, data.costs !== undefined));
  // Excel has no table without a row
  const blank = columns.map(() => null);
  return {
    ...{ kind: "table", key: "customers", dimension: "customer" },
    rowKeys: rows.length > 0 ? data.customers.map(({ name }) => name) : [""],
    at: `A${HEADER_ROW}`,
    name: names.tables.customers,
    columns,
    rows: rows.length > 0 ? rows : [blank],
    filter: true,
  };
}

function cellsOf(customer: CustomerRow, words: ReadonlyMap<string, string>, withCost: boolean): CellContent[] {
  const {
    name,
    stage,
    first,
    second,
    last,
    daysSinceLast,
    orders,
    revenue,
    directCost,
    stageAtStart,
    churnedOn,
    furthest,
  } = customer;
  return [
    ...[name, words.get(stage)!, first, second, last, daysSinceLast, orders, revenue],
    ...(withCost ? [directCost] : []),
    ...[words.get(stageAtStart)!, churnedOn, words.get(furthest)!],
  ];
}
