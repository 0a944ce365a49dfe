import { describe, expect, it } from "vitest";
import { logRank } from "../../../../src/core/models/survival/logRank";
import { hasTelco, telco } from "../telco";

describe("logRank", () => {
  it("is 0 for groups that are alike", () => {
    const twice = { durations: [1, 2, 3, 1, 2, 3], events: [1, 0, 1, 1, 0, 1] };
    const { chiSquare, pValue, observed, expected } = logRank(twice, [0, 0, 0, 1, 1, 1]);
    expect(chiSquare).toBeCloseTo(0, 12);
    expect(pValue).toBeCloseTo(1, 12);
    expect(observed).toEqual([2, 2]);
    expected.forEach((count) => expect(count).toBeCloseTo(2, 12));
  });

  it("is by hand (1 − 1/2)² / (1/4) = 1 for one event among two", () => {
    expect(logRank({ durations: [1, 2], events: [1, 0] }, [0, 1]).chiSquare).toBeCloseTo(1, 12);
  });

  it("refuses a single group and data without events", () => {
    expect(() => logRank({ durations: [1, 2], events: [1, 0] }, [0, 0])).toThrow("not-enough-data");
    expect(() => logRank({ durations: [1, 2], events: [0, 0] }, [0, 1])).toThrow("not-enough-data");
  });
});

describe.skipIf(!hasTelco)("logRank of three kinds of contract", () => {
  it("is 2352.9 with 2 degrees of freedom (R survival)", () => {
    const { contract, ...observations } = telco();
    const kinds = [...new Set(contract)];
    const test = logRank(
      observations,
      contract.map((kind) => kinds.indexOf(kind)),
    );
    expect(test.degreesOfFreedom).toBe(2);
    expect(Math.abs(test.chiSquare - 2352.9)).toBeLessThan(0.1);
  });
});
