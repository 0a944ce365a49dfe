import { describe, expect, it } from "vitest";
import { column, message, run, typedFit } from "./run";

const frequency = column([0, 1, 2, 3, 9]);
const recency = column([0, 5, 30, 8, 37]);
const T = column([39, 39, 39, 39, 39]);
const weights = column([60, 20, 8, 9, 6]);
const fit = (model: string) => run("BTYD.FIT", model, frequency, recency, T, weights);
const bgnbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe("a spilled fit", () => {
  it.each(["bgnbd", "mbgnbd", "paretonbd"])(
    "of %s has its model first, and log-likelihood, n, status last",
    (model) => {
      const labels = fit(model).map(([label]) => label);
      expect(labels[0]).toBe("model");
      expect(labels.slice(-3)).toEqual(["log-likelihood", "n", "status"]);
    },
  );

  it.each(["bgnbd", "mbgnbd", "paretonbd"])("of %s goes into the predictions as it is", (model) => {
    const spilled = fit(model);
    const rows = spilled.slice(1, 5).map(([label, value]) => [label, value] as const);
    const params = Object.fromEntries(rows) as Record<string, unknown>;
    const args = [frequency, recency, T] as const;
    expect(run("BTYD.PALIVE", spilled, ...args)).toEqual(run("BTYD.PALIVE", typedFit(model, params), ...args));
    expect(run("BTYD.EXPECTED", spilled, ...args, 10)[4]![0]).toBeGreaterThan(0);
  });

  it("may be typed by hand: any order, any case, numbers as text", () => {
    const typed = [
      ["B", "2.426"],
      ["alpha ", 4.414],
      ["MODEL", " BgNbd"],
      ["r", 0.243],
      ["a", 0.793],
      ["note", ""],
    ];
    expect(run("BTYD.PALIVE", typed, 2, 30.43, 38.86)[0]![0]).toBeCloseTo(0.726578570081, 12);
  });

  it("weighs rows as if each customer stood there alone", () => {
    const repeat = (cells: readonly (readonly unknown[])[]) =>
      cells.flatMap((row, i) => Array(Number(weights[i]![0])).fill(row) as unknown[][]);
    const alone = run("BTYD.FIT", "bgnbd", repeat(frequency), repeat(recency), repeat(T));
    fit("bgnbd").forEach(([, value], i) => {
      if (typeof value === "number") expect(Number(alone[i]![1]) / value).toBeCloseTo(1, 9);
    });
  });

  it("leaves out rows with a blank, and does not depend on their order", () => {
    const blanks = [[""], ...frequency, [1]];
    const longer = (cells: unknown[][]) => [[1], ...cells, [null]];
    const got = run("BTYD.FIT", "bgnbd", blanks, longer(recency), longer(T), longer(weights));
    expect(got).toEqual(fit("bgnbd"));
    const turned = [frequency, recency, T, weights].map((cells) => [...cells].reverse());
    run("BTYD.FIT", "bgnbd", ...turned).forEach(([, value], i) => {
      if (typeof value === "number") expect(value / Number(fit("bgnbd")[i]![1])).toBeCloseTo(1, 8);
    });
  });

  it("without a repeat purchase is degenerate, with blanks that predictions refuse", () => {
    const none = run("BTYD.FIT", "bgnbd", column([0, 0]), column([0, 0]), column([5, 6]));
    expect(none.at(-1)).toEqual(["status", "degenerate", ""]);
    expect(message(run("BTYD.PALIVE", none, 0, 0, 5))).toContain('no row "r" with a value');
  });
});

describe("what is no fit", () => {
  it.each([
    ["without a model row", [["r", 1]], 'fit is no fit: it has no row "model"'],
    ["a blank", [[""]], 'it has no row "model"'],
    [
      "another model",
      typedFit("sbg", { alpha: 1, beta: 1 }),
      "fit holds the model sbg; bgnbd, mbgnbd, paretonbd, bgbb is needed.",
    ],
    ["a parameter missing", typedFit("bgnbd", { r: 1, alpha: 1, a: 1 }), 'no row "b" with a value'],
    ["a parameter that is text", typedFit("bgnbd", { ...bgnbd, b: "x" }), 'no row "b" with a value'],
  ])("is refused once for the whole column, in words: %s", (_, cells, words) => {
    const rows = run("BTYD.PALIVE", cells, column([1, 2]), column([1, 2]), column([3, 3]));
    expect(rows.length).toBe(1);
    expect(message(rows)).toContain(words);
  });

  it("a parameter of 0 is refused in its element", () => {
    expect(message(run("BTYD.PALIVE", typedFit("bgnbd", { ...bgnbd, r: 0 }), 1, 1, 3))).toBe("r is 0; it must be > 0.");
  });

  it("opportunities are no months", () => {
    const bgbb = typedFit("bgbb", { alpha: 1, beta: 1, gamma: 1, delta: 1 });
    const spend = typedFit("gammagamma", { p: 6, q: 4, gamma: 15 });
    expect(message(run("BTYD.CLV", bgbb, spend, 1, 1, 2, 10, 1, 0.01, 12, "week"))).toContain("holds the model bgbb");
  });
});
