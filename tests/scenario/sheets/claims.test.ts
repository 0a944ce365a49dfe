import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { CellsBlock, StyledCell } from "../../../src/report/plan";
import { customersFor, profitOf } from "../../../src/scenario/claims/claims";
import { scenarioPlan } from "../../../src/scenario";
import { withTypedInputs } from "../../../src/scenario/input/typedInputs";
import { modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { valuesOf, type ScenarioStudy } from "../../../src/scenario/study";
import { parseStudy, studyText } from "../../../src/template/study";

const t = translator("en");
const study = startingStudy(t);

function rowsOf(asked: ScenarioStudy, key: string): unknown[][] {
  const sheet = scenarioPlan(asked, t).sheets.find((found) => found.key === "claims");
  const block = sheet?.blocks.find((found): found is CellsBlock => found.kind === "cells" && found.key === key);
  return (block?.rows ?? []).map((row) =>
    row.map((cell) => {
      const content = (cell as StyledCell | null)?.content;
      return typeof content === "object" ? content?.value : content;
    }),
  );
}

const withDrivers = (values: Record<string, number>): ScenarioStudy => ({
  ...study,
  scenarios: [{ name: "Own", values, weight: 1 }],
});
const words = (asked: ScenarioStudy) => rowsOf(asked, "tests").map((row) => row[1] ?? row[0]);

/** Half of the profit from the first tenth, the rest evenly. */
const curve = Array.from({ length: 21 }, (_, place) => (place < 2 ? place / 4 : 0.5 + (0.5 * (place - 2)) / 18));

describe("the claims sheet", () => {
  it("compares the cost of winning with that of keeping, and says from where on the claim is true", () => {
    // CAC 120; 12 × 2 to keep: 5 times exactly
    expect(words(study).slice(0, 4)).toEqual([
      "Keeping a customer is 5.0 times cheaper than winning one",
      "Winning costs 5.0 times as much as keeping for these months.",
      "Holds: 5.0 times.",
      "True up to a retention spend of 2.00 a customer a month (now 2.00).",
    ]);
    expect(words(withDrivers({ retention_spend: 3 }))[2]).toBe("Does not hold: 3.3 times.");
  });

  it("gives the gain of retention as the model does with that churn", () => {
    const figures = new Map(rowsOf(study, "workings").map(([label, , value]) => [label, value as number]));
    const churn = figures.get("Churn a month that this means")!;
    expect((1 - churn) ** 12).toBeCloseTo(0.96 ** 12 + 0.05, 12);
    const evaluate = modelEvaluator(study.model);
    const base = valuesOf(study, study.scenarios[0]!);
    const gain = evaluate({ ...base, churn })["clv"]! / evaluate(base)["clv"]! - 1;
    expect(figures.get("Gain of CLV")).toBeCloseTo(gain, 10);
    const needed = 1 - figures.get("Retention a month that the least gain takes")!;
    expect(evaluate({ ...base, churn: needed })["clv"]! / evaluate(base)["clv"]!).toBeCloseTo(1.25, 10);
  });

  it("says so where retention cannot rise so far, and where nothing can be said", () => {
    expect(words(withDrivers({ churn: 0.001 }))[6]).toBe("Retention cannot rise so far.");
    expect(words(withDrivers({ leads: 0 })).slice(1, 4)).toEqual(["–", "–", "–"]);
  });

  it("judges the best customers where the data tell of them, else leaves that claim out", () => {
    expect(rowsOf(study, "tests")).toHaveLength(10);
    expect(words({ ...study, claims: { profitCurve: curve } }).slice(10, 14)).toEqual([
      "20.0% of the customers bring 80.0% of the profit",
      "They bring 55.6% of the profit.",
      "Does not hold.",
      "64.0% of the customers bring that share.",
    ]);
    expect(profitOf(curve, 0.2)).toBeCloseTo(0.5 + 1 / 18, 12);
    expect(customersFor(curve, 0.8)).toBeCloseTo(0.64, 12);
  });

  it("keeps what was typed about the claims: in the study, on the next sheets and in a file", () => {
    const planned = scenarioPlan({ ...study, claims: { profitCurve: curve } }, t);
    const settings = planned.sheets
      .find(({ key }) => key === "claims")!
      .blocks.find((block): block is CellsBlock => block.kind === "cells" && block.key === "settings")!;
    const inputs = settings.rows.flatMap((row) => row.flatMap((one) => (one as StyledCell | null)?.input ?? []));
    const typed = [4, 8, "much"].map((content, place) => ({ input: inputs[place]!, content }));
    const next = withTypedInputs({ ...study, claims: { profitCurve: curve } }, typed, t);
    expect(next.claims).toMatchObject({ profitCurve: curve, claimed: { keepMonths: 4, times: 8, points: 0.05 } });
    // CAC 120; 4 × 2 to keep
    expect(words(next)[0]).toBe("Keeping a customer is 8.0 times cheaper than winning one");
    expect(words(next)[2]).toBe("Holds: 15.0 times.");
    expect(parseStudy(studyText({ id: "own", name: "Own", study: next })).study.claims).toEqual(next.claims);
  });

  it("tells in the row what cannot be claimed", () => {
    const rows = rowsOf({ ...study, claims: { claimed: { times: 0, top: 0.3 } } }, "settings");
    expect(rows.map((row) => row[3])).toEqual([
      undefined,
      "✓",
      "Times cheaper claimed: give a number from 0.1 to 1000.",
      ...["✓", "✓", "✓", "✓", "✓"],
    ]);
  });
});
