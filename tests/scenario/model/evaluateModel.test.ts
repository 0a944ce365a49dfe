import { describe, expect, it } from "vitest";
import { breakEvenRetention, perpetualClv } from "../../../src/core/metrics/discountedClv";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { baseValues, modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { modelLine } from "../../../src/scenario/model/modelLine";

const model = defaultModel(translator("en"));
const evaluate = modelEvaluator(model);

describe("modelEvaluator(model)", () => {
  it("computes a month of the default drivers, as worked by hand", () => {
    const lines = evaluate(baseValues(model));
    // 1,000 leads, 10 % convert, 12,000 spent; 50 less 5 % is 47.50, goods cost 20; 8 minutes at 0.50, 2 to keep
    expect(lines.new_customers).toBeCloseTo(100, 10);
    expect(lines.cac).toBeCloseTo(120, 10);
    expect(lines.unit_margin).toBeCloseTo(27.5, 10);
    expect(lines.margin).toBeCloseTo(21.5, 10);
    expect(lines.lifetime).toBeCloseTo(25, 10);
  });

  it("values a customer as CLVPERPETUAL does", () => {
    const lines = evaluate(baseValues(model));
    expect(lines.clv).toBeCloseTo(perpetualClv(21.5, 0.96, 1.1 ** (1 / 12) - 1, 0.002, "end"), 10);
  });

  it("breaks even at the retention that BREAKEVENRETENTION gives", () => {
    const month = 1.1 ** (1 / 12) - 1;
    const churn = 1 - breakEvenRetention(120, 21.5, month, "end");
    expect(evaluate({ ...baseValues(model), expansion: 0, churn }).value_added).toBeCloseTo(0, 8);
  });

  it("has no value, and no value of what follows, where a line divides by zero", () => {
    const lines = evaluate({ ...baseValues(model), leads: 0 });
    expect(lines.new_customers).toBe(0);
    expect([lines.cac, lines.value_added, lines.profit]).toEqual([NaN, NaN, NaN]);
    expect(lines.margin).toBeCloseTo(21.5, 10);
  });

  it("takes lines of the user's own", () => {
    const own = modelLine({ id: "gap", label: "Gap", unit: "money", text: "clv - 3 * cac" });
    const lines = modelEvaluator({ ...model, lines: [...model.lines, own] })(baseValues(model));
    expect(lines.gap).toBeCloseTo(lines.clv! - 360, 10);
  });
});
