import { describe, expect, it } from "vitest";
import { pairedTest } from "../../../src/core/evaluate/pairedTest";
import { welchTest } from "../../../src/core/evaluate/welchTest";

/** Extra sleep under two drugs: Student (1908), data set `sleep` of R. */
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe("welchTest(first, second)", () => {
  it("is t.test(extra ~ group, data = sleep) of R", () => {
    const test = welchTest(first, second);
    expect(test.t).toBeCloseTo(-1.8608134674868526, 12);
    expect(test.df).toBeCloseTo(17.776473516178488, 10);
    expect(test.p).toBeCloseTo(0.0793941401873583, 12);
    expect(test.low).toBeCloseTo(-3.3654832307117104, 11);
    expect(test.high).toBeCloseTo(0.20548323071171137, 11);
  });

  it("changes its sign with the order of the groups, and nothing else", () => {
    const [one, other] = [welchTest(first, second), welchTest(second, first)];
    expect([other.estimate, other.p, other.low]).toEqual([-one.estimate, one.p, -one.high]);
  });

  it("has no interval where nothing varies", () => {
    expect(welchTest([2, 2], [1, 1])).toMatchObject({ estimate: 1, standardError: 0, p: NaN, low: NaN, high: NaN });
    // 0.1 + 0.2 - 0.3 is not 0 in binary
    expect(welchTest([0.3, 0.1 + 0.2], [0, 0]).low).toBeNaN();
  });

  it.each([
    [[1], [1, 2], "first"],
    [[1, 2], [], "second"],
  ])("refuses %j against %j", (one, other, name) => {
    const details = { name, got: name === "first" ? 1 : 0, want: 2 };
    expect(() => welchTest(one, other)).toThrow(expect.objectContaining({ code: "not-enough-data", details }));
  });

  it("refuses a confidence of 1", () => {
    expect(() => welchTest(first, second, 1)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("pairedTest(before, after)", () => {
  it("is t.test(before, after, paired = TRUE) of R with the sign of the change", () => {
    const test = pairedTest(second, first);
    expect(test.t).toBeCloseTo(-4.062127683382037, 12);
    expect(test.df).toBeCloseTo(9, 12);
    expect(test.p).toBeCloseTo(0.002832890197384273, 12);
    expect(test.low).toBeCloseTo(-2.459885763276983, 11);
    expect(test.high).toBeCloseTo(-0.7001142367230175, 11);
  });

  it.each([
    [[1, 2], [1], "length-mismatch"],
    [[1], [2], "not-enough-data"],
  ])("refuses %j and %j", (before, after, code) => {
    expect(() => pairedTest(before, after)).toThrow(expect.objectContaining({ code }));
  });
});
