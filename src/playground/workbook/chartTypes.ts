const types = new Set([
  ...["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"],
  ...["Line", "LineStacked", "LineMarkers", "Area", "AreaStacked", "Pie", "Doughnut", "XYScatter"],
  ...["XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth", "Bubble", "Radar"],
]);

/** Types of Excel's classic charts that add-ins use; the host remembers them, whoever paints may know fewer. */
export function isChartType(type: unknown): boolean {
  return typeof type === "string" && types.has(type);
}
