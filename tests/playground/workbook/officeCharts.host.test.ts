import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOffice, type OfficeFixture } from "./officeFixture";

let office: OfficeFixture;

beforeEach(async () => {
  office = openOffice();
  await office.run((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Stage", "Cost", "Count"],
      ["a", 1, 10],
      ["b", 2, 20],
      ["c", 3, 30],
    ];
  });
});
afterEach(() => office.host.dispose());

const spec = () => office.host.workbook.context.charts[0]!;

describe("charts", () => {
  it.each([
    ["A1:C4", "Auto", ["Cost", "Count"]],
    ["A1:C4", "Columns", ["Cost", "Count"]],
    ["A1:C4", "Rows", ["a", "b", "c"]],
    ["B2:B4", "Columns", ["Series1"]],
    ["B1:B4", "Columns", ["Cost"]],
  ] as const)("make series of %s by %s: %s", async (address, by, names) => {
    await office.run((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange(address), by));
    expect(spec().series.map(({ name }) => name)).toEqual(names);
  });

  it("take explicit series, titles, axes, labels and single points", async () => {
    await office.run((sheet) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B4"), "Columns");
      chart.name = "Costs";
      chart.title.text = "Cost by stage";
      chart.title.format.font.set({ size: 12, bold: true, color: "#1F2933" });
      const series = chart.series.getItemAt(0);
      series.name = "Cost";
      series.setValues(sheet.getRange("B2:B4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.fill.setSolidColor("#1f5a92");
      series.format.line.color = "#FFFFFF";
      series.points.getItemAt(1).format.fill.setSolidColor("#B3261E");
      series.points.getItemAt(1).format.border.color = "#000000";
      Object.assign(series, { gapWidth: 60, overlap: 100, hasDataLabels: true });
      series.dataLabels.numberFormat = "#,##0";
      chart.series.add("Count").setValues(sheet.getRange("C2:C4"));
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.title.text = "Stage";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.position = "Top";
    });
    const { context } = office.host.workbook;
    const cells = (row: number, column: number) => ({
      sheet: context.grid.sheets.active(),
      rect: { row, column, rows: 3, columns: 1 },
    });
    expect(spec()).toMatchObject({
      name: "Costs",
      chartType: "ColumnStacked",
      title: { text: "Cost by stage", visible: true, font: { size: 12, bold: true, color: "#1F2933" } },
      legend: { position: "Top", visible: true },
      valueAxis: { numberFormat: "#,##0", majorGridlines: { visible: false } },
      categoryAxis: { title: { text: "Stage" }, reversePlotOrder: true },
      series: [
        {
          name: "Cost",
          values: cells(1, 1),
          categories: cells(1, 0),
          gapWidth: 60,
          overlap: 100,
          hasDataLabels: true,
          fill: { color: "#1F5A92" },
          line: { color: "#FFFFFF" },
          labels: { numberFormat: "#,##0" },
        },
        { name: "Count", values: cells(1, 2) },
      ],
    });
    expect([...spec().series[0]!.points]).toMatchObject([
      [1, { fill: { color: "#B3261E" }, border: { color: "#000000" } }],
    ]);
  });

  it("lie over cells, or where they are put", async () => {
    const places = await office.run(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      chart.setPosition("C2", "D3");
      chart.load("left,top,width,height");
      await context.sync();
      const first = [chart.left, chart.top, chart.width, chart.height];
      sheet.getRange("A:A").format.columnWidth = 90;
      chart.load("left");
      await context.sync();
      const second = chart.left;
      Object.assign(chart, { left: 10, width: 200 });
      chart.load("left,top,width,height");
      await context.sync();
      return [first, second, [chart.left, chart.top, chart.width, chart.height]];
    });
    expect(places).toEqual([[96, 15, 96, 30], 138, [10, 15, 200, 30]]);
  });

  it("tell those who paint, are found, and go with their sheet", async () => {
    let repaints = 0;
    office.host.workbook.context.onChartsChanged(() => repaints++);
    await office.run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.charts.add("Line", sheet.getRange("A1:C4")).name = "Mine";
      const [found, none] = [other.charts.getItem("mine").load("name"), other.charts.getItemOrNullObject("No")];
      other.charts.load("count");
      await context.sync();
      expect([found.name, none.isNullObject, other.charts.count, repaints > 0]).toEqual(["Mine", true, 1, true]);
      other.delete();
    });
    expect(office.host.workbook.worksheets.$items().flatMap(({ charts }) => charts.$items())).toEqual([]);
  });

  it("follow rows that a user inserts above their cells", async () => {
    await office.run((sheet) => sheet.charts.add("Line", sheet.getRange("B1:B4")).setPosition("E2", "F3"));
    const { grid } = office.host;
    grid.book.sheet(grid.sheets.active()).insertRowsBefore(0, 2);
    expect(spec().series[0]!.values!.rect).toEqual({ row: 3, column: 1, rows: 3, columns: 1 });
    expect(spec().place).toMatchObject({ from: { row: 3, column: 4 }, to: { row: 4, column: 5 } });
  });

  it("refuse what Excel does not know", async () => {
    const add = (sheet: Excel.Worksheet) => sheet.charts.add("Line", sheet.getRange("A1:C4"));
    expect(await office.failure((sheet) => sheet.charts.add("Cake" as never, sheet.getRange("A1")))).toBe(
      "InvalidArgument",
    );
    expect(await office.failure((sheet) => (add(sheet).title.text = 5 as never))).toBe("InvalidArgument");
    expect(
      await office.failure((sheet) =>
        add(sheet).series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor("red"),
      ),
    ).toBe("InvalidArgument");
  });
});
