import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { defaultBudgetSplit } from "../../../src/scenario/budgetSplit/settings";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { isMissing } from "../../oracle/tools";
import { cellsOf } from "../cellsOf";
import { recalculateEach } from "../recalculated";

const t = translator("en");
const study = startingStudy(t);
const cells = cellsOf(scenarioPlan(study, t), "budgetSplit");
const number = (address: string) => cells.get(address) as number;

describe("the budget split sheet", () => {
  // Blattberg & Deighton with m 50, d 15 %, 20 % of 40 % at 10, 50 % of 70 % at 10
  it.each([
    ["B19", 15.1745, 4],
    ["B20", 0.595407, 6],
    ["B21", 76.318, 3],
    ["B22", 10.813, 3],
    ["B23", 0.210963, 6],
    ["B24", 5.287, 3],
    ["B25", 76.318, 3],
    ["B26", 76.318, 3],
    ["B27", 0, 9],
    ["B28", 0, 9],
  ])("has the worked value in %s", (address, expected, digits) => {
    expect(number(address)).toBeCloseTo(expected, digits);
  });

  it("ends its Newton steps where the best retention spend is", () => {
    expect(number("C11")).toBeCloseTo(Math.log(3.5) / 10, 12);
    expect(50 * 1.15 - (1 + number("B108")) / number("C11")).toBeCloseTo(number("B19"), 10);
  });

  it("gives the last money the same return on both sides, and spends the budget", () => {
    expect(number("B45")).toBeCloseTo(number("C45"), 9);
    expect(number("B43") + number("C43")).toBeCloseTo(100_000, 6);
    const others = Array.from({ length: 11 }, (_, i) => number(`F${54 + i}`));
    expect(Math.max(...others)).toBeLessThanOrEqual(number("F53"));
  });

  it("tells averages and the cost of one more apart", () => {
    expect([number("B32"), number("B33")]).toEqual([50, 20]);
    // 1/a′ = 1/(k (ceiling − rate)), with k = ln 2 / 10 and ln 3.5 / 10
    expect(number("C32")).toBeCloseTo(10 / Math.log(2) / 0.2, 10);
    expect(number("C33")).toBeCloseTo(10 / Math.log(3.5) / 0.2, 10);
  });

  it("refuses a rate at its ceiling", () => {
    const acquisition = { spend: 10, rate: 0.4, ceiling: 0.4 };
    const wrong = { ...study, budgetSplit: { ...defaultBudgetSplit, acquisition } };
    expect(() => scenarioPlan(wrong, t)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe.skipIf(isMissing("soffice"))("the budget split sheet, recalculated by LibreOffice", () => {
  it.each([
    ["as it comes", {}],
    ["with more money than pays", { budget: 1_000_000 }],
    ["with money for one side alone", { budget: 500, retention: { spend: 10, rate: 0.05, ceiling: 0.06 } }],
    ["where no retention spending pays", { retention: { spend: 100, rate: 0.01, ceiling: 0.5 } }],
    ["where no acquisition pays", { acquisition: { spend: 100, rate: 0.01, ceiling: 0.5 } }],
  ])("agrees with our own numbers %s", { timeout: 240_000 }, async (_, change) => {
    const budgetSplit = { ...defaultBudgetSplit, ...change };
    expect(
      Math.min(...(await recalculateEach({ ...study, budgetSplit, scenarios: study.scenarios.slice(0, 1) }))),
    ).toBeGreaterThan(200);
  });
});
