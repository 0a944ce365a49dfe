import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { itemNotFound } from "../../../src/playground/workbook/officeErrors";
import { Workbook } from "../../../src/playground/workbook/workbook";
import { WorksheetCollection } from "../../../src/playground/workbook/worksheets";
import { removeOutputs, writePlan } from "../../../src/writers/excel";
import { officeWorkbook } from "../../../src/taskpane/host";
import { settledDump, tinyPlan } from "./allOrNothing";
import { fillAsUser, openWorkbook } from "./openWorkbook";

const options = { report: "small", build: "b1" };

let opened: OpenedHost;
const refuse = vi.fn(() => {
  throw itemNotFound();
});

/** A sheet that is one chart is no worksheet, and has no cells to select. */
beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
  vi.spyOn(WorksheetCollection.prototype, "getActiveWorksheet").mockImplementation(refuse);
  vi.spyOn(Workbook.prototype, "getSelectedRange").mockImplementation(refuse);
});

afterEach(() => {
  vi.restoreAllMocks();
  opened.dispose();
});

it("a chart sheet in front stops neither looking for tables nor a build", async () => {
  expect((await officeWorkbook.findSources()).map(({ table }) => table)).toContain("Orders");
  await writePlan(tinyPlan, options);
  expect(await officeWorkbook.outputs()).toHaveLength(tinyPlan.sheets.length);
  expect(refuse, "the build asked for the view to come back to").toHaveBeenCalled();
});

it("a build that fails before a chart sheet leaves the workbook as it was", async () => {
  const before = await settledDump(opened);
  const cancel = new AbortController();
  const onProgress = ({ phase }: { readonly phase: string }) => phase === "sheet" && cancel.abort();
  await expect(writePlan(tinyPlan, { ...options, signal: cancel.signal, onProgress })).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(await settledDump(opened)).toEqual(before);
});

it("what was built with a chart sheet in front can be removed again", async () => {
  const before = await settledDump(opened);
  await writePlan(tinyPlan, options);
  await removeOutputs();
  expect(await settledDump(opened)).toEqual({ ...before, active: expect.any(String) as string });
});
