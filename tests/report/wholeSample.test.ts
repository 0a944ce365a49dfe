import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReportPlan } from "../../src/report/plan";
import { writeXlsx } from "../../src/writers/xlsx";
import { editPart, readPart } from "../oracle/editPackage";
import { lintXlsx } from "../oracle/lint/lintXlsx";
import { openWorkbook } from "../oracle/readCells";
import { recalculate } from "../oracle/recalculation";
import { isMissing } from "../oracle/tools";
import { samplePlan } from "./samplePlan";

const patient = 240_000;

describe.each(["en", "zh-CN", "zh-TW"] as const)("the report on the sample company (%s)", (locale) => {
  let plan: ReportPlan;
  let file: Uint8Array;
  beforeAll(async () => {
    ({ plan } = await samplePlan(locale));
    file = writeXlsx(plan);
  }, patient);

  it("has nothing that Excel would repair", { timeout: patient }, () => {
    expect(lintXlsx(file)).toEqual([]);
  });

  it("is found whole by a reader that is not ours: sheets, tables, names, charts", { timeout: patient }, async () => {
    const workbook = await openWorkbook(file);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    const blocks = plan.sheets.flatMap((sheet) => sheet.blocks);
    const tables = workbook.worksheets.flatMap(
      (sheet) => sheet.getTables() as unknown as { table: { name: string } }[],
    );
    const planned = blocks.flatMap((block) => (block.kind === "table" ? [block.name] : []));
    expect(tables.map(({ table }) => table.name).sort()).toEqual([...planned].sort());
    for (const { name } of plan.names) expect(workbook.definedNames.getRanges(name).ranges).toHaveLength(1);
    const charts = Object.keys(unzipSync(file)).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
    expect(charts).toHaveLength(blocks.filter(({ kind }) => kind === "chart").length);
    expect(charts.length).toBeGreaterThan(10);
  });

  it.skipIf(isMissing("soffice"))(
    "holds the values that LibreOffice calculates; at most 5 % of the formulas need the add-in",
    { timeout: patient },
    async () => {
      const { compared, custom, differences } = await recalculate(file);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(5_000);
      expect(custom / (compared + custom)).toBeLessThanOrEqual(0.05);
      console.info(`${locale}: ${compared} formulas agree, ${custom} need the add-in`);
    },
  );
});

it.skipIf(isMissing("soffice"))("finds one wrong value among all", { timeout: patient }, async () => {
  const file = writeXlsx((await samplePlan("en")).plan);
  const sheet = "xl/worksheets/sheet1.xml";
  const sum = /<f>(?=SUM)[^<]*<\/f><v>(-?[\d.]+)<\/v>/.exec(readPart(file, sheet));
  expect(sum).not.toBeNull();
  const wrong = editPart(file, sheet, (xml) =>
    xml.replace(sum![0], sum![0].replace(/<v>.*<\/v>/, `<v>${Number(sum![1]) + 1}</v>`)),
  );
  expect((await recalculate(wrong)).differences).toHaveLength(1);
});
