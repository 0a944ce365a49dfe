import { describe, expect, it } from "vitest";
import { column, message, run } from "../models/run";

describe("SELFTEST", () => {
  it("passes everywhere, in the language asked for", () => {
    const [header, ...rows] = run("SELFTEST", "zh-tw");
    expect(header).toEqual(["測試", "預期", "實際", "通過"]);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(([, , , passed]) => passed !== true)).toEqual([]);
  });
});

describe("DEFINE", () => {
  it.each(["CAC", "clc.cac", "=CLC.CAC", " Cac "])("finds %s", (name) => {
    expect(run("DEFINE", name)[0]).toEqual([
      "definition",
      "Customer acquisition cost: what one new paying customer cost.",
    ]);
  });

  it("answers in Chinese", () => {
    expect(run("DEFINE", "BTYD_FIT", "zh-cn")[0]![1]).toMatch(/极大似然/);
  });

  it("lists the names that begin alike for one that does not exist", () => {
    const sentence = message(run("DEFINE", "Clv2"));
    expect(sentence).toContain("CLVPERPETUAL");
    expect(sentence).not.toContain("NPS");
  });

  it("is asked for one name at a time", () => {
    expect(run("DEFINE", column(["CAC", "CLV"]))).toEqual([[expect.objectContaining({ code: "#VALUE!" })]]);
  });
});
