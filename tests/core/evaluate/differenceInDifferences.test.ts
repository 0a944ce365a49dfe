import { describe, expect, it } from "vitest";
import {
  differenceInDifferences,
  differenceOfChanges,
  differenceOfMeans,
} from "../../../src/core/evaluate/differenceInDifferences";
import { regression } from "../../../src/core/evaluate/regression";

const treated = { before: [12, 15, 11, 14, 13], after: [9, 11, 8, 12, 7] };
const control = { before: [13, 12, 15, 14], after: [12, 13, 15, 13] };

describe("differenceOfMeans(treated, control)", () => {
  it("is 2.76 for employment in New Jersey and Pennsylvania (Card & Krueger 1994, table 3, row 3)", () => {
    const newJersey = { before: 20.44, after: 21.03 };
    const pennsylvania = { before: 23.33, after: 21.17 };
    expect(differenceOfMeans(newJersey, pennsylvania)).toBeCloseTo(2.75, 10);
    // the paper prints 2.76 from means with more digits
    expect(Math.abs(differenceOfMeans(newJersey, pennsylvania) - 2.76)).toBeLessThan(0.02);
  });
});

describe("differenceInDifferences(treated, control)", () => {
  it("is as numpy and scipy compute it from the variances of four groups", () => {
    const test = differenceInDifferences(treated, control);
    expect(test.estimate).toBeCloseTo(-3.35, 12);
    expect(test.standardError).toBeCloseTo(1.4739402972983675, 12);
    expect(test.df).toBeCloseTo(13.202175223534423, 10);
    expect(test.p).toBeCloseTo(0.040369254324680755, 12);
    expect(test.low).toBeCloseTo(-6.529304610074429, 11);
    expect(test.high).toBeCloseTo(-0.17069538992557387, 11);
  });

  it("is the coefficient of treated x after of a regression on both and their product", () => {
    const groups = [
      { values: treated.before, treated: 1, after: 0 },
      { values: treated.after, treated: 1, after: 1 },
      { values: control.before, treated: 0, after: 0 },
      { values: control.after, treated: 0, after: 1 },
    ];
    const column = (of: (group: (typeof groups)[number]) => number) =>
      groups.flatMap((group) => group.values.map(() => of(group)));
    const { coefficients } = regression(
      groups.flatMap(({ values }) => values),
      [column((g) => g.treated), column((g) => g.after), column((g) => g.treated * g.after)],
    );
    expect(coefficients[3]!.estimate).toBeCloseTo(-3.35, 12);
  });

  it("refuses a group of one", () => {
    const details = { name: "control before", got: 1, want: 2 };
    expect(() => differenceInDifferences(treated, { ...control, before: [1] })).toThrow(
      expect.objectContaining({ code: "not-enough-data", details }),
    );
  });
});

describe("differenceOfChanges(treated, control)", () => {
  it("is scipy's ttest_ind(equal_var=False) of the changes, and narrower than four groups", () => {
    const test = differenceOfChanges([-3, -4, -3, -2, -6], [-1, 1, 0, -1]);
    expect(test.t).toBeCloseTo(-4.035363628356093, 12);
    expect(test.df).toBeCloseTo(6.745904199531156, 12);
    expect(test.p).toBeCloseTo(0.005358974640133934, 12);
    expect(test.low).toBeCloseTo(-5.328106924531943, 11);
    expect(test.high).toBeCloseTo(-1.371893075468058, 11);
  });
});
