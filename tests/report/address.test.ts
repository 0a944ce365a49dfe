import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  address,
  columnLetters,
  offset,
  parseAddress,
  parseRange,
  quoteSheet,
  rangeAt,
} from "../../src/report/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("are read as they are written", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(address(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(["", "A", "1", "A0", "a1", "A1:B2", "ABCD1", "=A1"])("%j is none", (text) => {
    expect(() => parseAddress(text)).toThrow(RangeError);
  });

  it("move and span", () => {
    expect(offset("Y9", 2, 3)).toBe("AB11");
    expect(rangeAt("B5", 5, 3)).toBe("B5:D9");
    expect(rangeAt("B5", 1, 1)).toBe("B5");
    expect(parseRange("B5:D9")).toEqual({ from: { row: 4, column: 1 }, to: { row: 8, column: 3 } });
    expect(parseRange("$C$2")).toEqual({ from: { row: 1, column: 2 }, to: { row: 1, column: 2 } });
    expect(absolute("B5:D9")).toBe("$B$5:$D$9");
    expect(absolute("$B$5")).toBe("$B$5");
  });

  it("quote the names of sheets", () => {
    expect(quoteSheet("Cover & checks")).toBe("'Cover & checks'");
    expect(quoteSheet("Bob's")).toBe("'Bob''s'");
  });
});
