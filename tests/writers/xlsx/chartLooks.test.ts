import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/writers/xlsx";
import { readPart } from "../../oracle/editPackage";
import { lintXlsx } from "../../oracle/lint/lintXlsx";
import { all, attribute } from "../../oracle/lint/openPackage";
import { isMissing } from "../../oracle/tools";
import { validate } from "../../oracle/validator";
import { chartPlan } from "../chartPlan";

const file = writeXlsx(chartPlan);
const [waterfall, budget, lines, scatter, lying, unseen] = [1, 2, 3, 4, 5, 6].map(
  (i) => new DOMParser().parseFromString(readPart(file, `xl/charts/chart${i}.xml`), "text/xml").documentElement!,
) as [Element, Element, Element, Element, Element, Element];

/** The elements within a series' own shape properties, such as "a:noFill", without their colours. */
function shape(series: Element): string[] {
  const own = all(series, "spPr")[0]!;
  return ["noFill", "solidFill", "prstDash"].flatMap((name) => all(own, name).map(() => name));
}

const val = (parent: Element, name: string) => all(parent, name).map((one) => attribute(one, "val"));

describe("looks of series in a file", () => {
  it("are valid to Excel", { timeout: 60_000 }, () => {
    expect(lintXlsx(file)).toEqual([]);
    if (!isMissing("ooxml-validator")) expect(validate(file)).toEqual([]);
  });

  it("leave the base of a waterfall without fill, border, label and legend entry", () => {
    const [base, change] = all(waterfall, "ser");
    expect(shape(base!)).toEqual(["noFill", "noFill"]); // of the area and of its border
    expect([all(base!, "dLbls").length, all(change!, "dLbls").length]).toEqual([0, 1]);
    const [entry, ...others] = all(waterfall, "legendEntry");
    expect([val(entry!, "idx"), val(entry!, "delete"), others.length]).toEqual([["0"], ["1"], 0]);
    expect(all(waterfall, "majorGridlines")).toEqual([]);
  });

  it("outline a plan in white and dash the border of a forecast", () => {
    const [actual, plan, forecast] = all(budget, "ser").map((series) => all(series, "spPr")[0]!);
    expect(val(actual!, "srgbClr")).toEqual(["0072B2"]);
    expect([val(plan!, "srgbClr"), val(plan!, "prstDash")]).toEqual([["FFFFFF", "0072B2"], []]);
    expect([val(forecast!, "srgbClr"), val(forecast!, "prstDash")]).toEqual([["F5D999", "9A6700"], ["dash"]]);
  });

  it("mark the peak of a line with its value, thin the line of a plan, dash that of a forecast", () => {
    const [actual, plan, forecast] = all(lines, "ser");
    const [peak] = all(actual!, "dPt");
    expect([val(peak!, "idx"), val(peak!, "size")]).toEqual([["1"], ["9"]]);
    const [label] = all(actual!, "dLbl");
    expect([val(label!, "idx"), val(label!, "showVal")]).toEqual([["1"], ["1"]]);
    const widths = [actual, plan, forecast].map((series) => attribute(all(series!, "ln")[0]!, "w"));
    expect([widths, val(forecast!, "prstDash")]).toEqual([["28575", "15875", "28575"], ["dash"]]);
  });

  it("lay a scatter over two axes of numbers with their formats and ends", () => {
    expect(all(scatter, "scatterChart")).toHaveLength(1);
    const [across, up] = all(scatter, "valAx");
    const formats = [across, up].map((axis) => attribute(all(axis!, "numFmt")[0]!, "formatCode"));
    expect([formats, val(across!, "max"), val(up!, "min"), all(scatter, "catAx")]).toEqual([
      ["0%", "0.0"],
      ["1"],
      ["90"],
      [],
    ]);
    const [curve, peak] = all(scatter, "ser");
    expect(all(curve!, "xVal")[0]!.textContent).toContain("'Bridge'!$F$6:$F$10");
    expect(all(peak!, "xVal")[0]!.textContent).toContain("'Bridge'!$F$7:$F$8");
    expect([val(curve!, "symbol")[0], val(peak!, "symbol")[0], shape(peak!)]).toEqual(["none", "circle", ["noFill"]]);
  });

  it("stack bars that lie, the first on top", () => {
    expect([val(lying, "barDir"), val(lying, "grouping"), val(lying, "overlap")]).toEqual([
      ["bar"],
      ["stacked"],
      ["100"],
    ]);
    expect(val(all(lying, "catAx")[0]!, "orientation")).toEqual(["maxMin"]);
  });

  it("draw neither line nor mark of an unseen line", () => {
    const [base] = all(unseen, "ser");
    expect([shape(base!), val(base!, "symbol")]).toEqual([["noFill"], ["none"]]);
  });
});
