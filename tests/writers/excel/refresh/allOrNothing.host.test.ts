import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { carefulDecisions, type Progress } from "../../../../src/writers/excel";
import { settledDump } from "../allOrNothing";
import { sweep } from "./faultSweep";
import { act, refresh } from "./refreshed";
import { growing, shrinking, tiny } from "./workedOn";

describe("a refresh in which one action fails leaves the workbook as it was, or ends all the same", () => {
  it("whichever it is: each action of a small one that changes everything", async () => {
    const { tried, back, ended } = await sweep(tiny, {});
    expect(tried).toBeGreaterThan(150);
    expect(back).toBeGreaterThan(0.5 * tried);
    expect(ended).toBeGreaterThan(10);
  }, 240_000);

  it.each([
    ["grows", growing],
    ["shrinks", shrinking],
  ])(
    "8 actions of a larger one that %s, spread evenly from the first to the last",
    async (_, report) => {
      const { back, ended } = await sweep(report, {}, { count: 8 });
      expect(back).toBeGreaterThan(3);
      expect(ended).toBeGreaterThan(0);
    },
    120_000,
  );
});

describe("Cancel", () => {
  let opened: OpenedHost;

  beforeEach(async () => {
    opened = await growing.open();
  });
  afterEach(() => opened.dispose());

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
      const outcome = refresh(growing.after, { signal: cancel.signal, onProgress });
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
    await expect(refresh(growing.after, { signal: cancel.signal, decide })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(await settledDump(opened)).toEqual(start);
  });
});

describe("before it changes anything, a refresh refuses", () => {
  let opened: OpenedHost;

  beforeEach(async () => {
    opened = await growing.open();
  });
  afterEach(() => opened.dispose());

  it("a workbook without a report", async () => {
    await expect(refresh(growing.after, { report: "other" })).rejects.toMatchObject({ code: "no-report" });
  });

  it("a workbook with protected structure", async () => {
    opened.workbook.context.structureProtected = true;
    await expect(refresh(growing.after)).rejects.toMatchObject({ code: "protected" });
  });

  it("a report with a locked sheet, and names it", async () => {
    await act(({ worksheets }) => worksheets.getItem("Cover").protection.protect());
    await expect(refresh(growing.after)).rejects.toMatchObject({
      code: "sheet-protected",
      details: { sheet: "Cover" },
    });
  });
});
