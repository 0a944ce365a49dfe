import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { driverFaults } from "../../src/scenario/driverFaults";
import type { Driver } from "../../src/scenario/model/driver";
import { startingStudy } from "../../src/scenario/startingStudy";
import type { ScenarioStudy } from "../../src/scenario/study";

const t = translator("en");

function withChurn(changed: Partial<Driver>, scenarios?: ScenarioStudy["scenarios"], own = t): string[] {
  const study = startingStudy(own);
  const drivers = study.model.drivers.map((driver) => (driver.id === "churn" ? { ...driver, ...changed } : driver));
  return driverFaults({ ...study, model: { ...study.model, drivers }, scenarios: scenarios ?? study.scenarios }, own);
}

describe("driverFaults(study)", () => {
  it("says nothing of drivers that are as they can be", () => {
    expect(withChurn({})).toEqual([]);
  });

  it.each([
    [{ base: 2 }, "Churn a month is 200%, outside of what it can be: 0.01% to 100%."],
    [{ low: 0.09, high: 0.02 }, "Churn a month: its low, 9%, is above its high, 2%."],
    [{ base: 0.08 }, "Churn a month: its base, 8%, is not between its low, 3%, and its high, 6%."],
    [{ base: NaN }, "Churn a month: base, low and high must be numbers."],
    [
      { parameters: [0.06, 0.04, 0.03] },
      "Churn a month cannot be drawn: 0.06; 0.04; 0.03 do not fit the distribution pert, so nothing is simulated.",
    ],
  ])("names the driver, its values and what it can be: %j", (changed, sentence) => {
    expect(withChurn(changed)).toEqual([sentence]);
  });

  it("looks at the values of scenarios too", () => {
    const scenarios = [
      { name: "Base", values: {}, weight: 0.5 },
      { name: "Luck", values: { churn: -0.01 }, weight: 0.5 },
    ];
    expect(withChurn({}, scenarios)).toEqual([
      "Churn a month in the scenario Luck is -1%, outside of what it can be: 0.01% to 100%.",
    ]);
  });

  it.each(["zh-CN", "zh-TW"])("speaks %s", (locale) => {
    expect(withChurn({ base: 2 }, undefined, translator(locale))[0]).toMatch(/200%.*0\.01% 到 100%/);
  });
});
