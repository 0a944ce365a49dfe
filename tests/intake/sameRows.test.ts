import { describe, expect, it } from "vitest";
import { sameRows, type RawCell } from "../../src/intake";
import { readRows } from "./readRows";

const header = ["Customer", "Date", "Amount", "Order no"];
const asText = readRows([header, ["Eva", "05.01.2024", "1.234,50 €", "T1"], ["Bo", "16.02.2024", "20,00 €", "T2"]]);

describe("two tables", () => {
  it("hold the same rows, however they are written and sorted", () => {
    const typed: RawCell[][] = [
      ["Bo", 45338, 20, "T2"],
      ["Eva", 45296, 1234.5, "T1"],
    ];
    expect(sameRows(asText, readRows([header, ...typed]))).toBe(true);
    expect(sameRows(asText, readRows([["Title"], header, ...typed, ["Total", null, 1254.5, null]]))).toBe(true);
  });

  it.each<[string, RawCell[][]]>([
    [
      "customer",
      [
        ["Bo", 45338, 20, "T2"],
        ["Ann", 45296, 1234.5, "T1"],
      ],
    ],
    [
      "day",
      [
        ["Bo", 45338, 20, "T2"],
        ["Eva", 45297, 1234.5, "T1"],
      ],
    ],
    [
      "split of the amount",
      [
        ["Bo", 45338, 21, "T2"],
        ["Eva", 45296, 1233.5, "T1"],
      ],
    ],
    [
      "number of rows",
      [
        ["Bo", 45338, 20, "T2"],
        ["Eva", 45296, 1234.5, "T1"],
        ["Eva", 45296, 0, "T3"],
      ],
    ],
    [
      "one row twice",
      [
        ["Bo", 45338, 20, "T2"],
        ["Bo", 45338, 20, "T2"],
      ],
    ],
  ])("differ by one %s", (_, rows) => {
    expect(sameRows(asText, readRows([header, ...rows]))).toBe(false);
  });

  it("of two roles, or without rows, are no copies", () => {
    const costs = readRows([
      ["Cost category", "Date", "Amount"],
      ["Ads", "2024-01-05", 5],
    ]);
    expect(sameRows(asText, costs)).toBe(false);
    const none = readRows([header, ["Eva", "soon", 5, "T1"]]);
    expect(sameRows(none, none)).toBe(false);
  });
});
