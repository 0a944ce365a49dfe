import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { outputs, removeOutputs, runInExcel, writePlan } from "../../../src/writers/excel";
import { writeXlsx } from "../../../src/writers/xlsx";
import { openWorkbook } from "./openWorkbook";
import { smallPlan } from "./smallPlan";

const file = unzipSync(writeXlsx(smallPlan, { tag: { report: "small", build: "f1" } }));
const tags = [1, 2].map((sheet) => new TextDecoder("utf-16le").decode(file[`xl/customProperty${sheet}.bin`]));

let opened: OpenedHost;

/** As Excel would open the file: sheets with their custom properties and names, and no settings. */
beforeEach(async () => {
  opened = openWorkbook();
  await change((workbook) => {
    smallPlan.sheets.forEach(({ name }, i) => workbook.worksheets.add(name).customProperties.add("CLC", tags[i]!));
    workbook.names.add("SmallTotal", workbook.worksheets.getItem("It's a cover").getRange("B4"));
  });
});

afterEach(() => opened.dispose());

async function change(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await runInExcel(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

it("knows the sheets of an opened file for its own", async () => {
  const standing = [
    { key: "cover", name: "It's a cover" },
    { key: "data", name: "阶段成本" },
  ];
  expect(await outputs()).toMatchObject([
    { report: "small", build: "f1", title: "Small report", version: "0.1.0", names: ["SmallTotal"], standing },
  ]);
});

it("removes them with their names, and nothing of the user's", async () => {
  await change((workbook) => workbook.names.add("Mine", workbook.worksheets.getItem("Sheet1").getRange("A1")));
  await removeOutputs();
  const { grid } = opened;
  expect(grid.sheets.ids().map((id) => grid.sheets.name(id))).toEqual(["Sheet1"]);
  expect(grid.names.list().map(({ name }) => name)).toEqual(["Mine"]);
});

it("leaves a copy that the user made under another name", async () => {
  await change(({ worksheets }) => {
    worksheets.add("阶段成本 (2)").customProperties.add("CLC", tags[1]!);
  });
  await removeOutputs();
  const { sheets } = opened.grid;
  expect(sheets.ids().map((id) => sheets.name(id))).toEqual(["Sheet1", "阶段成本 (2)"]);
});

it("lists it beside a report that was built in Excel", async () => {
  const renamed = JSON.parse(
    JSON.stringify(smallPlan).replaceAll(/"name":"(Costs|SmallTotal|阶段成本|It's a cover)"/g, '"name":"$1_2"'),
  ) as typeof smallPlan;
  const own = { ...renamed, sheets: renamed.sheets.map((sheet) => ({ ...sheet, blocks: [] })), names: [] };
  await writePlan(own, { report: "small", build: "b2" });
  expect((await outputs()).map(({ build }) => build).sort()).toEqual(["b2", "f1"]);
});
