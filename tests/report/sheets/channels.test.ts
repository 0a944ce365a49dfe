import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportPlan } from "../../../src/report";
import { columnLetters, parseRange } from "../../../src/report/address";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import type { ChartBlock, TableBlock } from "../../../src/report/plan";
import { serveData, serveFacts } from "../serveFixture";

function sheetOf(facts: typeof serveFacts) {
  const plan = reportPlan(serveData({}, facts), translator("en"));
  return plan.sheets.find(({ key }) => key === "channels")!;
}

/** The table of channels, and the line of its totals. */
function channelsOf(facts: typeof serveFacts) {
  const sheet = sheetOf(facts);
  const table = sheet.blocks.find((block): block is TableBlock => block.kind === "table" && block.key === "channels")!;
  const titles = table.columns.map(({ title }) => title);
  const at = (title: string) => columnLetters(titles.indexOf(title));
  const total = [...cellGrid(sheet).values()].find(({ content }) => valueOf(content) === "Total")!;
  return { titles, table, total: (title: string) => cellGrid(sheet).get(at(title) + total.address.slice(1))?.content };
}

describe("CAC by channel", () => {
  it("counts qualified leads where the spend table tells them", () => {
    const spend = { ...serveFacts.spend!, mql: Float64Array.of(6, 2, 4) };
    const { titles, table, total } = channelsOf({ ...serveFacts, spend });
    const column = titles.indexOf("MQL");
    // the third row is of before the period
    expect(table.rows.map((row) => [row[0], row[column]]).slice(0, 2)).toEqual([
      ["Search", 6],
      ["=Fair", 2],
    ]);
    expect(total("MQL")).toMatchObject({ value: 8 });
  });

  it("has no column of them where it does not", () => {
    expect(channelsOf(serveFacts).titles).not.toContain("MQL");
  });
});

describe("the charts of CAC by channel", () => {
  const sheet = sheetOf(serveFacts);
  const grid = cellGrid(sheet);
  const chartOf = (name: string) =>
    sheet.blocks.find((block): block is ChartBlock => block.kind === "chart" && block.name === name)!;
  const valuesIn = (range: string) => {
    const { from, to } = parseRange(range);
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
    return rows.map((row) => valueOf(grid.get(`${columnLetters(from.column)}${row + 1}`)!.content));
  };

  it("has bars from the dearest channel to the cheapest", () => {
    const { categories, series } = chartOf("CacByChannel");
    const cacs = valuesIn(series[1]!.values.range).map(Number);
    expect(cacs.length).toBeGreaterThan(1);
    expect(cacs).toEqual([...cacs].sort((a, b) => b - a));
    const table = channelsOf(serveFacts).table.rows.map((row) => [row[0], valueOf(row[7]!)]);
    expect(valuesIn(categories.range).map((name, index) => [name, cacs[index]])).toEqual(
      [...table].sort((a, b) => Number(b[1]) - Number(a[1])),
    );
  });

  it("has a point a channel, its CLV above its CAC, and the line on which both are the same", () => {
    const { series, type } = chartOf("ClvAndCac");
    expect(type).toBe("scatter");
    const points = series.slice(0, -1).map(({ name, categories, values }) => {
      return [name, ...valuesIn(categories!.range), ...valuesIn(values.range)];
    });
    const worth = sheet.blocks.find((block): block is TableBlock => block.kind === "table" && block.key === "worth")!;
    const known = worth.rows.map((row) => [row[0], valueOf(row[6]!), valueOf(row[5]!)]);
    expect(new Set(points)).toEqual(new Set(known));
    const line = series.at(-1)!;
    expect(valuesIn(line.categories!.range)).toEqual(valuesIn(line.values.range));
  });

  it("says which channel pays best, and how many do not pay yet", () => {
    const worth = sheet.blocks.find((block): block is TableBlock => block.kind === "table" && block.key === "worth")!;
    const ratios = worth.rows.map((row) => [row[0], Number(valueOf(row[7]!))] as const);
    const [best] = [...ratios].sort((a, b) => b[1] - a[1]);
    const { altText } = chartOf("ClvAndCac");
    expect(altText).toContain(`${best![0] as string}, ${best![1].toFixed(1)}×`);
    expect(altText).toContain(`so far: ${ratios.filter(([, ratio]) => ratio < 1).length}.`);
  });
});
