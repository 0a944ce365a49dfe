import { describe, expect, it } from "vitest";
import { allocateSpend, marginalReturn, type SpendOption } from "../../../src/core/metrics/allocateSpend";
import { seededRandom } from "../../../src/core/random";

const option = (change: Partial<SpendOption>): SpendOption => ({
  ...{ name: "x", ceiling: 100, slope: 0.01, value: 10, floor: 0, cap: Infinity },
  ...change,
});

const valueOf = (options: readonly SpendOption[], spend: readonly number[]) =>
  options.reduce((sum, { value, ceiling, slope }, i) => sum - value * ceiling * Math.expm1(-slope * spend[i]!), 0);

/** Options of many kinds: with floors and caps, and some that do not answer. */
function someOptions(seed: number): SpendOption[] {
  const random = seededRandom(seed);
  return Array.from({ length: 3 }, () => {
    const floor = random() < 0.5 ? 0 : 20 * random();
    const cap = random() < 0.5 ? Infinity : floor + 60 * random();
    const slope = random() < 0.15 ? 0 : 0.002 + 0.05 * random();
    return option({ ceiling: 20 + 200 * random(), slope, value: 5 + 10 * random(), floor, cap });
  });
}

/** The best of all splits in steps of one fortieth of what is left above the floors. */
function bruteForce(options: readonly SpendOption[], budget: number): number {
  const [a, b, c] = options as [SpendOption, SpendOption, SpendOption];
  const free = budget - a.floor - b.floor - c.floor;
  let best = -Infinity;
  for (let i = 0; i <= 40; i++) {
    for (let j = 0; i + j <= 40; j++) {
      const spend = [a.floor + (free * i) / 40, b.floor + (free * j) / 40, c.floor + (free * (40 - i - j)) / 40];
      const within = spend.map((amount, n) => Math.min(amount, options[n]!.cap));
      best = Math.max(best, valueOf(options, within));
    }
  }
  return best;
}

describe("allocateSpend(options, budget)", () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

  it.each(seeds)("is at least as good as any other split, seed %s", (seed) => {
    const options = someOptions(seed);
    const { spend } = allocateSpend(options, 150);
    expect(valueOf(options, spend)).toBeGreaterThanOrEqual(bruteForce(options, 150) - 1e-9);
  });

  it.each(seeds)("keeps the conditions of Karush, Kuhn and Tucker, seed %s", (seed) => {
    const options = someOptions(seed);
    const { spend, marginalReturn: last, unspent } = allocateSpend(options, 150);
    expect(spend.reduce((sum, amount) => sum + amount, unspent)).toBeCloseTo(150, 8);
    if (last === undefined) return;
    options.forEach((one, i) => {
      const own = marginalReturn(one, spend[i]!);
      if (spend[i] === one.floor) expect(own).toBeLessThanOrEqual(last * (1 + 1e-9));
      else if (spend[i] === one.cap) expect(own).toBeGreaterThanOrEqual(last * (1 - 1e-9));
      else expect(own / last).toBeCloseTo(1, 9);
    });
  });

  it("splits evenly between equals", () => {
    const { spend } = allocateSpend([option({}), option({})], 80);
    spend.forEach((amount) => expect(amount).toBeCloseTo(40, 10));
  });

  it("spends no more than earns itself back where that is asked", () => {
    // 10 · 100 · 0.01 e^(−0.01 s) = 1 at s = 100 ln 10
    const { spend, unspent, marginalReturn: last } = allocateSpend([option({})], 1000, 1);
    expect(spend[0]).toBeCloseTo(100 * Math.log(10), 9);
    expect([unspent, last]).toEqual([1000 - spend[0]!, 1]);
  });

  it("leaves what caps do not take", () => {
    const capped = allocateSpend([option({ cap: 30 }), option({ cap: 20 })], 80);
    expect(capped).toEqual({ spend: [30, 20], marginalReturn: undefined, unspent: 30 });
  });

  it("gives an option that does not answer its floor alone", () => {
    expect(allocateSpend([option({ slope: 0, floor: 7 }), option({})], 80).spend).toEqual([7, 73]);
  });

  it.each([
    [[option({ floor: -1 })], "x: floor"],
    [[option({ floor: 5, cap: 4 })], "x: cap"],
    [[option({ floor: 90 })], "budget"],
  ])("refuses %j, naming what is wrong", (options, name) => {
    const refusal = expect.objectContaining({
      code: "out-of-domain",
      details: expect.objectContaining({ name }) as object,
    }) as Error;
    expect(() => allocateSpend(options, 80)).toThrow(refusal);
  });
});
