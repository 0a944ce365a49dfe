import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCustomXml } from "../../../src/intake/readers/xlsx/customXml";
import { writeXlsx } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { lintXlsx } from "../../oracle/lint/lintXlsx";
import { recalculatedFile } from "../../oracle/libreOffice";
import { readCells } from "../../oracle/readCells";
import { isMissing } from "../../oracle/tools";
import { validate } from "../../oracle/validator";
import { smallPlan } from "./smallPlan";

const namespace = "urn:example:template";
const template = `<t:template xmlns:t="${namespace}" version="1"><![CDATA[{"名": "模板 & more"}]]></t:template>`;
const other = '<?xml version="1.0"?><!-- <x xmlns="urn:no"> --><notes xmlns=\'urn:example:notes\'/>';

const file = writeXlsx(smallPlan, {
  tag: { report: "stages", build: "b-1" },
  customXml: [
    { namespace: "urn:example:notes", xml: other },
    { namespace, xml: template },
  ],
});

const tagOf = (sheet: number) =>
  JSON.parse(new TextDecoder("utf-16le").decode(unzipSync(file)[`xl/customProperty${sheet}.bin`])) as unknown;

describe("what travels with a file", () => {
  it("is valid to Excel, and does not keep others from reading the cells", { timeout: 60_000 }, async () => {
    expect(lintXlsx(file)).toEqual([]);
    if (!isMissing("ooxml-validator")) expect(validate(file)).toEqual([]);
    expect(await readCells(file)).toEqual(await readCells(writeXlsx(smallPlan)));
  });

  it("tags each sheet with its report, its key and the names that point to it", () => {
    const tag = { report: "stages", build: "b-1", version: "0.1.0" };
    const title = "Stage costs";
    expect([1, 2].map(tagOf)).toEqual([
      { ...tag, sheet: "cover", file: { title, name: "Cover & checks", names: ["TotalCost"] } },
      { ...tag, sheet: "stages", file: { title, name: "Bob's stages", names: [] } },
    ]);
  });

  it("points from a sheet at its tag, before its drawing", () => {
    const sheet = readPart(file, "xl/worksheets/sheet2.xml");
    const [, id] =
      /<customProperties><customPr name="CLC" r:id="(rId\d+)"\/><\/customProperties><drawing/.exec(sheet) ?? [];
    expect(readPart(file, "xl/worksheets/_rels/sheet2.xml.rels")).toMatch(
      new RegExp(`Id="${id}" Type="[^"]*/customProperty" Target="../customProperty2.bin"`),
    );
  });

  it("has no tag unless it is asked for", () => {
    expect(readPart(writeXlsx(smallPlan), "xl/worksheets/sheet1.xml")).not.toContain("customPr");
  });

  it("holds documents that are found again by their namespace, unchanged", () => {
    expect(readCustomXml("a.xlsx", file, namespace)).toEqual([template]);
    expect(readCustomXml("a.xlsx", file, "urn:example:notes")).toEqual([other]);
    expect(readCustomXml("a.xlsx", file, "urn:no")).toEqual([]);
    expect(readPart(file, "customXml/itemProps2.xml")).toContain(`ds:uri="${namespace}"`);
  });

  it.skipIf(isMissing("soffice"))(
    "is kept by LibreOffice where it keeps such things",
    { timeout: 60_000 },
    async () => {
      const saved = await recalculatedFile(file);
      expect((await readCells(saved)).size).toBeGreaterThan(50);
      expect(readCustomXml("a.xlsx", saved, namespace)[0]).toContain(template);
    },
  );

  it("refuses a document that is not of its namespace, or none at all", () => {
    const write = (xml: string) => writeXlsx(smallPlan, { customXml: [{ namespace, xml }] });
    expect(() => write("<template/>")).toThrow("xml-illegal");
    expect(() => write(`{"ns": "${namespace}"}`)).toThrow("xml-illegal");
  });
});
