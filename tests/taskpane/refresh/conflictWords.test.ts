import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { formats } from "../../../src/report/formats";
import { numbers } from "../../../src/taskpane/numbers";
import { conflictWords } from "../../../src/taskpane/refresh/conflictWords";
import type { Conflict } from "../../../src/writers/excel";

const words = (cell: Pick<Conflict, "mine" | "fresh" | "format">, locale: "en" | "zh-CN" = "en") =>
  conflictWords(
    { sheet: "cover", sheetName: "Cover", address: "B7", row: "Margin", ...cell },
    numbers(translator(locale)),
  );

describe("conflictWords(conflict)", () => {
  it.each([
    ["a rate", { mine: 0.5, fresh: 0.4596, format: formats.share }, ["50.0%", "46.0%"]],
    [
      "a formula of ours",
      { mine: 0.5, fresh: { formula: "=A1/A2", value: 0.4596 }, format: "0.0%" },
      ["50.0%", "46.0%"],
    ],
    ["a formula of hers", { mine: { formula: "=1/2", value: 0.5 }, fresh: 0.4596, format: "0.0%" }, ["=1/2", "46.0%"]],
    ["a day", { mine: 45_658, fresh: 45_689, format: formats.date }, ["Jan 1, 2025", "Feb 1, 2025"]],
    ["what is no day", { mine: 1e15, fresh: 45_689, format: formats.date }, ["1,000,000,000,000,000", "Feb 1, 2025"]],
    ["an amount", { mine: 700, fresh: 1650.5, format: formats.cents }, ["700", "1,650.5"]],
    ["a number without a format", { mine: 700, fresh: 0.25 }, ["700", "0.25"]],
    ["words and nothing", { mine: "soon", fresh: null, format: "0.0%" }, ["soon", ""]],
    [
      "an error",
      { mine: 0.5, fresh: { formula: "=1/0", value: { error: "#DIV/0!" } }, format: "0%" },
      ["50.0%", "#DIV/0!"],
    ],
  ] satisfies [string, Parameters<typeof words>[0], string[]][])("%s", (_, cell, [mine, fresh]) =>
    expect(words(cell)).toEqual({ mine, fresh }),
  );

  it("gives all digits where both would read alike", () => {
    expect(words({ mine: 0.4596, fresh: 0.4601, format: "0.0%" })).toEqual({ mine: "0.4596", fresh: "0.4601" });
  });

  it("writes a day as the language does", () => {
    expect(words({ mine: 45_658, fresh: 45_689, format: formats.date }, "zh-CN").fresh).toBe("2025年2月1日");
  });
});
