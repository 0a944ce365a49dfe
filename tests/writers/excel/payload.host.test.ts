import { afterEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { writePlan } from "../../../src/writers/excel";
import { requestBytes } from "../../../src/writers/excel/steps";
import { largePlan } from "./largePlan";
import { openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

afterEach(() => opened.dispose());

describe("a long table on the web, where a request may have 5 MB", () => {
  it.each([2_357, 23_570])("is written in pieces that fit: %i rows", async (rows) => {
    opened = openWorkbook({ platform: "web" });
    opened.host.resetLog();
    const plan = largePlan(rows);
    await writePlan(plan, { report: "large", build: "b" });
    const { syncs, largestRequest } = opened.host.log;
    const { blocks } = plan.sheets[0]!;
    const size = JSON.stringify(blocks).length;
    console.info(`${rows} rows: plan ${size} characters, ${syncs} syncs, largest request ${largestRequest}`);
    expect(largestRequest).toBeLessThan(1.5 * requestBytes);
    expect(syncs).toBeLessThanOrEqual(7 + Math.ceil((3 * size) / requestBytes));

    const sheet = opened.grid.sheets.ids()[1]!;
    const written = opened.grid.cells.values(sheet, { row: 4, column: 0, rows: rows + 1, columns: 6 });
    const table = blocks[0]!;
    if (table.kind !== "table") throw new Error("the plan has changed");
    expect(written).toEqual([table.columns.map(({ title }) => title), ...table.rows]);
    expect(opened.grid.tables.list()).toMatchObject([
      { name: "Customers", rect: { row: 4, rows: rows + 1, columns: 6 } },
    ]);
  });
});
