import { expect, it } from "vitest";
import { contentWidths } from "../../../../src/playground/page/files/contentWidths";

it("gives longer content more room, twice as much to Chinese characters, within sensible bounds", () => {
  const [short, latin, chinese, endless, empty] = contentWidths([
    ["a", "customer", "客户编号", "x".repeat(500), ""],
    ["b"],
  ]);
  expect(latin).toBeGreaterThan(short!);
  expect(chinese).toBe(latin);
  expect(endless).toBe(240);
  expect(empty).toBe(48);
});
