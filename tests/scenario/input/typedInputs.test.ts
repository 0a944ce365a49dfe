import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { CellContent, StyledCell } from "../../../src/report/plan";
import { scenarioPlan } from "../../../src/scenario";
import { withTypedInputs, type TypedInput } from "../../../src/scenario/input/typedInputs";
import { startingStudy } from "../../../src/scenario/startingStudy";
import type { ScenarioStudy } from "../../../src/scenario/study";

const t = translator("en");
const study = startingStudy(t);
const inputsOf = (of: ScenarioStudy): StyledCell[] =>
  scenarioPlan(of, t).sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "cells"
        ? block.rows.flat().filter((one): one is StyledCell => typeof one === "object" && !!one && "input" in one)
        : [],
    ),
  );
const planned = inputsOf(study);

/** As if something were typed into the cell that holds a part of the study. */
function typed(path: string, content: CellContent): TypedInput {
  const input = planned.map((one) => one.input!).find((one) => one.path.join(".") === path);
  if (!input) throw new Error(`no cell holds ${path}`);
  return { input, content };
}
const after = (...list: TypedInput[]) => withTypedInputs(study, list, t);
const driver = (of: ScenarioStudy, id: string) => of.model.drivers.find((one) => one.id === id)!;

describe("withTypedInputs(study, typed)", () => {
  it("gives every sheet back as it was planned, where what stands there is typed again", () => {
    const again = withTypedInputs(
      study,
      planned.filter(({ style }) => style === "input").map(({ content, input }) => ({ content, input: input! })),
      t,
    );
    const cells = (of: ScenarioStudy) => scenarioPlan(of, t).sheets.map(({ key, blocks }) => ({ key, blocks }));
    const words = (of: ScenarioStudy) =>
      JSON.stringify(cells(of), (key, value: unknown) => (key === "input" || key === "style" ? undefined : value));
    expect(words(again)).toBe(words(study));
  });

  it("takes a driver's base, and its spread follows where it was that of the range", () => {
    const changed = driver(after(typed("model.drivers.churn.base", 0.05)), "churn");
    expect(changed).toMatchObject({ base: 0.05, parameters: [0.03, 0.05, 0.06] });
    const both = after(typed("model.drivers.churn.base", 0.05), typed("model.drivers.churn.parameters.1", 0.045));
    expect(driver(both, "churn").parameters).toEqual([0.03, 0.045, 0.06]);
  });

  it("takes what is typed over a cell that follows the base, and lets an emptied one follow it again", () => {
    const [name] = [study.scenarios[1]!.name];
    const own = after(typed(`scenarios.${name}.values.opening_customers`, 900));
    expect(own.scenarios[1]!.values["opening_customers"]).toBe(900);
    expect(after(typed(`scenarios.${name}.values.churn`, "")).scenarios[1]!.values).not.toHaveProperty("churn");
  });

  it("takes the switch, weights and words by what they stand for", () => {
    const changed = after(
      typed("active", study.scenarios[2]!.name),
      typed(`scenarios.${study.scenarios[0]!.name}.weight`, 0.6),
      typed("evaluation.plan.lowerIsBetter", t("scenario.evaluation.higher")),
      typed("risks.stresses.0.change", t("scenario.stress.absolute")),
    );
    expect(changed.active).toBe(2);
    expect(changed.scenarios[0]!.weight).toBe(0.6);
    expect(changed.evaluation!.plan.lowerIsBetter).toBe(false);
    expect(changed.risks!.stresses![0]!.change).toBe("absolute");
  });

  it("makes a whole risk of what was typed into a spare row, and lets one without a name go", () => {
    const changed = after(
      typed("risks.risks.5.name", "Strike"),
      typed("risks.risks.5.probability", 0.2),
      typed("risks.risks.5.impact", 5000),
      typed("risks.risks.0.name", null),
    );
    expect(changed.risks!.risks!.map(({ name }) => name)).toEqual([
      ...planned.filter(({ input }) => /^risks,risks,[1-4],name/.test(String(input!.path))).map((one) => one.content),
      "Strike",
    ]);
    expect(changed.risks!.risks!.at(-1)).toEqual({
      ...{ name: "Strike", probability: 0.2, impact: 5000, responseCost: 0 },
      ...{ probabilityAfter: 0.2, impactAfter: 5000 },
    });
    expect(scenarioPlan(changed, t).sheets.map(({ key }) => key)).toContain("risks");
  });

  it("leaves on the sheet what cannot be a value: words for a number, errors, unknown words", () => {
    const unchanged = after(
      typed("model.drivers.churn.base", "a lot"),
      typed("model.drivers.price.base", { formula: "=1/0", value: { error: "#DIV/0!" } }),
      typed("active", "Nobody"),
    );
    expect(unchanged.model).toEqual(study.model);
    expect(unchanged.active).toBe(study.active);
  });
});
