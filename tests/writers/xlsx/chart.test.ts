import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { ChartBlock, ReportPlan } from "../../../src/report/plan";
import { writeXlsx, XlsxError } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { all, attribute } from "../../oracle/lint/openPackage";
import { smallPlan } from "./smallPlan";

const file = writeXlsx(smallPlan);
const [stacked, clustered, bars, lines] = [1, 2, 3, 4].map((i) => parse(readPart(file, `xl/charts/chart${i}.xml`)));

function parse(xml: string): Element {
  return new DOMParser().parseFromString(xml, "text/xml").documentElement!;
}

const value = (parent: Element, name: string) => attribute(all(parent, name)[0]!, "val");
const texts = (parent: Element, name: string) => all(parent, name).map((one) => one.textContent);

/** The small plan with its first chart changed. */
function withChart(change: Partial<ChartBlock>): ReportPlan {
  const [cover, stages] = smallPlan.sheets;
  const blocks = stages!.blocks.map((block) =>
    block.kind === "chart" && block.name === "Stacked" ? { ...block, ...change } : block,
  );
  return { ...smallPlan, sheets: [cover!, { ...stages!, blocks }] };
}

describe("a chart in a file", () => {
  it("is of its kind", () => {
    expect([value(stacked!, "barDir"), value(stacked!, "grouping"), value(stacked!, "overlap")]).toEqual([
      "col",
      "stacked",
      "100",
    ]);
    expect([value(clustered!, "barDir"), value(clustered!, "grouping")]).toEqual(["col", "clustered"]);
    expect([value(bars!, "barDir"), value(bars!, "grouping")]).toEqual(["bar", "clustered"]);
    expect(all(lines!, "lineChart")).toHaveLength(1);
  });

  it("shows its first bar on top, the values below", () => {
    const [category, values] = [all(bars!, "catAx")[0]!, all(bars!, "valAx")[0]!];
    expect([value(category, "orientation"), value(values, "crosses")]).toEqual(["maxMin", "max"]);
  });

  it("has one axis system", () => {
    for (const chart of [stacked!, clustered!, bars!, lines!]) {
      expect([all(chart, "catAx"), all(chart, "valAx")].map(({ length }) => length)).toEqual([1, 1]);
    }
  });

  it("has a title in two paragraphs, and axis titles", () => {
    const titles = all(stacked!, "title").map((title) => all(title, "p").map((paragraph) => paragraph.textContent));
    expect(titles).toEqual([["Cost by lifecycle stage, EUR", "June 2025"], ["Stage"], ["EUR"]]);
  });

  it("points at its cells, and holds their values for previews", () => {
    const [cost] = all(stacked!, "ser");
    expect(texts(cost!, "f")).toEqual(["'Bob''s stages'!$A$6:$A$10", "'Bob''s stages'!$C$6:$C$10"]);
    expect(texts(all(cost!, "cat")[0]!, "pt")).toEqual(["Acquisition", "Activation", "Retention", "Value", "Churn"]);
    expect(texts(all(cost!, "val")[0]!, "pt")).toEqual(["4800.5", "1600", "2599.5", "0", "1000"]);
  });

  it("gives each point its colour and its outline", () => {
    const points = all(all(clustered!, "ser")[0]!, "dPt");
    const colors = points.map((point) => all(point, "srgbClr").map((color) => attribute(color, "val")));
    expect(colors[2]).toEqual(["009E73", "1F78A8"]);
    expect(points.map((point) => value(point, "idx"))).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("draws a line in the outline's colour where the colour itself is too light", () => {
    const [, customers] = all(lines!, "ser");
    expect(attribute(all(customers!, "srgbClr")[0]!, "val")).toBe("9A6700");
  });

  it("labels its marks in their number format, and has no gridlines beside them", () => {
    expect(attribute(all(all(stacked!, "dLbls")[0]!, "numFmt")[0]!, "formatCode")).toBe("#,##0");
    expect(all(stacked!, "majorGridlines")).toHaveLength(0);
  });

  it("labels in white on dark fills and in ink on light ones", () => {
    const colors = all(stacked!, "dLbls").map((labels) => attribute(all(labels, "srgbClr")[0]!, "val"));
    expect(colors).toEqual(["FFFFFF", "1F2933"]);
  });

  it("has light gridlines where nothing is labelled", () => {
    const { labels: _none, ...chart } = smallPlan.sheets[1]!.blocks.find((block) => block.kind === "chart")!;
    const plan = {
      ...smallPlan,
      sheets: [
        smallPlan.sheets[0]!,
        { ...smallPlan.sheets[1]!, blocks: [...smallPlan.sheets[1]!.blocks.slice(0, 2), chart] },
      ],
    };
    expect(readPart(writeXlsx(plan), "xl/charts/chart1.xml")).toContain("<c:majorGridlines>");
  });

  it("says what it shows to those who cannot see it, and stands from cell to cell", () => {
    const drawing = parse(readPart(file, "xl/drawings/drawing2.xml"));
    expect(attribute(all(drawing, "cNvPr")[0]!, "descr")).toBe("Columns: acquisition costs most, 4,800.50 EUR.");
    const corners = ["from", "to"].map((corner) => ["col", "row"].map((at) => texts(all(drawing, corner)[0]!, at)[0]));
    expect(corners).toEqual([
      ["6", "0"],
      ["14", "14"],
    ]);
  });
});

describe("a chart is refused", () => {
  it.each<readonly [string, Partial<ChartBlock>, string]>([
    ["whose categories are more than its values", { categories: { sheet: "stages", range: "A6:A9" } }, "chart-shape"],
    ["whose values are a block", { categories: { sheet: "stages", range: "A6:B10" } }, "chart-shape"],
    ["whose sheet is not in the plan", { categories: { sheet: "nowhere", range: "A6:A10" } }, "sheet-unknown"],
    ["that ends before it begins", { from: "N14", to: "G1" }, "address-illegal"],
  ])("%s", (_, change, code) => {
    expect(() => writeXlsx(withChart(change))).toThrow(XlsxError);
    expect(() => writeXlsx(withChart(change))).toThrow(code);
  });
});
