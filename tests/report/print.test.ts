import { describe, expect, it } from "vitest";
import { headerFooter, headerParts } from "../../src/report/print";

describe("headerFooter(title, subtitle, hash)", () => {
  it("prints title, period, page x of y and the hash", () => {
    const print = headerFooter("Cost & value", "Sample Ltd", "0123");
    expect(print).toEqual({
      orientation: "landscape",
      header: "&LCost && value&RSample Ltd",
      footer: "&LCLC 0.1.0 · 0123&C&P / &N",
    });
  });

  it("stays within the 255 characters that Excel takes", () => {
    const { header } = headerFooter("Customer lifecycle cost report", "a & b ".repeat(50), "0123");
    expect(header.length).toBeLessThanOrEqual(255);
    expect(header).toMatch(/…$/);
  });
});

describe("headerParts(text)", () => {
  it.each([
    ["&LCost && value&RSample Ltd", { left: "Cost && value", center: "", right: "Sample Ltd" }],
    ["&LCLC · 0123&C&P / &N", { left: "CLC · 0123", center: "&P / &N", right: "" }],
    ["&LR&&D &&C&Rx", { left: "R&&D &&C", center: "", right: "x" }],
    ["", { left: "", center: "", right: "" }],
  ])("splits %j", (text, parts) => {
    expect(headerParts(text)).toEqual(parts);
  });
});
