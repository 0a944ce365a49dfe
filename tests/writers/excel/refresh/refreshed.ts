import { dumpWorkbook, type WorkbookDump } from "../../../../src/playground/workbook/dump";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../../src/report/plan";
import { refreshReport, type RefreshOptions, writePlan } from "../../../../src/writers/excel";
import { withOrphans } from "./customersPlan";

const report = "customers";

export function build(plan: ReportPlan) {
  return writePlan(plan, { report, build: "b1" });
}

let count = 0;

export function refresh(plan: ReportPlan, options: Partial<RefreshOptions> = {}) {
  count += 1;
  return refreshReport(plan, { report, build: `r${count}`, withOrphans, ...options });
}

/** Does something as the user would. */
export function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

/** Contents of cells, formulas as typed, by the name that the sheet has now. */
export function cellsOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

/** What formulas come to. */
export function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The workbook without what nobody sees: notes of ours, the list of reports, ids of rules and of builds. */
export async function seenDump(opened: OpenedHost): Promise<Omit<WorkbookDump, "settings">> {
  await opened.grid.recalculate();
  const { settings: _, ...dump } = dumpWorkbook(opened.workbook);
  const sheets = dump.sheets.filter(({ veryHidden }) => !veryHidden);
  return {
    ...dump,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, id: "" })),
      validations: sheet.validations.map((one) => ({ ...one, id: "" })),
      properties: withoutBuild(sheet.properties),
    })),
  };
}

function withoutBuild(properties: Readonly<Record<string, string>>): Record<string, string> {
  const tags = Object.entries(properties).map(([key, tag]) => [key, tag.replace(/"build":"\w+"/, "")]);
  return Object.fromEntries(tags) as Record<string, string>;
}
