import { describe, expect, it } from "vitest";
import { lacksCurrency, noSettings, readOptions, reportSettings, startsTooLate } from "../../src/taskpane/settings";

describe("settings", () => {
  it("leave to the data what the user left empty", () => {
    expect(reportSettings(noSettings)).toEqual({});
    expect(readOptions(noSettings)).toEqual({});
  });

  it("hand over days as Excel counts them (2025-06-30 is 45838)", () => {
    const set = { ...noSettings, asOf: "2025-06-30", periodStart: "2025-01-01", unit: " CNY ", subject: "Sample Ltd" };
    expect(reportSettings(set)).toEqual({ asOf: 45_838, periodStart: 45_658, unit: "CNY", subject: "Sample Ltd" });
    expect(readOptions({ ...set, dateOrder: "dmy", decimalMark: "," })).toEqual({
      asOf: 45_838,
      dateOrder: "dmy",
      decimalMark: ",",
    });
  });

  it.each([
    ["EUR", { currency: "EUR", perUnit: { USD: 0.9 } }],
    ["", undefined],
    ["per customer", undefined],
  ])("convert by rates into the currency that is named: %j", (unit, expected) => {
    const settings = { ...noSettings, unit, rates: [{ currency: "USD", rate: "0.9" }] };
    expect(readOptions(settings).rates).toEqual(expected);
    expect(lacksCurrency(settings)).toBe(expected === undefined);
    expect(lacksCurrency({ ...settings, rates: [] })).toBe(false);
  });

  it.each([
    ["2025-06-30", "2025-07-01", true],
    ["2025-06-30", "2025-06-30", false],
    ["", "2025-07-01", false],
    ["2025-06-30", "", false],
  ])("as of %j, from %j: too late is %j", (asOf, periodStart, expected) => {
    expect(startsTooLate({ ...noSettings, asOf, periodStart })).toBe(expected);
  });
});
