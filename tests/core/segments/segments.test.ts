import { describe, expect, it } from "vitest";
import { evaluateChurn } from "../../../src/core/segments/churnEvaluation";
import { alertPriority, healthScores, weightedScore } from "../../../src/core/segments/scores";
import { abcClasses, valueTiers } from "../../../src/core/segments/tiers";
import { whaleCurve } from "../../../src/core/segments/whaleCurve";

describe("valueTiers", () => {
  it("gives equal values the same tier, and a missing one none", () => {
    expect(valueTiers([5, 5, 1, NaN, 1], [0.2, 0.5])).toEqual(["high", "high", "low", undefined, "low"]);
  });
  it("refuses cuts that do not rise", () => expect(() => valueTiers([1], [0.5, 0.2])).toThrow("out-of-domain"));
});

describe("abcClasses", () => {
  it("puts losses last, as class C, without counting them", () => {
    expect(abcClasses([-100, 80, 15, 5, 0], 0.8, 0.95)).toEqual(["C", "A", "B", "C", "C"]);
  });
  it("is not moved over a border by the noise of sums", () => {
    expect(abcClasses([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 0.8, 0.9).join("")).toBe("AAAAAAAABC");
  });
});

describe("whaleCurve", () => {
  it("peaks where the losses begin, and ends at the whole", () => {
    const curve = whaleCurve([50, 30, -20, 40]);
    expect(curve.map(({ profit }) => profit)).toEqual([50, 90, 120, 100]);
    expect(curve.map(({ share }) => share)).toEqual([0.5, 0.9, 1.2, 1]);
  });
  it("gives money but no shares where the total is a loss", () => {
    const [first] = whaleCurve([10, -30]);
    expect(first).toMatchObject({ profit: 10, share: { code: "not-enough-data" } });
  });
});

describe("scores", () => {
  it("weighs", () => expect(weightedScore([3, 5], [1, 3])).toBe(4.5));
  it("turns round what is better small, and gives 50 where all are alike", () => {
    expect(
      healthScores(
        [
          [10, 5],
          [20, 1],
          [30, 3],
        ],
        [0.5, 0.5],
        [1, -1],
      ),
    ).toEqual([0, 75, 75]);
    expect(healthScores([[7], [7]], [2], [1])).toEqual([50, 50]);
    expect(healthScores([[1], [NaN], [2]], [1], [1])).toEqual([0, NaN, 100]);
  });
  it("counts the cuts that an expected loss reaches", () => {
    expect([99, 100, 2000, 5000].map((value) => alertPriority(1, value, [100, 1000, 5000]))).toEqual([1, 2, 3, 4]);
    expect(() => alertPriority(1, 1, [5, 5])).toThrow("out-of-domain");
  });
});

describe("evaluateChurn", () => {
  it("refuses a rate whose class is empty, alone", () => {
    const result = evaluateChurn([0.1, 0.2], [false, undefined], 0.5);
    expect(result).toMatchObject({ tn: 1, n: 1, accuracy: 1, falseAlarmRate: 0 });
    expect(result.precision).toMatchObject({ code: "not-enough-data" });
    expect(result.recall).toMatchObject({ code: "not-enough-data" });
  });
});
