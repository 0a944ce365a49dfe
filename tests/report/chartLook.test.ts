import { describe, expect, it } from "vitest";
import { areaLook, hasDots, hasGridlines, labelColor, strokeLook } from "../../src/report/chartLook";
import type { ChartBlock, ChartSeries } from "../../src/report/plan";

const series: ChartSeries = { name: "Cost", values: { sheet: "a", range: "B2:B13" }, color: "#0072B2" };
const chart: ChartBlock = {
  kind: "chart",
  name: "Costs",
  type: "columnStacked",
  from: "A1",
  to: "H20",
  title: "Cost",
  categories: { sheet: "a", range: "A2:A13" },
  series: [series],
  valueAxis: { format: "0" },
  categoryAxis: {},
  legend: true,
  altText: "",
};

describe("the look of a series", () => {
  it.each<readonly [ChartSeries["look"], ReturnType<typeof areaLook>]>([
    [undefined, { fill: "#0072B2", dashed: false }],
    ["solid", { fill: "#0072B2", dashed: false }],
    ["outlined", { fill: "#FFFFFF", border: "#0072B2", dashed: false }],
    // 0.4 of each channel and 0.6 of 255: 0, 45.6, 71.2 + 153
    ["dashed", { fill: "#99C7E0", border: "#0072B2", dashed: true }],
    ["invisible", { dashed: false }],
  ])("of %s areas", (look, expected) => {
    expect(areaLook(look, { color: "#0072B2" })).toEqual(expected);
  });

  it("keeps the outline of light colours, whatever else", () => {
    const light = { color: "#E69F00", outline: "#9A6700" };
    const borders = (["solid", "outlined", "dashed"] as const).map((look) => areaLook(look, light).border);
    expect(borders).toEqual(["#9A6700", "#9A6700", "#9A6700"]);
    expect(strokeLook({ ...series, ...light })?.color).toBe("#9A6700");
  });

  it("of lines: dashed for a forecast, thin for a plan, none for a base", () => {
    const stroke = (look: NonNullable<ChartSeries["look"]>) => strokeLook({ ...series, look });
    expect(stroke("dashed")).toEqual({ color: "#0072B2", dashed: true, thin: false });
    expect(stroke("outlined")).toEqual({ color: "#0072B2", dashed: false, thin: true });
    expect(stroke("invisible")).toBeUndefined();
  });
});

describe("a chart", () => {
  it("marks the points of short lines and of scatters that are not joined", () => {
    const line = { ...chart, type: "line" } as const;
    const long = { ...series, values: { sheet: "a", range: "B2:B26" } };
    expect([hasDots(line, series), hasDots(line, long)]).toEqual([true, false]);
    const scatter = { ...chart, type: "scatter" } as const;
    expect([hasDots(scatter, long), hasDots(scatter, { ...series, joined: true })]).toEqual([true, false]);
  });

  it("has gridlines unless labels say the numbers or an unseen base would cover them", () => {
    expect(hasGridlines(chart)).toBe(true);
    expect(hasGridlines({ ...chart, labels: "0" })).toBe(false);
    expect(hasGridlines({ ...chart, series: [{ ...series, look: "invisible" }, series] })).toBe(false);
  });

  it("labels dark fills of a stack in white, all else in ink", () => {
    expect(labelColor(chart, series)).toBe("#FFFFFF");
    expect(labelColor(chart, { ...series, look: "outlined" })).toBe("#1F2933");
    expect(labelColor({ ...chart, type: "columnClustered" }, series)).toBe("#1F2933");
  });
});
