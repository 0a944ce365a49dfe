import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportPlan } from "../../../src/report";
import { columnLetters } from "../../../src/report/address";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import type { TableBlock } from "../../../src/report/plan";
import { serveData, serveFacts } from "../serveFixture";

/** The table of channels, and the line of its totals. */
function channelsOf(facts: typeof serveFacts) {
  const plan = reportPlan(serveData({}, facts), translator("en"));
  const sheet = plan.sheets.find(({ key }) => key === "channels")!;
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
