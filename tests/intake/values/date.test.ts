import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/intake/values/date";
import { isoDate, serialOf } from "../../../src/intake/values/serial";

const read = (cell: string | number, order?: "dmy" | "mdy") => {
  const serial = readDate(cell, order);
  return serial === undefined ? undefined : isoDate(serial);
};

describe("serialOf", () => {
  it.each([
    { source: "Excel: =DATE(2024,3,5)", date: [2024, 3, 5], serial: 45356 },
    { source: "Excel: =DATE(1900,3,1)", date: [1900, 3, 1], serial: 61 },
    { source: "Excel: =DATE(9999,12,31)", date: [9999, 12, 31], serial: 2958465 },
    { source: "Excel's 29 February 1900 never was", date: [1900, 2, 29], serial: undefined },
    { source: "no leap year", date: [2023, 2, 29], serial: undefined },
    { source: "thirteenth month", date: [2024, 13, 1], serial: undefined },
  ])("is $serial ($source)", ({ date: [year, month, day], serial }) => {
    expect(serialOf(year!, month!, day!)).toBe(serial);
  });
});

describe("readDate", () => {
  it.each([
    "2024-03-05",
    "2024/3/5",
    "2024.03.05",
    "Mar-05-24",
    "20240305",
    "2024年3月5日",
    "2024 年 3 月 5 日",
    "2024年03月05號",
    "113/03/05",
    "113/03/05 10:22",
    "1130305",
    "民國113年3月5日",
    "2024-03-05 10:22:01 +0800",
    "2024-03-05T10:22:01.123Z",
    "2024/3/5 9:05 PM",
    "5 Mar 2024",
    "05-Mar-24",
    "March 5, 2024",
    "Mar 5th, 2024",
    "45356",
    "45356.75",
    45356.75,
    20240305,
  ])("reads %s as 5 March 2024, its time of day cut off", (cell) => {
    expect(read(cell)).toBe("2024-03-05");
  });

  it.each(["Mar-24", "Mar'24", "2024-03", "2024年3月", "202403", 202403, "113/03", "民國113年3月", "11303", 11303])(
    "reads the month %s as its first day",
    (cell) => {
      expect(read(cell)).toBe("2024-03-01");
    },
  );

  it("reads 05/05/2024 without an order, for there is but one day that it can be", () => {
    expect(readDate("05/05/2024", undefined)).toBe(serialOf(2024, 5, 5));
    expect(readDate("1/1/24", undefined)).toBe(serialOf(2024, 1, 1));
  });

  it("reads 03/04/2024 in the order that it is told, and not at all without", () => {
    expect(read("03/04/2024", "dmy")).toBe("2024-04-03");
    expect(read("03/04/2024", "mdy")).toBe("2024-03-04");
    expect(read("03.04.24", "dmy")).toBe("2024-04-03");
    expect(read("03/04/2024")).toBeUndefined();
  });

  it.each([
    "",
    "soon",
    "2024-02-30",
    "31/31/2024",
    "2024",
    "85123",
    "1.5",
    "2024-3/5",
    "2024-13",
    2024,
    0.5,
    -45356,
    1e300,
  ])("does not take %s for a date", (cell) => {
    expect(readDate(cell, "dmy")).toBeUndefined();
  });
});
