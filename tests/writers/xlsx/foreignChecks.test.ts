import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/writers/xlsx";
import { editPart } from "../../oracle/editPackage";
import { lintXlsx } from "../../oracle/lint/lintXlsx";
import { toPdf } from "../../oracle/libreOffice";
import { pageTexts } from "../../oracle/pdf";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { validate } from "../../oracle/validator";
import { chinesePlan } from "./chinesePlan";
import { smallPlan } from "./smallPlan";

const patient = { timeout: 120_000 };
const files = [
  { language: "English", file: writeXlsx(smallPlan) },
  { language: "Chinese", file: writeXlsx(chinesePlan) },
];

describe.each(files)("a written file in $language", ({ file }) => {
  it("has nothing that Excel would repair", () => {
    expect(lintXlsx(file)).toEqual([]);
  });

  it.skipIf(isMissing("ooxml-validator"))("is valid to Microsoft's Open XML SDK", patient, () => {
    expect(validate(file)).toEqual([]);
  });

  it.skipIf(isMissing("soffice"))("holds the values that LibreOffice calculates", patient, async () => {
    const { compared, custom, differences } = await recalculate(file);
    expect(differences).toEqual([]);
    expect({ compared, custom }).toEqual({ compared: 15, custom: 1 });
  });

  it.skipIf(isMissing("soffice", "pdfinfo"))("prints one page a sheet, none of them empty", patient, async () => {
    const pages = pageTexts(await toPdf(file));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page.replace(/\s/g, "").length).toBeGreaterThan(100);
  });
});

describe("the foreign checks can fail", () => {
  const [{ file }] = files as [(typeof files)[number]];

  it.skipIf(isMissing("soffice"))("LibreOffice finds a falsified value", patient, async () => {
    const false_ = editPart(file, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/(SUM\(Stages\[Cost\]\)<\/f><v>)10000/, "$110001"),
    );
    const { differences } = await recalculate(false_);
    expect(differences).toEqual([
      { cell: "Cover & checks!B5", formula: "SUM(Stages[Cost])", ours: 10_001, theirs: 10_000 },
    ]);
  });

  it.skipIf(isMissing("ooxml-validator"))("the validator finds a child in the wrong place", patient, () => {
    const broken = editPart(file, "xl/styles.xml", (xml) => xml.replace(/(<sz [^>]*>)(<color [^>]*>)/, "$2$1"));
    expect(validate(broken).join("\n")).toContain("/xl/styles.xml");
  });
});
