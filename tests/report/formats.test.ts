import { describe, expect, it } from "vitest";
import { axisFormat, formats, moneyFormat, textNumber, textShare } from "../../src/report/formats";

describe("moneyFormat(largest)", () => {
  it("shows cents until amounts are large", () => {
    expect(moneyFormat(99_999)).toBe(formats.cents);
    expect(moneyFormat(100_000)).toBe(formats.whole);
  });

  it("shows 万 and 亿 on request, for amounts that reach them", () => {
    expect(moneyFormat(9_999, "wan")).toBe(formats.cents);
    expect(moneyFormat(10_000, "wan")).toBe(formats.wan);
    expect(moneyFormat(999_999_999, "wan")).toBe(formats.wan);
    expect(moneyFormat(1_000_000_000, "wan")).toBe(formats.yi);
    expect(axisFormat(10_000, "wan")).toBe(formats.wan);
    expect(axisFormat(10_000)).toBe("#,##0");
  });

  it("shows more decimals where the smallest would read 0.0", () => {
    expect(moneyFormat(1_663_394, "wan", 1_000)).toBe(formats.wan);
    expect(moneyFormat(1_663_394, "wan", 999)).toBe(formats.wanFine);
    expect(moneyFormat(2_000_000_000, "wan", 823_000)).toBe(formats.yiFine);
    expect(moneyFormat(50_000, "km", 99)).toBe(formats.thousandsFine);
    expect(moneyFormat(50_000_000, "km", 2_000)).toBe(formats.millionsFine);
    expect(moneyFormat(200_000, "full", 1)).toBe(formats.whole);
  });

  it("shows K and M on request, for amounts that reach them", () => {
    expect(moneyFormat(9_999, "km")).toBe(formats.cents);
    expect(moneyFormat(10_000, "km")).toBe(formats.thousands);
    expect(moneyFormat(9_999_999, "km")).toBe(formats.thousands);
    expect(moneyFormat(10_000_000, "km")).toBe(formats.millions);
    expect(axisFormat(10_000, "km")).toBe(formats.thousands);
  });
});

/** Expected texts are what Excel and LibreOffice show for TEXT(value, "#,##0"), "#,##0.00" and "0.0%". */
describe("numbers in sentences", () => {
  it.each([
    [0, 0, "0"],
    [0.5, 0, "1"],
    [2.5, 0, "3"],
    [1234567.4, 0, "1,234,567"],
    [-1234.5, 0, "-1,235"],
    [-0.4, 0, "0"],
    [1.005, 2, "1.01"],
    [999.995, 2, "1,000.00"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(textNumber(value, decimals)).toBe(text);
  });

  it.each([
    [0.1225, "12.3%"],
    [0.12249, "12.2%"],
    [1, "100.0%"],
    [12.3456, "1234.6%"],
    [-0.0208, "-2.1%"],
  ])("the share %d is %s", (value, text) => {
    expect(textShare(value)).toBe(text);
  });
});
