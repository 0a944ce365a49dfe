import { describe, expect, it } from "vitest";
import { monthAbove } from "../../../src/intake/recognise/reportPeriod";
import { isoDate } from "../../../src/intake/values/serial";

const month = (...lines: string[]) => {
  const day = monthAbove(lines.map((line) => [line]));
  return day === undefined ? undefined : isoDate(day).slice(0, 7);
};

describe("the month of a report, by the lines above it", () => {
  it.each([
    ["期间：2024年01月"],
    ["2024年1月科目余额表"],
    ["会计期间：2024-01"],
    ["期間：113年1月1日至113年1月31日"],
    ["期间：2024-01-01至2024-01-31"],
    ["Period: January 2024"],
    ["Period: 2024-01-01 to 2024-01-31"],
    ["For the month ended January 31, 2024"],
    ["January 1, 2024 - January 31, 2024"],
  ])("is that of %s", (line) => {
    expect(month("科目余额表", "单位：万元", line)).toBe("2024-01");
  });

  it.each([
    ["期间：2024年01月至2024年03月"],
    ["2024年1月-3月科目余额表"],
    ["制表日期：2024年2月3日"],
    ["Printed: February 3, 2024"],
    ["科目余额表"],
  ])("is not told by %s", (line) => {
    expect(month("科目余额表", line)).toBeUndefined();
  });

  it("is not that of a print beside the period", () => {
    expect(month("期间：2024年1月", "打印日期：2024年2月3日")).toBe("2024-01");
  });
});
