import { afterEach, beforeEach, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { buildReport, type BuildJob, type BuildResult } from "../../../src/taskpane/buildReport";
import { proposeChoices } from "../../../src/taskpane/choices";
import { officeWorkbook } from "../../../src/taskpane/host";
import { carefulDecisions } from "../../../src/writers/excel";
import { isAsked } from "../../../src/taskpane/questions/tableQuestions";
import { noSettings } from "../../../src/taskpane/settings";
import { openWorkbook } from "../../writers/excel/openWorkbook";
import { orders } from "../fakeWorkbook";

let opened: ReturnType<typeof openWorkbook>;

beforeEach(async () => {
  opened = openWorkbook();
  await inWorkbook(({ worksheets }) => {
    const sheet = worksheets.add(orders.name);
    const range = sheet.getRange("A1").getResizedRange(orders.rows.length - 1, orders.rows[0]!.length - 1);
    range.values = orders.rows.map((row) => row.map((value) => value ?? ""));
    sheet.tables.add(range, true).name = "Orders";
  });
});
afterEach(() => opened.dispose());

function inWorkbook<T>(work: (workbook: Excel.Workbook) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });
}

/** Builds, or refreshes if somebody decides; in June or, the second time, in July. */
async function made(changes: Pick<BuildJob, "decide"> = {}): Promise<BuildResult> {
  const result = await buildReport({
    ...{ workbook: officeWorkbook, choices: proposeChoices(await officeWorkbook.findSources()), template: undefined },
    ...{ settings: { ...noSettings, preparer: "Ann Lee" }, t: translator("en"), signal: new AbortController().signal },
    ...{ now: new Date(2025, changes.decide ? 6 : 5, 30), onProgress: () => undefined, ...changes },
  });
  if (isAsked(result)) throw new Error("nothing is open in this table");
  return result;
}

/** What the sheet of a key shows in a range, as texts. */
async function textsOf({ sheets }: BuildResult, key: string, address: string): Promise<string[][]> {
  const { id } = sheets.find((sheet) => sheet.key === key)!;
  return (await inWorkbook(({ worksheets }) => worksheets.getItem(id).getRange(address).load("text"))).text;
}

const neverAsked = () => {
  throw new Error("there is nothing to ask");
};

it("refreshes the report that stands: the same sheets, a line more in the run log, hers kept", async () => {
  expect(await officeWorkbook.hasReport()).toBe(false);
  const first = await made();
  expect(await officeWorkbook.hasReport()).toBe(true);
  expect(await officeWorkbook.hasReport("scenarios")).toBe(false);
  const log = first.sheets.find(({ key }) => key === "runLog")!;
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem(log.id).getRange("J6").values = [["closed"]];
  });
  const second = await made({ decide: neverAsked });
  expect(second.refreshed).toEqual({ orphans: 0, kept: 0, released: 0 });
  expect(second.sheets).toEqual(first.sheets);
  expect(await officeWorkbook.outputs()).toEqual(first.sheets);
  const lines = await textsOf(second, "runLog", "A6:J8");
  expect(lines.map((line) => [line[0]!.slice(0, 10), line[1], line[9]])).toEqual([
    ["2025-06-30", "Ann Lee", "closed"],
    ["2025-07-30", "Ann Lee", ""],
    ["", "", ""],
  ]);
});

it("asks about a cell of ours that she changed, and says what was kept", async () => {
  const first = await made();
  const cover = first.sheets.find(({ key }) => key === "cover")!;
  await inWorkbook(({ worksheets }) => {
    worksheets.getItem(cover.id).getRange("A1").values = [["Ours"]];
  });
  const asked: unknown[] = [];
  const second = await made({
    decide: (questions) => {
      asked.push(...questions.conflicts.map(({ mine, fresh }) => [mine, fresh]));
      return carefulDecisions;
    },
  });
  expect(asked).toHaveLength(1);
  expect(second.refreshed).toMatchObject({ kept: 1, released: 0 });
  expect(await textsOf(second, "cover", "A1")).toEqual([["Ours"]]);
});
