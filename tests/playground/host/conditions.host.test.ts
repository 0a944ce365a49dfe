import { describe, expect, it } from "vitest";
import { openToyHost } from "./openToyHost";

type Opened = ReturnType<typeof openToyHost>;

/** Runs a batch and returns the code of its error, or "done". */
async function codeOf({ Excel }: Opened, batch: (context: Excel.RequestContext) => Promise<void>): Promise<unknown> {
  return Excel.run(batch).then(
    () => "done",
    (error: { code?: unknown }) => error.code,
  );
}

const writeCell = (address: string, value: unknown) => async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
  await context.sync();
};

describe("requirement sets", () => {
  const usePageLayout = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Sheet1").pageLayout.load("orientation");
    await context.sync();
  };

  it("refuses a member that is newer than the profile, by its name", async () => {
    const opened = openToyHost({ requirements: { ExcelApi: "1.8" } });
    expect(await codeOf(opened, usePageLayout)).toBe("ApiNotFound");
    expect(opened.host.log.errors[0]).toMatchObject({ Location: "Worksheet.pageLayout" });
  });

  it("lets it through once the profile has it, and the host then says that it lacks it", async () => {
    expect(await codeOf(openToyHost({ requirements: { ExcelApi: "1.9" } }), usePageLayout)).toBe("HostNotImplemented");
  });

  it("leaves newer properties out of a load without names", async () => {
    const { Excel } = openToyHost({ requirements: { ExcelApi: "1.1" } });
    const json = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(json).toMatchObject({ name: "Sheet1", visibility: "Visible" });
  });

  it("tells the add-in the same as it enforces", () => {
    const { Office } = openToyHost({ requirements: { ExcelApi: "1.12" } });
    const supported = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
    expect([supported("1.12"), supported("1.9"), supported("1.13")]).toEqual([true, true, false]);
  });
});

describe("payload limits", () => {
  it("refuses a request above the limit and does nothing of it", async () => {
    const opened = openToyHost({ payloadLimit: 4000 });
    expect(await codeOf(opened, writeCell("A1", "x".repeat(4000)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(opened.workbook.worksheets.$items()[0]?.cells.size).toBe(0);
  });

  it("weighs bytes: a Chinese character is three", async () => {
    const opened = openToyHost({ payloadLimit: 4000 });
    expect(await codeOf(opened, writeCell("A1", "x".repeat(1200)))).toBe("done");
    expect(await codeOf(opened, writeCell("A1", "成".repeat(1200)))).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("withholds a response above the limit", async () => {
    const opened = openToyHost();
    await codeOf(opened, writeCell("A1", "x".repeat(9000)));
    opened.host.conditions.payloadLimit = 8000;
    const read = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
    };
    expect(await codeOf(opened, read)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("cell-edit mode", () => {
  it("refuses requests while the user edits a cell, and not afterwards", async () => {
    const opened = openToyHost();
    opened.host.conditions.cellEdit = true;
    expect(await codeOf(opened, writeCell("A1", 1))).toBe("InvalidOperationInCellEditMode");
    opened.host.conditions.cellEdit = false;
    expect(await codeOf(opened, writeCell("A1", 1))).toBe("done");
  });
});

describe("faults", () => {
  const addThree = async (context: Excel.RequestContext) => {
    for (const name of ["a", "b", "c"]) context.workbook.worksheets.add(name);
    await context.sync();
  };
  const sheets = ({ workbook }: Opened) => workbook.worksheets.$items().map(({ name }) => name);

  it("fails the one action that was chosen, counted over all requests", async () => {
    const opened = openToyHost();
    await codeOf(opened, addThree);
    const actions = opened.host.log.actions;
    opened.host.setFault({ at: 4, code: "GeneralException" });
    expect(await codeOf(opened, addThree)).toBe("GeneralException");
    expect(sheets(opened)).toEqual(["Sheet1", "a", "b", "c", "a"]);
    expect(await codeOf(opened, addThree)).toBe("done");
    expect(actions).toBeGreaterThan(4);
  });

  it("fails every later action too when told so, until it is lifted", async () => {
    const opened = openToyHost();
    opened.host.setFault({ at: 4, code: "AccessDenied", onwards: true });
    expect(await codeOf(opened, addThree)).toBe("AccessDenied");
    expect(await codeOf(opened, addThree)).toBe("AccessDenied");
    opened.host.setFault(undefined);
    expect(await codeOf(opened, addThree)).toBe("done");
  });
});

describe("the log", () => {
  it("counts syncs without clean-ups, and the members that were used", async () => {
    const opened = openToyHost();
    const { log } = opened.host;
    await codeOf(opened, writeCell("A1", 1));
    expect(log.syncs).toBe(1);
    expect(log.requests).toBe(2);
    expect(Object.fromEntries(log.members)).toEqual({
      "Range.values=": 1,
      "Workbook.worksheets": 1,
      "Worksheet.getRange()": 1,
      "WorksheetCollection.getItem()": 1,
    });
    opened.host.resetLog();
    expect([log.syncs, log.members.size]).toEqual([0, 0]);
  });

  it("numbers the actions that find the workbook other than the one before them did", async () => {
    const opened = openToyHost();
    const { log } = opened.host;
    await codeOf(opened, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").load("name");
      await context.sync();
    });
    // a look at a sheet takes several actions, and changes nothing: only the first of each request counts
    expect(log.turns).toHaveLength(log.requests);
    opened.host.resetLog();
    await codeOf(opened, writeCell("A1", 1));
    const first = [...log.turns];
    opened.host.resetLog();
    await codeOf(opened, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(log.turns[0]).toBe(1);
    expect(log.turns.length).toBeGreaterThan(first.length);
    expect(log.turns.length).toBeLessThan(log.actions);
  });
});

describe("a workbook that breaks down", () => {
  it("fails that request and answers the next", async () => {
    const opened = openToyHost();
    const { undoStep } = opened.hooks;
    opened.hooks.undoStep = () => Promise.reject(new Error("the grid broke down"));
    expect(await codeOf(opened, writeCell("A1", 1))).toBe("GeneralException");
    expect(opened.host.log.faults.map(String)).toContain("Error: the grid broke down");
    opened.hooks.undoStep = undoStep;
    expect(await codeOf(opened, writeCell("A1", 1))).toBe("done");
  });
});

describe("several runtimes", () => {
  it("work on the same workbook, one request after the other", async () => {
    const opened = openToyHost();
    const other = opened.connect();
    await Promise.all([codeOf(opened, writeCell("A1", 1)), codeOf({ ...opened, ...other }, writeCell("A2", 2))]);
    const cells = opened.workbook.worksheets.$items()[0]!.cells;
    expect([...cells]).toEqual([
      ["A1", [[1]]],
      ["A2", [[2]]],
    ]);
  });

  it("get no answer once the host is disposed of", async () => {
    const opened = openToyHost();
    opened.host.dispose();
    const late = codeOf(opened, writeCell("A1", 1));
    const nothing = new Promise((resolve) => setTimeout(() => resolve("silence"), 20));
    expect(await Promise.race([late, nothing])).toBe("silence");
  });
});
