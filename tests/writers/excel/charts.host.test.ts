import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ChartSpec } from "../../../src/playground/workbook/chartSpec";
import { writePlan } from "../../../src/writers/excel";
import { openWorkbook } from "./openWorkbook";
import { smallPlan } from "./smallPlan";

let opened: OpenedHost;

beforeAll(async () => {
  opened = openWorkbook();
  await writePlan(smallPlan, { report: "small", build: "b1" });
});

afterAll(() => opened.dispose());

function chart(name: string): ChartSpec {
  const found = opened.workbook.context.charts.find((one) => one.name === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
}

const costs = { row: 5, column: 1, rows: 3, columns: 1 };
const shares = { ...costs, column: 2 };
const stages = { ...costs, column: 0 };

describe("charts", () => {
  it("have the planned type, place and title, in order", () => {
    expect(opened.workbook.context.charts.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["Stacked", "ColumnStacked"],
      ["Bars", "BarClustered"],
      ["Columns", "ColumnClustered"],
      ["Line", "Line"],
    ]);
    expect(chart("Stacked")).toMatchObject({
      title: { text: "Cost by stage\n2025", visible: true },
      place: { from: { row: 9, column: 0 }, to: { row: 19, column: 5 } },
    });
  });

  it("read exactly the planned cells, series by series", () => {
    const sources = chart("Stacked").series.map(({ name, values, categories }) => [
      name,
      values?.rect,
      categories?.rect,
    ]);
    expect(sources).toEqual([
      ["Cost", costs, stages],
      ["Share", shares, stages],
    ]);
    const sheet = opened.grid.sheets.ids().find((id) => opened.grid.sheets.name(id) === "阶段成本");
    const sheets = chart("Line").series.flatMap(({ values, categories }) => [values?.sheet, categories?.sheet]);
    expect(sheets).toEqual([sheet, sheet]);
    expect(chart("Line").series.map(({ values }) => values?.rect)).toEqual([shares]);
  });

  it("have the planned colours, series by series and point by point", () => {
    expect(chart("Stacked").series.map(({ fill }) => fill.color)).toEqual(["#0072B2", "#E69F00"]);
    expect(chart("Stacked").series[1]?.line).toMatchObject({ color: "#9A6700", weight: 0.75 });
    const points = [...(chart("Bars").series[0]?.points ?? [])].map(([index, { fill, border }]) => [
      index,
      fill.color,
      border.color,
    ]);
    expect(points).toEqual([
      [0, "#0072B2", ""],
      [1, "#E69F00", "#9A6700"],
      [2, "#D55E00", ""],
    ]);
    expect(chart("Line").series[0]?.line).toMatchObject({ color: "#009E73", weight: 2.25 });
  });

  it("show legend, labels and axis titles only where they are planned", () => {
    expect(["Stacked", "Bars"].map((name) => chart(name).legend.visible)).toEqual([true, false]);
    expect(["Stacked", "Bars"].map((name) => chart(name).series[0]?.hasDataLabels)).toEqual([false, true]);
    expect(chart("Bars").series[0]?.labels).toMatchObject({ numberFormat: "#,##0", position: "OutsideEnd" });
    expect(chart("Bars").valueAxis).toMatchObject({ numberFormat: "#,##0", title: { text: "Money", visible: true } });
    expect(chart("Columns").valueAxis.title.visible).toBe(false);
    expect(chart("Columns").categoryAxis.title.visible).toBe(false);
  });

  it("start at the top where the bars lie", () => {
    const turned = (name: string) => chart(name).categoryAxis.reversePlotOrder;
    expect(["Stacked", "Bars", "Columns", "Line"].map(turned)).toEqual([false, true, false, false]);
    expect(chart("Bars").categoryAxis.position).toBe("Maximum");
  });

  it("stack in one column", () => {
    expect(chart("Stacked").series.map(({ overlap }) => overlap)).toEqual([100, 100]);
  });
});
