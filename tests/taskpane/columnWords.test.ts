import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import type { ColumnGuess } from "../../src/intake/source";
import { columnIndex, columnName, confidenceWord, exampleTexts, fieldName } from "../../src/taskpane/columnWords";

const column: ColumnGuess = { index: 2, title: "", confidence: 0.5, reason: "content", examples: [] };

describe("the words of a column", () => {
  it.each([
    [0.95, "header", "sure"],
    [0.8, "header", "likely"],
    [0.5, "content", "unsure"],
    [1, "user", "user"],
  ] as const)("confidence %d by %s is %s", (confidence, reason, word) => {
    expect(confidenceWord({ ...column, confidence, reason })).toBe(word);
  });

  it("names a column without a title by its number, and finds it again by that", () => {
    expect(columnName(column, translator("en"))).toBe("Column 3");
    expect(columnIndex([{ index: 0, title: "Date" }, column], "3")).toBe(2);
    expect(columnIndex([column], "gone")).toBe(0);
  });

  it("shows three samples, days of a date column as days (45662 is 2025-01-05)", () => {
    const examples = [45_662, 20_250_205, "soon", 1];
    expect(exampleTexts({ ...column, field: "date", examples }, "en")).toEqual(["2025-01-05", "2025-02-05", "soon"]);
    expect(exampleTexts({ ...column, field: "amount", examples: [1234.5, true] }, "en")).toEqual(["1234.5", "true"]);
  });

  it("begins with a capital where a language has them", () => {
    expect(fieldName("orderId", translator("en"))).toBe("Order number");
    expect(fieldName("amount", translator("zh-CN"))).toBe("金额");
  });
});
