import { describe, expect, it } from "vitest";
import { M5A, requireStageModel, stageModels, stageOn, type StageModel } from "../../../src/core";

/** Orders, days since the first and since the last one; the stage by the words of each model. */
const cases: readonly (readonly [string, readonly (readonly [number, number, number, string])[]])[] = [
  [
    "M3a",
    [
      [0, 0, 0, "acquisition"],
      [1, 9, 9, "acquisition"],
      [2, 99, 9, "retention"],
      [5, 99, 9, "monetisation"],
    ],
  ],
  [
    "M3b",
    [
      [0, 0, 0, "new"],
      [1, 9, 9, "new"],
      [2, 99, 9, "mature"],
      [2, 500, 181, "churn"],
    ],
  ],
  [
    "M4a",
    [
      [0, 0, 0, "prospect"],
      [3, 90, 9, "acquisition"],
      [3, 91, 9, "mature"],
      [3, 400, 181, "churn"],
    ],
  ],
  [
    "M4b",
    [
      [1, 9, 9, "acquisition"],
      [2, 365, 9, "growth"],
      [2, 366, 9, "mature"],
      [9, 400, 181, "decline"],
    ],
  ],
  [
    "M4c",
    [
      [0, 0, 0, "awareness"],
      [1, 400, 400, "purchase"],
      [2, 400, 300, "retention"],
    ],
  ],
  [
    "M4d",
    [
      [0, 0, 0, "acquisition"],
      [1, 30, 30, "acquisition"],
      [1, 31, 31, "activation"],
      [1, 181, 181, "churn"],
    ],
  ],
  [
    "M5a",
    [
      [0, 0, 0, "prospect"],
      [1, 31, 31, "activation"],
      [4, 99, 9, "retention"],
      [5, 99, 9, "value"],
    ],
  ],
  [
    "M5b",
    [
      [0, 0, 0, "awareness"],
      [1, 9, 9, "purchase"],
      [5, 99, 9, "loyalty"],
      [5, 400, 181, "churn"],
    ],
  ],
  [
    "M5c",
    [
      [0, 0, 0, "prospect"],
      [4, 30, 9, "new"],
      [4, 31, 9, "growth"],
      [5, 30, 9, "mature"],
      [5, 400, 181, "churn"],
    ],
  ],
  [
    "M6a",
    [
      [0, 0, 0, "prospect"],
      [1, 90, 90, "acquisition"],
      [4, 91, 9, "mature"],
      [5, 9, 9, "loyalty"],
      [5, 400, 181, "churn"],
    ],
  ],
  [
    "M6b",
    [
      [0, 0, 0, "awareness"],
      [1, 30, 30, "purchase"],
      [1, 31, 31, "usage"],
      [5, 9, 9, "loyalty"],
    ],
  ],
  [
    "M6c",
    [
      [0, 0, 0, "acquisition"],
      [1, 9, 9, "purchase"],
      [2, 99, 90, "usage"],
      [2, 99, 91, "maintenance"],
      [2, 400, 181, "exit"],
    ],
  ],
];

describe("the stage models", () => {
  it("are the twelve of the catalogue", () => {
    expect(Object.keys(stageModels).sort()).toEqual(cases.map(([id]) => id));
  });

  it.each(cases)("%s decides by its words", (id, histories) => {
    const asOf = 46_000;
    const found = histories.map(([orders, sinceFirst, sinceLast]) =>
      stageOn(
        stageModels[id]!,
        orders === 0 ? { orders } : { orders, first: asOf - sinceFirst, last: asOf - sinceLast },
        asOf,
      ),
    );
    expect(found).toEqual(histories.map(([, , , stage]) => stage));
  });

  it.each(Object.values(stageModels))("$id is well formed; each stage has a rule or is unseen", (model) => {
    expect(requireStageModel(model)).toBe(model);
    const reached = [...model.rules.map(({ stage }) => stage), ...(model.unseen ?? [])];
    expect([...new Set(reached)].sort()).toEqual([...model.stages].sort());
  });
});

describe("requireStageModel refuses", () => {
  const own: StageModel = {
    ...{ id: "own", stages: ["Lead", "Kunde", "熟客"], thresholds: { regularOrders: { default: 3, unit: "orders" } } },
    rules: [
      { stage: "Lead", when: [{ measure: "orders", is: "=", limit: 0 }] },
      { stage: "熟客", when: [{ measure: "orders", is: ">=", limit: "regularOrders" }] },
      { stage: "Kunde", when: [] },
    ],
  };
  const rule = (changed: object) => [{ ...own.rules[0]!, ...changed }, own.rules[2]!] as StageModel["rules"];
  const when = (changed: object) => rule({ when: [{ measure: "orders", is: "=", limit: 0, ...changed }] });

  it("nothing in a model in the user's words", () => {
    expect(requireStageModel(own)).toBe(own);
    expect(stageOn(own, { orders: 3, first: 1, last: 9 }, 10)).toBe("熟客");
  });

  it.each([
    ["a model without stages", { stages: [] }, "empty-input", {}],
    ["a name that a formula would read as a comparison", { stages: [">5", "Kunde"] }, "out-of-domain", { got: ">5" }],
    ["a stage twice", { stages: ["Lead", "Kunde", "Lead"] }, "out-of-domain", { got: "Lead, Lead" }],
    ["a rule to no stage", { rules: rule({ stage: "Gast" }) }, "unknown-word", { got: "Gast" }],
    ["an unknown measure", { rules: when({ measure: "score" }) }, "unknown-word", { got: "score" }],
    ["an unknown comparison", { rules: when({ is: "<>" }) }, "unknown-word", { got: "<>" }],
    ["an unknown threshold", { rules: when({ limit: "churnDays" }) }, "unknown-word", { got: "churnDays" }],
    ["a limit that is no number", { rules: when({ limit: NaN }) }, "out-of-domain", { name: "limit" }],
    ["no rule for all", { rules: own.rules.slice(0, 2) }, "out-of-domain", { got: 0, want: 2 }],
    ["a rule that can never hold", { rules: [own.rules[2]!, own.rules[0]!] }, "out-of-domain", { got: 1, want: 2 }],
    ["a negative threshold", { thresholds: { x: { default: -1, unit: "days" } } }, "out-of-domain", { name: "x" }],
    ["a churn stage that is none", { churn: M5A.churn }, "unknown-word", { got: "churn" }],
  ] as const)("%s", (_, change, code, details) => {
    expect(() => requireStageModel({ ...own, ...change })).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining(details) as object }) as Error,
    );
  });
});
