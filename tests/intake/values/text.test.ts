import { describe, expect, it } from "vitest";
import { cleanText, isBlankRow, isBlankText, isErrorText } from "../../../src/intake/values/text";

describe("cleanText", () => {
  it.each([
    { raw: "ＡＢＣ　Ltd.", clean: "ABC Ltd." },
    { raw: "\ufeff id\u200b ", clean: "id" },
    { raw: "\u00a0x\u00a0", clean: "x" },
    { raw: "８５％", clean: "85%" },
    { raw: 17850, clean: "17850" },
    { raw: true, clean: "true" },
    { raw: null, clean: "" },
  ])("makes $clean of $raw", ({ raw, clean }) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

it.each(["", "-", "—", "N/A", "NA", "NULL", "无", "暫無", "未知", "0000-00-00"])("takes %s for nothing", (text) => {
  expect(isBlankText(cleanText(text))).toBe(true);
});

it.each(["0", "Nina", "n", "null and void"])("takes %s for something", (text) => {
  expect(isBlankText(text)).toBe(false);
});

it("knows Excel's error values, and that a number sign alone is none", () => {
  expect(["#REF!", "#DIV/0!", "#NAME?", "#SPILL!", "#N/A"].every(isErrorText)).toBe(true);
  expect(["#1", "#", "REF!", "N/A"].some(isErrorText)).toBe(false);
});

it("takes a row for blank only if every cell is", () => {
  expect(isBlankRow(["", null, " \u3000"])).toBe(true);
  expect(isBlankRow([null, 0])).toBe(false);
});
