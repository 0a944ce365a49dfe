import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../../src/core/math/normalQuantile";

describe("normalQuantile(share)", () => {
  it.each([
    // qnorm of R
    [0.975, 1.959963984540054],
    [0.01, -2.326347874040841],
    [0.3, -0.5244005127080409],
    [1e-10, -6.361340902404056],
    [0.5, 0],
  ])("of %d is that of R", (share, expected) => {
    expect(normalQuantile(share)).toBeCloseTo(expected, 13);
  });
});
