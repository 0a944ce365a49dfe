import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../src/report/plan";
import { writePlan } from "../../../src/writers/excel";
import { writeXlsx } from "../../../src/writers/xlsx";
import { companyPlan, companyWithoutLedger } from "../../report/fixture";
import { fileCells } from "../sameCells";
import { openWorkbook } from "./openWorkbook";
import { smallPlan } from "./smallPlan";
import { comparable, workbookCells } from "./workbookCells";

let opened: OpenedHost;

beforeEach(() => {
  opened = openWorkbook();
});

afterEach(() => opened.dispose());

describe("the same plan gives the same cells in the workbook and in the file", () => {
  it.each<[string, () => ReportPlan]>([
    ["every kind of block", () => smallPlan],
    ["the report in English", () => companyPlan("en")],
    ["the report in 简体中文", () => companyPlan("zh-CN")],
    ["the report in 繁體中文", () => companyPlan("zh-TW")],
    ["the report without a ledger", () => companyPlan("en", companyWithoutLedger())],
  ])("%s", async (_, planOf) => {
    const plan = planOf();
    await writePlan(plan, { report: "stages", build: "b1" });
    const inFile = await fileCells(writeXlsx(plan));
    expect(Object.keys(inFile).length).toBeGreaterThan(20);
    expect(comparable(await workbookCells(plan))).toEqual(comparable(inFile));
  });
});
