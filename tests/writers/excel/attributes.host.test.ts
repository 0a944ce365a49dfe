import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { dumpWorkbook, type WorkbookDump } from "../../../src/playground/workbook/dump";
import { writePlan } from "../../../src/writers/excel";
import { openWorkbook } from "./openWorkbook";
import { smallPlan } from "./smallPlan";

let opened: OpenedHost;
let dump: WorkbookDump;

beforeAll(async () => {
  opened = openWorkbook();
  await writePlan(smallPlan, { report: "small", build: "b1" });
  dump = dumpWorkbook(opened.workbook);
});

afterAll(() => opened.dispose());

describe("what a report has beside its cells", () => {
  it("names", () => {
    expect(dump.names.filter(({ visible }) => visible)).toMatchObject([
      { name: "SmallTotal", formula: expect.stringMatching(/^='It''s a cover'!\$B\$4/) as string },
    ]);
  });

  it("tables in our own look", () => {
    expect(dump.sheets[2]?.tables).toMatchObject([
      {
        name: "Costs",
        rect: { row: 4, column: 0, rows: 4, columns: 4 },
        columns: ["Stage", "Cost", "Share", "2025"],
        look: { style: "TableStyleLight1", showBandedRows: false, showFilterButton: true },
      },
    ]);
  });

  it("conditional formats", () => {
    expect(dump.sheets[1]?.conditionalFormats.map(({ format }) => format)).toMatchObject([
      { kind: "cellValue", operator: "EqualTo", formula1: "=60", fontColor: "#00703C" },
      { kind: "cellValue", operator: "NotEqualTo", formula1: '="sixty"', fontColor: "#B3261E", fill: "#FDECEA" },
      { kind: "custom", formula: "=$B4>50", fontColor: "#B3261E", bold: true, fill: "#FDECEA" },
      {
        kind: "iconSet",
        style: "ThreeTrafficLights1",
        reversed: true,
        showValue: true,
        criteria: [{}, { type: "Number", formula: "=20" }, { type: "Number", formula: "=50" }],
      },
      { kind: "dataBar", fill: "#0072B2", gradient: false },
      {
        kind: "colorScale",
        points: [
          { type: "LowestValue", color: "#FFFFFF" },
          { type: "HighestValue", color: "#D55E00" },
        ],
      },
    ]);
  });

  it("rules about what may be typed", () => {
    const rules = dump.sheets[1]?.validations.map(({ rects, rule }) => ({ at: rects[0], ...rule }));
    const alert = { showAlert: true, style: "Stop", title: "Not this", message: "Something else is expected here." };
    expect(rules).toMatchObject([
      { type: "List", formula1: "low,high", inCellDropDown: true, errorAlert: alert, ignoreBlanks: true },
      { type: "List", formula1: "='阶段成本'!$A$6:$A$8" },
      { at: { row: 3, column: 3, rows: 2, columns: 1 }, type: "Decimal", formula1: "=0", formula2: "=0.5" },
      { type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: "=1" },
      { type: "Date", operator: "LessThanOrEqualTo", formula1: "=45838" },
    ]);
  });

  it("pages that begin where they are planned to", () => {
    expect(dump.sheets.slice(1, 3).map(({ pageLayout }) => pageLayout.rowBreaks)).toEqual([[], [9, 45]]);
    const { columnBreaks, zoom, areas } = dump.sheets[2]!.pageLayout;
    expect([columnBreaks, zoom, areas.titleColumns]).toEqual([[15], { horizontalFitToPages: 2 }, "$A:$B"]);
  });

  it("links between the sheets, without a trace of Excel's own text and colour", () => {
    const sheet = opened.grid.sheets.ids()[1]!;
    expect(opened.grid.cells.link(sheet, 5, 0)).toMatchObject({ documentReference: "'阶段成本'!A1" });
    expect(opened.grid.cells.values(sheet, { row: 5, column: 0, rows: 1, columns: 1 })).toEqual([["Stages"]]);
  });

  it("widths in points: a character is 7 pixels, padding 5, a pixel 3/4 point", () => {
    expect(dump.sheets[1]?.columnWidths).toMatchObject({ 0: (24 * 7 + 5) * 0.75, 1: (14 * 7 + 5) * 0.75 });
  });

  it("rows that stay in view, where there are any", () => {
    expect(dump.sheets.slice(0, 3).map(({ frozen }) => frozen.rows)).toEqual([0, 0, 5]);
  });

  it("a page: A4, one wide, titles repeated, header and footer in their parts", () => {
    expect(dump.sheets.slice(1, 3).map(({ pageLayout }) => pageLayout)).toMatchObject([
      {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        areas: { titleRows: "$1:$5", printArea: "$A$1:$E$20" },
        headersFooters: { leftHeader: "&A", centerHeader: "", centerFooter: "Page &P of &N" },
      },
      { orientation: "Portrait" },
    ]);
  });

  it("a tag on each sheet, and a list of them in the settings", () => {
    const tags = dump.sheets.map(({ properties }) => properties.CLC && (JSON.parse(properties.CLC) as unknown));
    expect(tags).toEqual([
      undefined,
      { report: "small", build: "b1", sheet: "cover", version: "0.1.0" },
      { report: "small", build: "b1", sheet: "data", version: "0.1.0" },
      undefined,
    ]);
    const [, cover, data, state] = dump.sheets.map(({ id }) => id);
    expect(Object.keys(dump.settings)).toEqual(["CLC.outputs"]);
    expect(JSON.parse(String(dump.settings["CLC.outputs"]))).toEqual([
      {
        report: "small",
        build: "b1",
        title: "Small report",
        version: "0.1.0",
        sheets: [
          { id: cover, key: "cover" },
          { id: data, key: "data" },
        ],
        names: ["SmallTotal"],
        anchors: ["cover.cells1", "data.cells1", "data.table1"].map(
          (block) => expect.stringContaining(block) as string,
        ),
        state,
      },
    ]);
  });

  it("leaves the properties and the calculation mode of the user's document alone", () => {
    expect(dump).toMatchObject({ properties: { title: "", subject: "" }, calculationMode: "Automatic" });
  });
});
