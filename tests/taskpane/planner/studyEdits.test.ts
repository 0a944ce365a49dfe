import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { startingStudy } from "../../../src/scenario/startingStudy";
import {
  withDriver,
  withNewScenario,
  withOutcome,
  withoutScenario,
  withOwnLine,
  withScenario,
  withScenarioValue,
} from "../../../src/taskpane/planner/studyEdits";
import { rangeFault } from "../../../src/scenario/model/rangeFault";

const study = startingStudy(translator("en"));
const driver = (of: typeof study, id: string) => of.model.drivers.find((found) => found.id === id)!;

describe("edits of a study", () => {
  it("change a driver with the spread that follows its range, and leave the old study alone", () => {
    const next = withDriver(study, "churn", { base: 0.05 });
    expect(driver(next, "churn")).toMatchObject({ base: 0.05, parameters: [0.03, 0.05, 0.06] });
    expect(driver(study, "churn").base).toBe(0.04);
  });

  it("add, rename and remove scenarios; the base stays", () => {
    const more = withNewScenario(withNewScenario(study, "New"), "New");
    expect(more.scenarios.map(({ name }) => name)).toEqual(["Base", "Best", "Worst", "New", "New 2"]);
    expect(withScenario(more, 3, { name: "Crisis" }).scenarios[3]!.name).toBe("Crisis");
    expect(withoutScenario({ ...more, active: 3 }, 3)).toMatchObject({ active: 0, scenarios: { length: 4 } });
    expect(withoutScenario(study, 0)).toBe(study);
  });

  it("let a driver of a scenario follow the base again", () => {
    const set = withScenarioValue(study, 1, "reactivation", 0.02);
    expect(set.scenarios[1]!.values["reactivation"]).toBe(0.02);
    expect(withScenarioValue(set, 1, "reactivation", undefined).scenarios[1]!.values).not.toHaveProperty(
      "reactivation",
    );
  });

  it("take an outcome of the planner's own, and refuse one that cannot be computed", () => {
    const own = withOwnLine(study, "Gap", "clv - 3 * cac", "money");
    expect(own.model).toMatchObject({ outcome: "own_1" });
    expect(withOutcome(own, "profit").model.outcome).toBe("profit");
    expect(() => withOwnLine(study, "Gap", "clv - luck", "money")).toThrow(
      expect.objectContaining({ code: "unknown-word" }),
    );
    expect(() => withOwnLine(study, "Gap", "clv -", "money")).toThrow(expect.objectContaining({ code: "bad-formula" }));
  });
});

describe("rangeFault(driver)", () => {
  it.each([
    [{}, undefined],
    [{ base: NaN }, "number"],
    [{ high: 1.2 }, "range"],
    [{ low: 0.07 }, "order"],
    [{ base: 0.5 }, "base"],
  ])("%j: %s", (changed, fault) => expect(rangeFault({ ...driver(study, "churn"), ...changed })).toBe(fault));
});
