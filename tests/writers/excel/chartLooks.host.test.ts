import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ChartSeriesSpec, ChartSpec } from "../../../src/playground/workbook/chartSpec";
import { writePlan } from "../../../src/writers/excel";
import { chartPlan } from "../chartPlan";
import { openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

beforeAll(async () => {
  opened = openWorkbook();
  await writePlan(chartPlan, { report: "charts", build: "b1" });
});

afterAll(() => opened.dispose());

function chart(name: string): ChartSpec {
  return opened.workbook.context.charts.find((one) => one.name === name)!;
}

const series = (name: string, index: number): ChartSeriesSpec => chart(name).series[index]!;

describe("looks of series in Excel", () => {
  it("paint the base of a waterfall white, without border, label, legend entry and gridlines", () => {
    const { fill, line, legendEntry, hasDataLabels } = series("Waterfall", 0);
    expect([fill.color, line.color, legendEntry.visible, hasDataLabels]).toEqual(["#FFFFFF", "", false, false]);
    expect(series("Waterfall", 1)).toMatchObject({ legendEntry: { visible: true }, hasDataLabels: true });
    expect(chart("Waterfall").valueAxis.majorGridlines.visible).toBe(false);
  });

  it("outline a plan in white and dash the border of a forecast", () => {
    expect(series("Budget", 0)).toMatchObject({ fill: { color: "#0072B2" }, line: { color: "" } });
    const plan = { fill: { color: "#FFFFFF" }, line: { color: "#0072B2", weight: 0.75, lineStyle: "Automatic" } };
    expect(series("Budget", 1)).toMatchObject(plan);
    const forecast = { fill: { color: "#F5D999" }, line: { color: "#9A6700", lineStyle: "Dash" } };
    expect(series("Budget", 2)).toMatchObject(forecast);
  });

  it("mark the peak of a line with its value, thin the line of a plan, dash that of a forecast", () => {
    const actual = series("Lines", 0);
    expect(actual).toMatchObject({ markerStyle: "Circle", markerSize: 5, line: { weight: 2.25 } });
    const peak = { markerSize: 9, markerBackgroundColor: "#0072B2", hasDataLabel: true, label: { numberFormat: "0" } };
    expect([...actual.points]).toMatchObject([[1, peak]]);
    expect(series("Lines", 1)).toMatchObject({ line: { weight: 1.25 }, markerBackgroundColor: "#FFFFFF" });
    expect(series("Lines", 2).line.lineStyle).toBe("Dash");
  });

  it("lay a scatter over two axes of numbers with their formats and ends", () => {
    const { chartType, categoryAxis, valueAxis } = chart("Scatter");
    expect(chartType).toBe("XYScatter");
    expect(categoryAxis).toMatchObject({ numberFormat: "0%", maximum: 1, majorGridlines: { visible: false } });
    expect(valueAxis).toMatchObject({ numberFormat: "0.0", minimum: 90 });
    expect(series("Scatter", 0)).toMatchObject({ chartType: "XYScatterLinesNoMarkers", markerStyle: "None" });
    expect(series("Scatter", 1)).toMatchObject({ chartType: "XYScatter", markerStyle: "Circle" });
    expect(series("Scatter", 1).categories?.rect).toEqual({ row: 6, column: 5, rows: 2, columns: 1 });
  });

  it("stack bars that lie, and hide a line that is not to be seen", () => {
    expect(chart("Lying")).toMatchObject({ chartType: "BarStacked", categoryAxis: { reversePlotOrder: true } });
    expect(series("Lying", 0).overlap).toBe(100);
    expect(series("Unseen", 0)).toMatchObject({ markerStyle: "None", line: { lineStyle: "None" } });
  });
});
