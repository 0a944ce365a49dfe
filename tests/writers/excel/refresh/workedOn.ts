import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../../src/report/plan";
import type { RefreshOptions } from "../../../../src/writers/excel";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build } from "./refreshed";
import { tinyPlan } from "./tinyPlan";

/** A report that the user has worked on, and what it is brought up to. */
export interface WorkedOn {
  readonly open: () => Promise<OpenedHost>;
  readonly after: ReportPlan;
  /** How it is refreshed. */
  readonly options?: Partial<RefreshOptions>;
}

/** Rows come, go and change places, one loses its note, a series and a sheet come: everything at once, and small. */
export const tiny: WorkedOn = {
  open: openTiny,
  after: tinyPlan({ people: ["Bob", "Cid", "Dan"], gone: ["Yu"], series: ["Twice", "Amount"], log: true }),
};

/** More of the same kind, with formulas that reach across sheets. */
export const growing: WorkedOn = {
  open: openCustomers,
  after: customersPlan(someCustomers("Dan", "Eve", "Fay", "Ann", "Bob", "Gil"), "run"),
};

export const shrinking: WorkedOn = { open: openCustomers, after: customersPlan(someCustomers("Dan", "Ann")) };

async function openTiny(): Promise<OpenedHost> {
  const opened = openWorkbook();
  await build(tinyPlan({ people: ["Ann", "Bob"], gone: ["Xi", "Yu"], series: ["Amount"] }));
  await act(({ worksheets, tables, names }) => {
    const sheet = worksheets.getItem("All people");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("E4:F5").formulas = [
      ["of Ann", ""],
      ["of Bob", "=B5*2"],
    ];
    sheet.getRange("A5:E5").format.fill.color = "#FFFF00";
    sheet.getRange("B5").values = [[4711]];
    sheet.charts.getItem("Spare").delete();
    tables.getItem("People").autoFilter.apply(sheet.getRange("A3:C5"), 0, only("Ann"));
    worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["='All people'!B4"], ["='All people'!B5"]];
    names.add("OfBob", sheet.getRange("B5"));
  });
  return opened;
}

async function openCustomers(): Promise<OpenedHost> {
  const opened = openWorkbook();
  await build(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
  await act(({ worksheets, tables }) => {
    const sheet = worksheets.getItem("All customers");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("E7:F10").formulas = [
      ["of Ann", ""],
      ["of Bob", "=C8*2"],
      ["of Cid", ""],
      ["", 5],
    ] as string[][];
    sheet.getRange("A8:E8").format.fill.color = "#FFFF00";
    sheet.getRange("B9").values = [[4711]];
    sheet.charts.getItem("Revenue").delete();
    tables.getItem("Customers").autoFilter.apply(sheet.getRange("A6:D10"), 0, only("Ann"));
  });
  return opened;
}

function only(...values: string[]): Excel.FilterCriteria {
  return { filterOn: "Values", values };
}
