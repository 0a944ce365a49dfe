import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ReportPlan, TableBlock } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { openWorkbook } from "../../oracle/readCells";
import { samplePlan } from "../../report/samplePlan";

const tag = { report: "stages", build: "1a2b3c" };

const tablesOf = ({ blocks }: ReportPlan["sheets"][number]) =>
  blocks.filter((block): block is TableBlock => block.kind === "table").map(({ name }) => name);

/** Names of the charts by the number of their sheet, as the drawings of the package say. */
function chartsIn(file: Uint8Array): Map<number, string[]> {
  const drawings = Object.entries(unzipSync(file)).flatMap(([path, bytes]) => {
    const number = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(path)?.[1];
    return number === undefined ? [] : [[Number(number), strFromU8(bytes)] as const];
  });
  return new Map(
    drawings.map(([at, xml]) => [at, [...xml.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name!)]),
  );
}

/** The whole sample with its notes for the add-in, to exceljs. */
describe.each(["en", "zh-CN", "zh-TW"] as const)(
  "the report of the sample company (%s), to a second reader",
  (locale) => {
    it("has every sheet, table, name and chart of the plan, and its notes out of sight", async () => {
      const { plan } = await samplePlan(locale);
      const file = writeXlsx(plan, { tag, notes: true });
      const workbook = await openWorkbook(file);
      const shown = workbook.worksheets.filter(({ state }) => state === "visible");
      expect(shown.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
      expect(workbook.worksheets.slice(shown.length).map(({ state }) => state)).toEqual(["veryHidden"]);
      plan.sheets.forEach((sheet, index) => {
        const tables = shown[index]!.getTables() as unknown as { table: { name: string } }[];
        expect(tables.map(({ table }) => table.name).sort()).toEqual(tablesOf(sheet).sort());
        const charts = sheet.blocks.flatMap((block) => (block.kind === "chart" ? [block.name] : []));
        expect([sheet.key, chartsIn(file).get(index + 1) ?? []]).toEqual([sheet.key, charts]);
      });
      for (const { name } of plan.names) expect(workbook.definedNames.getRanges(name).ranges).toHaveLength(1);
    }, 120_000);
  },
);
