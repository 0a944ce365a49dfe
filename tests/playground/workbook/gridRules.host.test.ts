import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GridConditionalFormat, GridValidation } from "../../../src/playground/workbook/port";
import { openGrid, rect, type GridFixture } from "./gridFixture";

let fixture: GridFixture;

beforeEach(() => (fixture = openGrid()));
afterEach(() => fixture.grid.dispose());

const formats: GridConditionalFormat[] = [
  { kind: "cellValue", operator: "EqualTo", formula1: "=0", fontColor: "#00703C", bold: true },
  { kind: "cellValue", operator: "NotEqualTo", formula1: '="a ""b"""', fill: "#FDECEA" },
  { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=5", fill: "#FDECEA" },
  { kind: "dataBar", fill: "#1F5A92", gradient: false, showValue: true },
  { kind: "custom", formula: "=$A1>B1", fontColor: "#00703C", bold: true, fill: "#FDECEA" },
  {
    kind: "iconSet",
    style: "ThreeArrows",
    reversed: true,
    showValue: false,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" },
      { type: "Number", operator: "GreaterThan", formula: "=0.5" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.8" },
    ],
  },
  {
    kind: "colorScale",
    points: [
      { type: "LowestValue", color: "#FFFFFF" },
      { type: "Percentile", formula: "=50", color: "#EEEEEE" },
      { type: "HighestValue", color: "#1F5A92" },
    ],
  },
];

describe("conditional formats", () => {
  it.each(formats)("come back as they were set: $kind", (format) => {
    const { grid, sheet } = fixture;
    grid.conditionalFormats.add(sheet, "f", [rect(0, 0, 3, 1)], format);
    expect(grid.conditionalFormats.list(sheet)).toEqual([{ id: "f", rects: [rect(0, 0, 3, 1)], format }]);
  });

  it("change, and go", () => {
    const { grid, sheet } = fixture;
    grid.conditionalFormats.add(sheet, "f", [rect(2, 0, 3, 1)], formats[3]!);
    grid.conditionalFormats.update(sheet, "f", formats[0]!);
    expect(grid.conditionalFormats.list(sheet)).toEqual([{ id: "f", rects: [rect(2, 0, 3, 1)], format: formats[0] }]);
    grid.conditionalFormats.remove(sheet, "f");
    expect(grid.conditionalFormats.list(sheet)).toEqual([]);
  });

  it("go with their sheet", () => {
    const { grid } = fixture;
    const other = grid.sheets.add("Other");
    grid.conditionalFormats.add(other, "f", [rect(0, 0)], formats[0]!);
    grid.sheets.remove(other);
    expect(grid.conditionalFormats.list(other)).toEqual([]);
  });
});

const alert = { showAlert: true, style: "Warning", title: "No", message: "Not this" };
const prompt = { showPrompt: true, title: "Hint", message: "Choose" };
const common = { ignoreBlanks: false, errorAlert: alert, prompt };
const rules: GridValidation[] = [
  { type: "List", formula1: "a,b,c", inCellDropDown: true, ...common },
  { type: "Decimal", operator: "GreaterThanOrEqualTo", formula1: "=0", ...common },
  { type: "WholeNumber", operator: "EqualTo", formula1: "=3", ...common },
  { type: "Date", operator: "Between", formula1: "=45000", formula2: "=46000", ...common },
  { type: "TextLength", operator: "LessThan", formula1: "=10", ...common },
  { type: "Custom", formula1: "=A1>0", ...common },
];

describe("data validation", () => {
  it.each(rules)("comes back as it was set: $type", (rule) => {
    const { grid, sheet } = fixture;
    grid.validations.add(sheet, "v", [rect(0, 0, 3, 1)], rule);
    expect(grid.validations.list(sheet)).toEqual([{ id: "v", rects: [rect(0, 0, 3, 1)], rule }]);
  });

  it("changes, is undone, and goes", async () => {
    const { grid, sheet } = fixture;
    grid.validations.add(sheet, "v", [rect(0, 0)], rules[0]!);
    grid.validations.update(sheet, "v", rules[1]!);
    expect(grid.validations.list(sheet)[0]!.rule).toEqual(rules[1]);
    await grid.undo();
    expect(grid.validations.list(sheet)[0]!.rule).toEqual(rules[0]);
    grid.validations.remove(sheet, "v");
    expect(grid.validations.list(sheet)).toEqual([]);
  });

  it("leaves nothing to calculate behind when its sheet goes, and comes back with it", async () => {
    const { grid } = fixture;
    const { book } = grid;
    const registered = () => book.injector.get(book.engine.IOtherFormulaManagerService).getOtherFormulaData()[book.id];
    const other = grid.sheets.add("Other");
    grid.validations.add(other, "v", [rect(0, 0, 3, 1)], rules[3]!);
    await grid.recalculate();
    expect(Object.keys(registered()![other]!).length).toBeGreaterThan(0);
    grid.sheets.remove(other);
    await grid.recalculate();
    expect(registered()?.[other] ?? {}).toEqual({});
    await grid.undo();
    expect(grid.validations.list(other)).toEqual([{ id: "v", rects: [rect(0, 0, 3, 1)], rule: rules[3] }]);
    expect(Object.keys(registered()![other]!).length).toBeGreaterThan(0);
  });
});
