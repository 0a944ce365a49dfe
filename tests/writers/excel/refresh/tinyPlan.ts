import type { Block, ChartBlock, ReportPlan, SheetPlan } from "../../../../src/report/plan";

const first = 3;

export interface TinyPlan {
  /** Rows of the table that stands above. */
  readonly people: readonly string[];
  /** Rows of the table below it. */
  readonly gone: readonly string[];
  readonly series: readonly ("Amount" | "Twice")[];
  /** Adds a sheet. */
  readonly log?: boolean;
}

/** One sheet with each kind of thing that a refresh changes, as small as can be: to be refreshed some hundred times. */
export function tinyPlan(given: TinyPlan): ReportPlan {
  const sheets = [peopleSheet(given), ...(given.log ? [logSheet()] : [])];
  return {
    ...{ title: "People", locale: "en", sheets },
    names: [{ name: "PeopleTotal", cells: { sheet: "people", range: `B${places(given).total}` } }],
    properties: { title: "People", subject: "", keywords: "", version: "0.1.0" },
  };
}

function places({ people, gone }: TinyPlan) {
  const last = first + people.length - 1;
  const second = last + 3;
  return { last, second, total: second + gone.length + 2 };
}

function frame() {
  return {
    ...{ conditionalFormats: [], columnWidths: [20], gridlines: true, freezeRows: 0, tabColor: "#0072B2" },
    print: { orientation: "landscape", header: "&A", footer: "&P" },
  } as const;
}

function peopleSheet(given: TinyPlan): SheetPlan {
  const { people, gone } = given;
  const { last, second, total } = places(given);
  return {
    ...{ ...frame(), key: "people", name: "All people" },
    blocks: [
      peopleTable(people),
      {
        ...{ kind: "table", key: "gone", at: `A${second - 1}`, name: "Gone", filter: false },
        columns: [{ title: "Who", format: "@" }],
        rowKeys: gone,
        rows: gone.map((name) => [name]),
      },
      totals(people, { last, total }),
      chart("Parts", last, given.series),
      chart("Spare", last, ["Amount"]),
    ],
    conditionalFormats: [{ kind: "dataBar", range: `B${first}:B${last}`, color: "#009E73" }],
    validations: [
      {
        range: `B${first}:B${last}`,
        rule: { kind: "decimal", min: 0 },
        ...{ title: "Amount", message: "Amounts are not negative." },
      },
    ],
    columnWidths: [16 + people.length, 12, 12],
    print: { ...frame().print, footer: `&C${people.length} people`, pageBreaks: [total] },
  };
}

function peopleTable(people: readonly string[]): Block {
  return {
    ...{ kind: "table", key: "people", at: `A${first - 1}`, name: "People", filter: true },
    columns: [
      { title: "Person", key: "person", format: "@" },
      { title: "Amount", key: "amount", format: "#,##0" },
      { title: "Twice", key: "twice", format: "#,##0" },
    ],
    rowKeys: people,
    rows: people.map((name, index) => {
      const amount = 10 * (people.length - index);
      return [name, amount, { formula: "=2*People[[#This Row],[Amount]]", value: 2 * amount }];
    }),
  };
}

function totals(
  { length }: readonly string[],
  { last, total }: { readonly last: number; readonly total: number },
): Block {
  const value = 5 * length * (length + 1);
  return {
    ...{ kind: "cells", key: "totals", at: `A${total}` },
    rows: [
      [
        { content: "Total", style: "total" },
        { content: { formula: `=SUM(B${first}:B${last})`, value }, style: "total" },
      ],
    ],
  };
}

function chart(name: string, last: number, series: TinyPlan["series"]): ChartBlock {
  const column = (letter: string) => ({ sheet: "people", range: `${letter}${first}:${letter}${last}` });
  return {
    ...{ kind: "chart", name, type: "barClustered", title: `${name} of ${series.length}` },
    ...(name === "Parts" ? { from: "H2", to: "N12" } : { from: "P2", to: "V12" }),
    categories: column("A"),
    series: series.map((one) => ({ name: one, values: column(one === "Amount" ? "B" : "C"), color: "#0072B2" })),
    ...{ valueAxis: { format: "#,##0" }, categoryAxis: {}, legend: false, altText: name },
  };
}

function logSheet(): SheetPlan {
  const cells: Block = { kind: "cells", key: "log", at: "A1", rows: [[{ content: "Refreshed", style: "title" }]] };
  return { ...frame(), key: "log", name: "Log", blocks: [cells] };
}
