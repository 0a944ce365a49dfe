import { describe, expect, it } from "vitest";
import type { ConditionalFormat } from "../../../src/report/plan";
import { writeXlsx } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { smallPlan } from "./smallPlan";

function fileWith(...conditionalFormats: readonly ConditionalFormat[]): Uint8Array {
  return writeXlsx({ ...smallPlan, sheets: [{ ...smallPlan.sheets[0]!, conditionalFormats }, smallPlan.sheets[1]!] });
}

const sheetWith = (...formats: readonly ConditionalFormat[]) =>
  readPart(fileWith(...formats), "xl/worksheets/sheet1.xml");

describe("a conditional format in a file", () => {
  it("compares with a number", () => {
    const xml = sheetWith({ kind: "notEqual", range: "B5:B9", value: 0, style: "checkBad" });
    expect(xml).toContain(
      '<conditionalFormatting sqref="B5:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="notEqual">',
    );
    expect(xml).toContain("<formula>0</formula>");
  });

  it("compares with a text, quotes in it doubled", () => {
    const xml = sheetWith({ kind: "equal", range: "B5", value: 'say "✓"', style: "checkGood" });
    expect(xml).toContain('<formula>"say ""✓"""</formula>');
  });

  it("lays the colours of the style table over the cell, in eight digits", () => {
    const styles = readPart(fileWith({ kind: "equal", range: "B5", value: 1, style: "checkBad" }), "xl/styles.xml");
    const look = /<dxfs count="\d">(<dxf>.*?<\/dxf>)/.exec(styles)?.[1];
    expect(look).toContain('<font><b/><color rgb="FFB3261E"/></font>');
    expect(look).toContain('<bgColor rgb="FFFDECEA"/>');
  });

  it("draws solid data bars from 0, with the old ones for old readers", () => {
    const xml = sheetWith(
      { kind: "equal", range: "B1", value: 1, style: "checkGood" },
      { kind: "dataBar", range: "C6:C10", color: "#56B4E9" },
    );
    const [, id] = /<x14:id[^>]*>(\{[^}]+\})</.exec(xml) ?? [];
    expect(xml).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">`,
    );
    expect(xml).toContain("<xm:sqref>C6:C10</xm:sqref>");
  });

  it("scales between two colours", () => {
    const xml = sheetWith({ kind: "colorScale", range: "E6:E10", low: "#FFFFFF", high: "#D55E00" });
    expect(xml).toContain('<cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFD55E00"/>');
  });

  it("follows a formula, relative to its first cell", () => {
    const xml = sheetWith({
      kind: "expression",
      range: "A6:E10",
      formula: '=AND($B6>10,$C6<>"")',
      style: "differenceBad",
    });
    expect(xml).toContain('<conditionalFormatting sqref="A6:E10"><cfRule type="expression" dxfId="0" priority="1">');
    expect(xml).toContain('<formula>AND($B6&gt;10,$C6&lt;&gt;"")</formula>');
  });

  it("sets icons at two limits, turned round where small is good", () => {
    const rule = { kind: "iconSet", range: "B5", icons: "arrows", limits: [0.6, 0.8] } as const;
    expect(sheetWith(rule)).toContain(
      '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/>' +
        '<cfvo type="num" val="0.6"/><cfvo type="num" val="0.8"/></iconSet></cfRule>',
    );
    const turned = sheetWith({ ...rule, icons: "trafficLights", smallIsGood: true, iconsOnly: true });
    expect(turned).toContain('<iconSet iconSet="3TrafficLights1" showValue="0" reverse="1">');
  });

  it.each(["=Stages[Cost]>1", "B6>1", ""])("is refused for the formula %j, which Excel does not take", (formula) => {
    const rule = { kind: "expression", range: "B5", formula, style: "checkBad" } as const;
    expect(() => sheetWith(rule)).toThrow("formula-illegal");
  });

  it("is refused for a number that is none", () => {
    expect(() => sheetWith({ kind: "equal", range: "B5", value: NaN, style: "checkGood" })).toThrow("value-not-finite");
  });
});
