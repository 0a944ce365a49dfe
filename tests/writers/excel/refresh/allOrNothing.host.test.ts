import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import {
  carefulDecisions,
  findInterruptedBuild,
  type Progress,
  restoreInterruptedBuild,
} from "../../../../src/writers/excel";
import { settledDump, withFault } from "../allOrNothing";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, refresh } from "./refreshed";

const before = customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan"));
/** Rows come, go and change places, one loses its note, a sheet comes. */
const after = customersPlan(someCustomers("Dan", "Eve", "Fay", "Ann", "Bob", "Gil"), "run");
const fewer = customersPlan(someCustomers("Dan", "Ann"));

let opened: OpenedHost;

/** A report that the user has worked on: notes, colours, a filter, a table and a chart deleted. */
async function openReport(): Promise<void> {
  opened = openWorkbook();
  await build(before);
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
    const criteria: Excel.FilterCriteria = { filterOn: "Values", values: ["Ann"] };
    tables.getItem("Customers").autoFilter.apply(sheet.getRange("A6:D10"), 0, criteria);
  });
}

beforeEach(openReport);
afterEach(() => opened.dispose());

/** Whether a dump is that of the workbook before, as far as anybody sees it; the hidden notes are of another refresh. */
function expectSeen(dump: Awaited<ReturnType<typeof settledDump>>, expected: typeof dump, at: number): void {
  const seen = ({ settings: _, ...rest }: typeof dump) => ({
    ...rest,
    sheets: rest.sheets.filter(({ veryHidden }) => !veryHidden).map(({ id: _id, ...sheet }) => withoutIds(sheet)),
    names: rest.names
      .map(({ name, ...one }) => ({ ...one, name: name.replace(/\.[a-z0-9]+\./, ".") }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  expect(seen(dump), `after a fault at action ${at}`).toEqual(seen(expected));
}

/** Ids are given out anew when a refresh is done once more, that of the refresh itself included. */
function withoutIds<T>(sheet: T): T {
  const text = JSON.stringify(sheet, (key, value: unknown) => (key === "id" || key === "sheet" ? undefined : value));
  return JSON.parse(text.replace(/\\"build\\":\\"\w+\\"/g, "").replace(/\[book-\d+\]/g, "")) as T;
}

async function actionsOf(
  plan: typeof after,
): Promise<{ actions: number; done: Awaited<ReturnType<typeof settledDump>> }> {
  opened.host.resetLog();
  await refresh(plan);
  const { actions } = opened.host.log;
  const done = await settledDump(opened);
  opened.dispose();
  await openReport();
  return { actions, done };
}

describe.each([
  ["grows, orders anew and adds", after],
  ["shrinks", fewer],
])("a refresh that %s", (_, plan) => {
  it("in which one action fails leaves the workbook as it was, or ends all the same; whichever it is", async () => {
    const { actions, done } = await actionsOf(plan);
    let start = await settledDump(opened);
    let refused = 0;
    for (let at = 1; at <= actions; at += 1) {
      const error = await withFault(opened, { at }, () => refresh(plan));
      if (error === undefined) {
        expectSeen(await settledDump(opened), done, at);
        opened.dispose();
        await openReport();
        start = await settledDump(opened);
      } else {
        expect(await settledDump(opened), `after a fault at action ${at}`).toEqual(start);
        refused += 1;
      }
    }
    console.info(`${actions} actions failed one by one, ${refused} of them ended the refresh`);
    expect(refused).toBeGreaterThan(0.5 * actions);
  }, 600_000);

  it("that is cut off is taken back or ended at the next start; wherever it was cut off", async () => {
    const { actions, done } = await actionsOf(plan);
    let start = await settledDump(opened);
    const found = { back: 0, ended: 0 };
    for (let at = 1; at <= actions; at += 1) {
      const error = await withFault(opened, { at, onwards: true }, () => refresh(plan));
      if (await findInterruptedBuild()) expect(error, `at action ${at}`).toMatchObject({ code: "not-restored" });
      await restoreInterruptedBuild();
      const dump = await settledDump(opened);
      if (JSON.stringify(dump) === JSON.stringify(start)) found.back += 1;
      else {
        expectSeen(dump, done, at);
        found.ended += 1;
        opened.dispose();
        await openReport();
        start = await settledDump(opened);
      }
    }
    console.info(`${found.back} taken back, ${found.ended} ended`);
    expect(found.back).toBeGreaterThan(0.5 * actions);
    expect(found.ended).toBeGreaterThan(10);
  }, 600_000);
});

it("taking back that is cut off is done at the next start, wherever it was cut off", async () => {
  const start = await settledDump(opened);
  const { actions } = await actionsOf(after);
  for (let at = 1; at < 2000; at += 7) {
    await withFault(opened, { at: Math.round(actions * 0.6), onwards: true }, () => refresh(after));
    const error = await withFault(opened, { at, onwards: true }, restoreInterruptedBuild);
    await restoreInterruptedBuild();
    expectSeen(await settledDump(opened), start, at);
    if (error === undefined) return;
  }
  expect.unreachable("the taking back never ended");
}, 300_000);

describe("Cancel", () => {
  it("leaves the workbook as it was, in whichever phase it comes", async () => {
    const start = await settledDump(opened);
    const phases: string[] = [];
    for (const phase of ["check", "data", "sheet", "finish"]) {
      const cancel = new AbortController();
      const onProgress = (progress: Progress) => {
        if (progress.phase !== phase || cancel.signal.aborted) return;
        phases.push(phase);
        cancel.abort();
      };
      const outcome = refresh(after, { signal: cancel.signal, onProgress });
      if (phase === "finish") await outcome;
      else {
        await expect(outcome, phase).rejects.toMatchObject({ code: "cancelled" });
        expect(await settledDump(opened), phase).toEqual(start);
      }
    }
    expect(phases).toEqual(["check", "data", "sheet", "finish"]);
  });

  it("while the user is asked changes nothing", async () => {
    const start = await settledDump(opened);
    const cancel = new AbortController();
    const decide = () => {
      cancel.abort();
      return carefulDecisions;
    };
    await expect(refresh(after, { signal: cancel.signal, decide })).rejects.toMatchObject({ code: "cancelled" });
    expect(await settledDump(opened)).toEqual(start);
  });
});

describe("before it changes anything, a refresh refuses", () => {
  it("a workbook without a report", async () => {
    await expect(refresh(after, { report: "other" })).rejects.toMatchObject({ code: "no-report" });
  });

  it("a workbook with protected structure", async () => {
    opened.workbook.context.structureProtected = true;
    await expect(refresh(after)).rejects.toMatchObject({ code: "protected" });
  });

  it("a report with a locked sheet, and names it", async () => {
    await act(({ worksheets }) => worksheets.getItem("Cover").protection.protect());
    await expect(refresh(after)).rejects.toMatchObject({ code: "sheet-protected", details: { sheet: "Cover" } });
  });
});
