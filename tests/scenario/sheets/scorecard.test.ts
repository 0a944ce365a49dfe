import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { cellGrid } from "../../../src/report/cellGrid";
import { validationFault } from "../../../src/report/validations";
import { scenarioPlan } from "../../../src/scenario";
import type { ScorecardSettings } from "../../../src/scenario/scorecard/settings";
import { startingScorecard } from "../../../src/scenario/scorecard/startingScorecard";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";

const t = translator("en");
const study = startingStudy(t);
const starting = startingScorecard(t, study.model);

function planOf(scorecard: ScorecardSettings, active = 0) {
  const plan = scenarioPlan({ ...study, scorecard, active }, t);
  return { ...plan, sheets: plan.sheets.filter(({ key }) => ["scenarios", "drivers", "scorecard"].includes(key)) };
}

function shown(scorecard: ScorecardSettings, active = 0): unknown[] {
  const sheet = planOf(scorecard, active).sheets.find(({ key }) => key === "scorecard")!;
  return [...cellGrid(sheet).values()].map(({ content }) =>
    content !== null && typeof content === "object" ? content.value : content,
  );
}

/** One indicator with its target the wrong way round, one without a number, weights of 90 %. */
const wrong: ScorecardSettings = {
  ...starting,
  indicators: starting.indicators.map((indicator, place) => {
    if (place === 0) return { ...indicator, target: 0.5, weight: 0.05 };
    return place === 1 ? { ...indicator, actual: 15 } : indicator;
  }),
};

describe.skipIf(isMissing("soffice"))("the scorecard sheet, recalculated by LibreOffice", () => {
  it.each([0, 1, 2])("agrees with our own numbers in scenario %s", { timeout: 60_000 }, async (active) => {
    const { compared, differences } = await recalculate(writeXlsx(planOf(starting, active)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(150);
  });

  it("agrees where rows are wrong", { timeout: 60_000 }, async () => {
    expect((await recalculate(writeXlsx(planOf(wrong)))).differences).toEqual([]);
  });
});

describe("the scorecard sheet", () => {
  it("weighs the starting indicators to 100 %, in four perspectives", () => {
    expect(starting.indicators.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(new Set(starting.indicators.map(({ perspective }) => perspective)).size).toBe(4);
  });

  it("takes actuals of the model from the live scenario: churn of 4, 3 and 6 %", () => {
    // 6 % is the threshold, 3 % the target
    for (const [active, score] of [
      [0, 200 / 3],
      [1, 100],
      [2, 0],
    ] as const) {
      const churn = shown(starting, active).indexOf("Churn a month");
      expect(shown(starting, active)[churn + 7]).toBeCloseTo(score, 9);
    }
  });

  it("says what is wrong with a row and with the weights, and scores the others", () => {
    const texts = shown(wrong);
    expect(texts).toContain("Target and threshold do not fit the direction.");
    expect(texts).toContain("The weights do not add up to 100%.");
    expect(texts).toContain("No actual yet: type it; it is left out of the score.");
    // payback of 15 months between 18 and 12
    expect(texts).toContain(50);
  });

  it("has inputs that Excel can check", () => {
    const { validations = [] } = planOf(starting).sheets.find(({ key }) => key === "scorecard")!;
    expect(validations).toHaveLength(4);
    expect(validations.flatMap((validation) => validationFault(validation) ?? [])).toEqual([]);
  });

  it("says of a live payback that never comes that the model has no value, not to type it", () => {
    const poor = { ...study, scenarios: [{ name: "Poor", values: { price: 10 }, weight: 1 }] };
    const sheet = scenarioPlan({ ...poor, scorecard: starting }, t).sheets.find(({ key }) => key === "scorecard")!;
    const grid = cellGrid(sheet);
    const row = [...grid.values()].find(({ content }) => content === "Payback")!.address.slice(1);
    const told = [...grid.values()].filter(({ address }) => address.slice(1) === row).map(({ content }) => content);
    expect(told).toContainEqual(
      expect.objectContaining({
        value: "The model gives no value here, as of a payback that never comes; it is left out of the score.",
      }),
    );
  });
});
