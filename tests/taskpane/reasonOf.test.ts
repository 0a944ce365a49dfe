import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import type { RawCell } from "../../src/intake/source";
import { proposeChoices } from "../../src/taskpane/choices";
import { reasonOf } from "../../src/taskpane/reasonOf";
import type { Source } from "../../src/taskpane/workbook";

const t = translator("en");

function reason(preview: readonly (readonly RawCell[])[], sheet = "Sheet1"): string {
  const size = { firstRow: 1, firstColumn: 0, rowCount: preview.length, columnCount: preview[0]!.length };
  const source: Source = { id: sheet, sheet, sheetId: sheet, address: "A1", preview, ...size };
  return reasonOf(proposeChoices([source])[0]!, t);
}

describe("why a table is read, or not", () => {
  it("names the titles by which it was known", () => {
    const rows = [
      ["Order no", "Order date", "Customer ID", "Amount"],
      ["A1", "2025-01-05", "C1", 12],
      ["A2", "2025-01-06", "C2", 13],
    ];
    expect(reason(rows)).toBe("Recognised by its titles: Order no, Order date, Customer ID");
  });

  it("names the titles of one that nobody knows, and says what to do", () => {
    const rows = [
      ["Planet", "Moons", "Colour"],
      ["Mars", "two", "red"],
      ["Venus", "none", "white"],
    ];
    expect(reason(rows)).toBe(
      "Not used: a table that begins with Planet, Moons, Colour is not known here. Choose what it holds to use it.",
    );
  });

  it("names a title that several columns share once", () => {
    const rows = [
      ["Budget item", "2025-01", "2025-02", "2025-03"],
      ["Rent", 10, 11, 12],
      ["Salaries", 20, 21, 22],
    ];
    expect(reason(rows, "Budget")).toMatch(/^Recognised by its titles: Budget item, [^,]+$/);
  });
});
