import { rangeAt, address } from "../../../../src/report/address";
import type { Block, ChartBlock, ReportPlan, SheetPlan } from "../../../../src/report/plan";
import type { Orphan } from "../../../../src/writers/excel";

export interface Customer {
  readonly name: string;
  readonly revenue: number;
  readonly cost: number;
}

const frame = {
  conditionalFormats: [],
  columnWidths: [20, 12, 12, 12],
  gridlines: true,
  freezeRows: 0,
  tabColor: "#0072B2",
  print: { orientation: "landscape", header: "&L&A", footer: "&CPage &P of &N" },
} as const;

const first = 6;

/** A cover that reads the customers, and a sheet with their table, a total below it and a chart beside it. */
export function customersPlan(customers: readonly Customer[], run?: string): ReportPlan {
  const sheets = [coverSheet(customers), customersSheet(customers), ...(run === undefined ? [] : [logSheet(run)])];
  return {
    ...{ title: "Customers", locale: "en", sheets },
    names: [{ name: "TotalRevenue", cells: { sheet: "customers", range: `B${totalRow(customers)}` } }],
    properties: { title: "Customers", subject: "", keywords: "", version: "0.1.0" },
  };
}

function totalRow(customers: readonly Customer[]): number {
  return first + customers.length + 2;
}

function sum(customers: readonly Customer[], of: (customer: Customer) => number): number {
  return customers.reduce((total, customer) => total + of(customer), 0);
}

function coverSheet(customers: readonly Customer[]): SheetPlan {
  const revenue = sum(customers, (customer) => customer.revenue);
  const figures: Block = {
    ...{ kind: "cells", key: "figures", at: "A1" },
    rows: [
      [{ content: "Cover", style: "title" }],
      [
        { content: "Revenue", style: "label" },
        {
          content: { formula: `='All customers'!B${totalRow(customers)}`, value: revenue },
          style: "total",
          format: "#,##0",
        },
      ],
      [
        { content: "Customers", style: "label" },
        { content: { formula: "=ROWS(Customers[Customer])", value: customers.length }, style: "total", format: "0" },
      ],
      [{ content: "Customers", style: "hyperlink", link: "customers" }],
    ],
  };
  return { ...frame, key: "cover", name: "Cover", blocks: [figures] };
}

function customersSheet(customers: readonly Customer[]): SheetPlan {
  const last = first + customers.length - 1;
  const total = totalRow(customers);
  const table: Block = {
    ...{ kind: "table", key: "customers", at: "A5", name: "Customers", filter: true },
    columns: [
      { title: "Customer", key: "customer", format: "@" },
      { title: "Revenue", key: "revenue", format: "#,##0" },
      { title: "Cost", key: "cost", format: "#,##0" },
      { title: "Margin", key: "margin", format: "#,##0" },
    ],
    rowKeys: customers.map(({ name }) => name),
    rows: customers.map(({ name, revenue, cost }) => [
      name,
      revenue,
      cost,
      { formula: "=Customers[[#This Row],[Revenue]]-Customers[[#This Row],[Cost]]", value: revenue - cost },
    ]),
  };
  const totals: Block = {
    ...{ kind: "cells", key: "totals", at: `A${total}` },
    rows: [
      [
        { content: "Total", style: "total" },
        {
          content: { formula: `=SUM(B${first}:B${last})`, value: sum(customers, (one) => one.revenue) },
          style: "total",
        },
        { content: { formula: "=SUM(Customers[Cost])", value: sum(customers, (one) => one.cost) }, style: "total" },
      ],
    ],
  };
  const title: Block = {
    kind: "cells",
    key: "title",
    at: "A1",
    rows: [[{ content: "All customers", style: "title" }]],
  };
  const column = (letter: string) => `${letter}${first}:${letter}${last}`;
  return {
    ...{ ...frame, key: "customers", name: "All customers" },
    blocks: [
      title,
      table,
      totals,
      chartOf(customers, "Revenue", ["Revenue"]),
      chartOf(customers, "Parts", parts(customers)),
    ],
    conditionalFormats: [
      { kind: "dataBar", range: column("B"), color: "#009E73" },
      { kind: "expression", range: column("D"), formula: `=$D${first}<$C${first}`, style: "differenceBad" },
      { kind: "notEqual", range: `B${total}`, value: 0, style: "total" },
    ],
    validations: [
      { range: column("C"), rule: { kind: "decimal", min: 0 }, title: "Cost", message: "Costs are not negative." },
      {
        range: `C${total}`,
        rule: { kind: "list", options: { sheet: "customers", range: column("A") } },
        ...{ title: "Total", message: "One of the customers." },
      },
    ],
    columnWidths: [16 + customers.length, 12, 12, 12],
    print: {
      ...{ ...frame.print, footer: `&C${customers.length} customers`, titleRows: "1:5" },
      area: `A1:D${total}`,
      pageBreaks: [total],
    },
  };
}

/** The more customers, the more series. */
function parts({ length }: readonly Customer[]): string[] {
  return ["Revenue", ...(length > 4 ? ["Cost"] : []), ...(length > 2 ? ["Margin"] : [])];
}

const letters: Readonly<Record<string, number>> = { Revenue: 1, Cost: 2, Margin: 3 };

function chartOf({ length }: readonly Customer[], name: string, series: readonly string[]): ChartBlock {
  const column = (index: number) => ({ sheet: "customers", range: rangeAt(address(first - 1, index), length, 1) });
  return {
    ...{ kind: "chart", name, type: "barClustered", title: `${name} of ${length}` },
    ...(name === "Revenue" ? { from: "H5", to: "N15" } : { from: "P5", to: "V15" }),
    categories: column(0),
    series: series.map((one) => ({ name: one, values: column(letters[one]!), color: "#0072B2" })),
    ...{ valueAxis: { format: "#,##0" }, categoryAxis: {}, legend: false, altText: name },
  };
}

function logSheet(run: string): SheetPlan {
  const table: Block = {
    ...{ kind: "table", key: "runs", at: "A1", name: "Runs", filter: false, keepsRows: true },
    columns: [{ title: "Run", format: "@" }],
    rowKeys: ["run"],
    rows: [[run]],
  };
  return { ...frame, key: "log", name: "Runs", blocks: [table] };
}

/** A sheet for what lost its row, as the report has one. */
export function withOrphans(plan: ReportPlan, orphans: readonly Orphan[]): ReportPlan {
  if (orphans.length === 0) return plan;
  const table: Block = {
    ...{ kind: "table", key: "orphans", at: "A1", name: "Orphans", filter: false, keepsRows: true },
    columns: ["Sheet", "Row", "Column", "Content"].map((title) => ({ title, format: "@" })),
    rowKeys: orphans.map((_, index) => String(index)),
    rows: orphans.map(({ sheet, row, column, content }) => [sheet, row, column, content]),
  };
  return { ...plan, sheets: [...plan.sheets, { ...frame, key: "orphans", name: "Orphans", blocks: [table] }] };
}

/** Customers with revenues 100, 90, 80 … and costs of a tenth. */
export function someCustomers(...names: readonly string[]): Customer[] {
  return names.map((name, index) => ({ name, revenue: 100 - 10 * index, cost: 10 - index }));
}
