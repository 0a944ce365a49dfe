import { afterEach, expect, it } from "vitest";
import { openHost, type OpenedHost } from "../../../../src/playground/host/nodeHost";
import { readChart } from "../../../../src/playground/page/charts/readChart";

let opened: OpenedHost;
afterEach(() => opened.dispose());

it("reads a chart that an add-in made: series, colours, axes, labels, and the cells as they are now", async () => {
  opened = openHost();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").formulas = [
      ["Stage", "Cost"],
      ["获取", 10],
      ["Churn", "=B2*2"],
      ["Total", "=NA()"],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.title.text = "Cost\n2025";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.title.text = "CNY";
    chart.axes.valueAxis.title.visible = true;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.setValues(sheet.getRange("B2:B4"));
    series.format.fill.setSolidColor("#0072B2");
    series.points.getItemAt(1).format.fill.setSolidColor("#D55E00");
    series.hasDataLabels = true;
    series.gapWidth = 60;
    await context.sync();
  });
  await opened.grid.recalculate();
  const picture = readChart(opened.workbook.context.charts[0]!, opened.grid);
  expect(picture).toMatchObject({
    title: "Cost\n2025",
    categories: ["获取", "Churn", "Total"],
    horizontal: true,
    legend: false,
    categoryAxis: { reversed: true },
    valueAxis: { title: "CNY", format: "#,##0", minimum: undefined },
  });
  const [series] = picture.series;
  expect(series).toMatchObject({ kind: "bar", stacked: false, values: [10, 20, null], gapWidth: 60 });
  expect(series?.look.color).toBe("#0072B2");
  expect(series?.points.get(1)?.color).toBe("#D55E00");
  expect(series?.labels).toBeDefined();
});
