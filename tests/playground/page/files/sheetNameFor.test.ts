import { describe, expect, it } from "vitest";
import { sheetNameFor } from "../../../../src/playground/page/files/sheetNameFor";

describe("sheetNameFor", () => {
  it.each([
    ["orders.csv", [], "orders"],
    ["订单 2024.TXT", [], "订单 2024"],
    ["a/b[c]:d?.csv", [], "a b c  d"],
    ["orders.csv", ["Orders", "orders 2"], "orders 3"],
    ["History.csv", [], "Data"],
    ["'.csv", [], "Data"],
    ["a very long file name that no sheet could bear.csv", [], "a very long file name that no s"],
    [
      "a very long file name that no sheet could bear.csv",
      ["a very long file name that no s"],
      "a very long file name that no 2",
    ],
  ])("%s beside %j is sheet %j", (file, taken, expected) => {
    expect(sheetNameFor(file, taken)).toBe(expected);
  });
});
