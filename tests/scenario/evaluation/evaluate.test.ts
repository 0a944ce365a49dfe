import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { evaluate } from "../../../src/scenario/evaluation/evaluate";
import { plainPlan, plainValue, type EvaluationSettings } from "../../../src/scenario/evaluation/settings";
import { evaluationSummary } from "../../../src/scenario/sheets/evaluation/summary";
import { adjusted } from "../../../src/scenario/evaluation/adjusted";

type Pairs = readonly (readonly [before: number | null, after: number | null])[];

const study = (treated: Pairs, control: Pairs = []): EvaluationSettings => ({
  ...{ plan: plainPlan, value: { ...plainValue, invest: 10 }, actions: [], source: "test" },
  units: [
    ...treated.map(([before, after]) => ({ unit: "a", group: "treated" as const, before, after })),
    ...control.map(([before, after]) => ({ unit: "b", group: "control" as const, before, after })),
  ],
});
const treated = [
  [12, 9],
  [15, 11],
  [11, 8],
  [14, 12],
  [13, 7],
] as const;
const control = [
  [13, 12],
  [12, 13],
  [15, 15],
  [14, 13],
] as const;
const verdict = (settings: EvaluationSettings, locale = "en") =>
  evaluationSummary(settings, translator(locale)).verdict;

describe("evaluate(settings)", () => {
  it("takes a fall as a saving and rests on the changes against the control group (values of scipy)", () => {
    const { chosen, improvement, tests, without, savingRate } = evaluate(study(treated, control));
    expect(chosen).toBe("changes");
    expect(improvement!.low).toBeCloseTo(1.371893075468058, 11);
    expect(improvement!.estimate).toBeCloseTo(3.35, 12);
    expect(improvement!.high).toBeCloseTo(5.328106924531943, 11);
    expect(tests.groups!.p).toBeCloseTo(0.040369254324680755, 12);
    // 13 before, and 0.25 less without the measure
    expect(without).toBeCloseTo(12.75, 12);
    expect(savingRate).toBeCloseTo(3.35 / 12.75, 12);
  });

  it("takes a rise as a gain where higher is better", () => {
    const settings = study(treated, control);
    const { improvement } = evaluate({ ...settings, plan: { ...plainPlan, lowerIsBetter: false } });
    expect(improvement!.estimate).toBeCloseTo(-3.35, 12);
    expect(improvement!.high).toBeCloseTo(-1.371893075468058, 11);
  });

  it("makes money of the interval's ends as of the estimate", () => {
    const settings = study(treated, control);
    const value = { ...plainValue, invest: 10, worth: 2, units: 3, periodsPerYear: 12, years: 1 };
    const { savingPerYear, returns } = evaluate({ ...settings, value });
    expect(savingPerYear!.estimate).toBeCloseTo(3.35 * 72, 10);
    expect(returns!.low.npv).toBeCloseTo((1.371893075468058 * 72) / 1.1 - 10, 9);
    expect(returns!.estimate.payback).toBeCloseTo(10 / (3.35 * 72), 12);
  });
});

describe("the verdict", () => {
  it("calls it an effect where the interval against a control group is above zero", () => {
    const [basis, interval, meaning] = verdict(study(treated, control));
    expect(basis).toBe("Compared: the changes of 5 treated units with those of 4 without the measure.");
    expect(interval).toBe("The saving per unit and period lies between 1.37 and 5.33 with 95.0% confidence.");
    expect(meaning).toBe("That is an effect, if both groups would have moved alike without the measure.");
  });

  it("shows no effect where the interval includes zero", () => {
    const [, interval, meaning] = verdict(
      study(treated.slice(0, 2), [
        [13, 9],
        [12, 7],
      ]),
    );
    expect(interval).toMatch(/^The saving .* with 95.0% confidence.$/);
    expect(meaning).toBe("That includes 0: no effect was shown.");
  });

  it("says that the measure made it worse where all of the interval is below zero", () => {
    const worse = treated.map(([before, after]) => [after, before] as const);
    expect(verdict(study(worse, control))[2]).toContain("below 0, so the measure made it worse");
  });

  it.each([
    [treated, [], "a change, not an effect"],
    [treated.map(([before, after]) => [after, before] as const), [], "a change for the worse, not an effect"],
    [
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ] as const,
      [],
      "That includes 0: no change was shown",
    ],
    [treated, [[1, 2]] as const, "a change, not an effect"],
  ])("without two control units never speaks of an effect of the measure (%#)", (one, other, words) => {
    expect(verdict(study(one, other))[2]).toContain(words);
  });

  it.each([
    [[], [], /^Too few data/],
    [[[1, 2]] as const, control, /^Too few data/],
    [
      [
        [1, null],
        [null, 2],
      ] as const,
      [],
      /^Too few data/,
    ],
    [
      [
        [1, 2],
        [1, 2],
      ] as const,
      [
        [3, 3],
        [3, 3],
      ] as const,
      /^All values of a group are equal/,
    ],
  ])("has a sentence and no number where there is no interval (%#)", (one, other, words) => {
    const said = verdict(study(one, other));
    expect(said[0]).toMatch(words);
    expect(said.join("")).not.toMatch(/NaN|Infinity|undefined|–/);
    expect(evaluate(study(one, other)).improvement).toBeUndefined();
  });

  it("compares unequal numbers of values before and after as separate samples", () => {
    const units = study([
      [12, null],
      [15, null],
      [11, null],
      [null, 8],
      [null, 9],
    ]);
    expect(evaluate(units).chosen).toBe("separate");
    expect(verdict(units)[0]).toContain("as if of different units");
  });

  it("tells what was expected apart from what the interval allows", () => {
    const settings = study(treated, control);
    const expecting = (expected: number) => verdict({ ...settings, value: { ...plainValue, expected } })[3];
    // 3.35 a month, so 16 to 64 a year
    expect(expecting(40)).toContain("fit the interval of 16 to 64");
    expect(expecting(10)).toContain("lie below");
    expect(expecting(99)).toContain("lie above");
  });

  it.each([
    ["zh-CN", "未显示出变化"],
    ["zh-TW", "未顯示出變化"],
  ])("speaks %s", (locale, words) => {
    expect(
      verdict(
        study([
          [1, 2],
          [2, 1],
          [3, 3],
        ]),
        locale,
      )[2],
    ).toContain(words);
  });
});

describe("adjusted(settings)", () => {
  const withSize = (sizes: readonly number[]): EvaluationSettings => {
    const settings = study(treated, control);
    const units = settings.units.map((unit, place) => ({ ...unit, covariates: [sizes[place]!] }));
    return { ...settings, units, covariateNames: ["size"] };
  };

  it("holds covariates: improvements made of 2 by the measure and 0.5 a size give 2 and 0.5", () => {
    const sizes = [1, 4, 2, 8, 5, 3, 9, 6, 2];
    const settings = withSize(sizes);
    const units = settings.units.map((unit, place) => {
      const noise = [0.01, -0.01, 0, 0.01, -0.01, 0, 0.01, -0.01, 0][place]!;
      const improvement = (unit.group === "treated" ? 2 : 0) + 0.5 * sizes[place]! + noise;
      return { ...unit, after: unit.before! - improvement };
    });
    const found = adjusted({ ...settings, units });
    const estimates = found && "regression" in found ? found.regression.coefficients.map((c) => c.estimate) : [];
    expect(estimates[1]).toBeCloseTo(2, 1);
    expect(estimates[2]).toBeCloseTo(0.5, 2);
  });

  it("has a reason instead where there is none", () => {
    expect(adjusted(withSize(treated.map(() => 1).concat([1, 1, 1, 1])))).toEqual({ refusal: "collinear" });
    const few = withSize([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(adjusted({ ...few, units: few.units.slice(0, 3) })).toEqual({ refusal: "tooFew" });
    expect(adjusted(study(treated, control))).toBeUndefined();
  });
});
