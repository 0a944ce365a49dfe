import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import type { Driver } from "../../../src/scenario/model/driver";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { editPart } from "../../oracle/editPackage";
import { recalculatedFile } from "../../oracle/libreOffice";
import { readCells, type ReadCells } from "../../oracle/readCells";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";

const t = translator("en");
const study = startingStudy(t);
const churn = study.model.drivers.find(({ id }) => id === "churn")!;

/** One driver for each way to be wrong, and one for each distribution. */
const cases: readonly (readonly [Partial<Driver>, expected: string])[] = [
  [{}, "✓"],
  [{ low: 0.07, high: 0.06 }, "Low is above high."],
  [{ base: 0.5 }, "The base is not between low and high."],
  [{ high: 1.5 }, 'Outside what it can be: see "At least" and "At most".'],
  [{ parameters: [0.05, 0.04, 0.06] }, "The parameters do not fit the distribution."],
  [{ parameters: [0.05] }, "The parameters do not fit the distribution."],
  [{ distribution: "uniform", parameters: [0.03, 0.06] }, "✓"],
  [{ distribution: "uniform", parameters: [0.06, 0.03] }, "The parameters do not fit the distribution."],
  [{ distribution: "normal", parameters: [0.04, 0.01] }, "✓"],
  [{ distribution: "lognormal", parameters: [0.04, -0.01] }, "The parameters do not fit the distribution."],
  [{ distribution: "beta", parameters: [2, 48] }, "✓"],
  [{ distribution: "beta", parameters: [0, 48] }, "The parameters do not fit the distribution."],
  [{ distribution: "fixed", parameters: [0.04] }, "✓"],
  [{ distribution: "discrete", parameters: [0.04, 0.3, 0.05, 0.7] }, "✓"],
  [{ distribution: "discrete", parameters: [0.04, 0.3, 0.05, 0.6] }, "The parameters do not fit the distribution."],
  [{ distribution: "discrete", parameters: [0.04, 0.3, 0.05] }, "The parameters do not fit the distribution."],
  [{ distribution: "discrete", parameters: [0.04, 1.2, 0.05, -0.2] }, "The parameters do not fit the distribution."],
];

/** Column of the check, counted from 0. */
const check = 13;

const model = {
  ...study.model,
  drivers: [...study.model.drivers, ...cases.map(([change], place) => ({ ...churn, ...change, id: `case_${place}` }))],
};

describe("the drivers sheet", () => {
  it("tells in each row what is wrong with it", () => {
    const sheet = scenarioPlan({ ...study, model }, t).sheets.find(({ key }) => key === "drivers")!;
    const block = sheet.blocks.find((found) => found.kind === "cells" && found.key === "drivers");
    const rows = block?.kind === "cells" ? block.rows.slice(-cases.length) : [];
    const told = rows.map((row) => (row[check] as { content: { value: string } }).content.value);
    expect(told).toEqual(cases.map(([, expected]) => expected));
  });

  it.skipIf(isMissing("soffice"))("says the same when LibreOffice calculates it", { timeout: 60_000 }, async () => {
    const { differences } = await recalculate(writeXlsx(scenarioPlan({ ...study, model }, t)));
    expect(differences).toEqual([]);
  });

  it.skipIf(isMissing("soffice")).each([
    ["D8", "<is><t>many</t></is>", "Base, low and high must be numbers."],
    ["D8", "", "Base, low and high must be numbers."],
    ["G8", "<is><t>zipf</t></is>", "Unknown distribution: choose one from the list."],
    ["G8", "", "Unknown distribution: choose one from the list."],
    ["H8", "<is><t>x</t></is>", "The parameters do not fit the distribution."],
  ])("tells of what is typed into %s: %s", { timeout: 60_000 }, async (cell, typed, told) => {
    const plan = scenarioPlan({ ...study, sheets: [] }, t);
    const part = `xl/worksheets/sheet${plan.sheets.findIndex(({ key }) => key === "drivers") + 1}.xml`;
    const pattern = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*>.*?</c>`);
    const edited = editPart(writeXlsx(plan), part, (xml) =>
      xml.replace(pattern, `<c r="${cell}"$1 t="inlineStr">${typed}</c>`),
    );
    const { differences } = await recalculate(edited);
    expect(differences).toContainEqual(expect.objectContaining({ cell: "Drivers!N8", theirs: told }));
  });

  it.skipIf(isMissing("soffice"))(
    "leaves lines without a value that rest on an emptied base, and no others; an emptied scenario has the base",
    { timeout: 60_000 },
    async () => {
      const plan = scenarioPlan({ ...study, sheets: [] }, t);
      const part = (key: string) => `xl/worksheets/sheet${plan.sheets.findIndex((sheet) => sheet.key === key) + 1}.xml`;
      const emptied = (xlsx: Uint8Array, key: string, cell: string) =>
        editPart(xlsx, part(key), (xml) =>
          xml.replace(new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*>.*?</c>`), `<c r="${cell}"$1/>`),
        );
      // leads: base on the sheet of drivers, best on that of scenarios
      const noBest = await readCells(await recalculatedFile(emptied(writeXlsx(plan), "scenarios", "F9")));
      const valueOf = (cells: ReadCells, cell: string) => cells.get(`Scenarios!${cell}`)?.value;
      expect([valueOf(noBest, "B26"), valueOf(noBest, "D26")]).toEqual(["new_customers", 100]);
      expect(valueOf(noBest, "F26")).toBeCloseTo(1000 * Number(valueOf(noBest, "F10")), 9);
      const noBase = await readCells(await recalculatedFile(emptied(writeXlsx(plan), "drivers", "D8")));
      for (const cell of ["D9", "E9", "D26", "E26", "D27", "D33"]) {
        expect(valueOf(noBase, cell)).toEqual({ error: "#N/A" });
      }
      // margin and customer value know nothing of leads; the best scenario has leads of its own
      expect([valueOf(noBase, "B29"), valueOf(noBase, "B32")]).toEqual(["margin", "clv"]);
      for (const cell of ["D29", "D32", "F26"]) expect(valueOf(noBase, cell)).toEqual(expect.any(Number));
    },
  );
});
