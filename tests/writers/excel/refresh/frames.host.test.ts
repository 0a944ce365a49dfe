import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { settledDump } from "../allOrNothing";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, refresh, seenDump } from "./refreshed";

const four = customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan"));
const six = customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan", "Eve", "Fay"));
const two = customersPlan(someCustomers("Ann", "Bob"));

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(four);
});

afterEach(() => opened.dispose());

const sheetName = "All customers";

async function customersSheet() {
  const { sheets } = await seenDump(opened);
  return sheets.find(({ name }) => name === sheetName)!;
}

/** What a fresh report of the same plan looks like. */
async function fresh(plan: typeof four) {
  const other = openWorkbook();
  await build(plan);
  const { sheets } = await seenDump(other);
  other.dispose();
  return sheets.find(({ name }) => name === sheetName)!;
}

type Sheet = Awaited<ReturnType<typeof customersSheet>>;

/** Without ids, and with areas as text. */
const formatsOf = ({ conditionalFormats }: Sheet) => conditionalFormats.map(({ rects, format }) => ({ rects, format }));
const inputsOf = ({ validations }: Sheet) => validations.map(({ rects, rule }) => ({ rects, rule }));
const seriesOf = ({ charts }: Sheet, chart: string) => charts.find(({ name }) => name === chart)!.series;

describe.each([
  ["grown", six],
  ["shrunk", two],
])("a report that has %s", (_, plan) => {
  it("looks as one that is built anew: rules, inputs, widths, print set-up and charts", async () => {
    await refresh(plan);
    const [now, wanted] = [await customersSheet(), await fresh(plan)];
    expect(formatsOf(now)).toEqual(formatsOf(wanted));
    expect(inputsOf(now)).toEqual(inputsOf(wanted));
    expect(now.columnWidths).toEqual(wanted.columnWidths);
    expect(now.pageLayout).toEqual(wanted.pageLayout);
    const shape = (sheet: Sheet) => seriesOf(sheet, "Parts").map(({ name, values }) => ({ name, rect: values?.rect }));
    expect(shape(now)).toEqual(shape(wanted));
    expect(now.charts.map(({ title }) => title)).toEqual(wanted.charts.map(({ title }) => title));
  });

  it("and comes back to what it was", async () => {
    const before = await customersSheet();
    await refresh(plan);
    await refresh(four);
    const after = await customersSheet();
    expect(formatsOf(after)).toEqual(formatsOf(before));
    expect(inputsOf(after)).toEqual(inputsOf(before));
    expect([after.columnWidths, after.pageLayout]).toEqual([before.columnWidths, before.pageLayout]);
    expect(seriesOf(after, "Parts")).toEqual(seriesOf(before, "Parts"));
  });
});

describe("what the user set herself stays", () => {
  it("her conditional formats, also one that looks like ours elsewhere", async () => {
    await act(({ worksheets }) => {
      const sheet = worksheets.getItem(sheetName);
      sheet.getRange("E6:E9").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#009E73";
      sheet.getRange("B6:B9").conditionalFormats.add("ColorScale");
    });
    await refresh(six);
    const { conditionalFormats } = await customersSheet();
    expect(conditionalFormats.map(({ format: { kind } }) => kind).sort()).toEqual(
      ["cellValue", "colorScale", "custom", "dataBar", "dataBar"].sort(),
    );
    expect(conditionalFormats.filter(({ rects }) => rects[0]?.column === 4)).toHaveLength(1);
  });

  it("the width of a column, while others follow the plan", async () => {
    const before = await customersSheet();
    await act(({ worksheets }) => {
      worksheets.getItem(sheetName).getRange("A:A").format.columnWidth = 200;
    });
    await refresh(six);
    const { columnWidths } = await customersSheet();
    expect(columnWidths[0]).not.toBe((await fresh(six)).columnWidths[0]);
    expect(columnWidths[1]).toBe(before.columnWidths[1]);
  });

  it("her page breaks and the way the page lies", async () => {
    await act(({ worksheets }) => {
      const sheet = worksheets.getItem(sheetName);
      sheet.horizontalPageBreaks.add("A30");
      sheet.pageLayout.orientation = "Portrait";
    });
    await refresh(six);
    const { pageLayout } = await customersSheet();
    const wanted = (await fresh(six)).pageLayout;
    expect(pageLayout.rowBreaks).toEqual([...wanted.rowBreaks, 31]);
    expect(pageLayout.orientation).toBe("Portrait");
    expect(pageLayout.headersFooters).toEqual(wanted.headersFooters);
  });

  it("her rule for an input", async () => {
    await act(({ worksheets }) => {
      const { dataValidation } = worksheets.getItem(sheetName).getRange("C12");
      dataValidation.rule = { wholeNumber: { formula1: 7, operator: "EqualTo" } };
    });
    await refresh(six);
    const { validations } = await customersSheet();
    expect(validations.map(({ rule: { type } }) => type).sort()).toEqual(["Decimal", "WholeNumber"]);
  });

  it("her series in a chart of ours, and the colour that she gave to one of ours", async () => {
    await act(({ worksheets }) => {
      const sheet = worksheets.getItem(sheetName);
      const { series } = sheet.charts.getItem("Parts");
      series.add("Target").setValues(sheet.getRange("B6:B9"));
      series.getItemAt(0).format.fill.setSolidColor("#FF0000");
    });
    await refresh(six);
    const series = seriesOf(await customersSheet(), "Parts");
    expect(series.map(({ name }) => name)).toEqual(["Revenue", "Cost", "Margin", "Target"]);
    expect(JSON.stringify(series[0])).toContain("#FF0000");
    await refresh(two);
    expect(seriesOf(await customersSheet(), "Parts").map(({ name }) => name)).toEqual(["Revenue", "Target"]);
  });
});

it("each refresh signs the sheets that it wrote", async () => {
  await refresh(six);
  const { sheets } = await settledDump(opened);
  const tags = sheets.flatMap(({ properties }) => Object.values(properties));
  const builds = new Set(tags.map((tag) => (JSON.parse(tag) as { build: string }).build));
  expect([...builds]).toEqual([expect.stringMatching(/^r\d+$/)]);
});
