import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import type { CellsBlock, StyledCell } from "../../src/report/plan";
import { scenarioPlan } from "../../src/scenario";
import { modelLine } from "../../src/scenario/model/modelLine";
import { startingStudy } from "../../src/scenario/startingStudy";
import type { ScenarioStudy } from "../../src/scenario/study";
import { isMissing } from "../oracle/tools";
import { recalculateEach } from "./recalculated";

const t = translator("en");
const start = startingStudy(t);
const scenario = (name: string, values = {}, weight = 0.2) => ({ name, values, weight });

const line = modelLine({
  id: "cost",
  label: 'Cost "net"',
  unit: "money",
  text: "cac + retention_spend * 12",
  moreIsBetter: false,
});
const small = {
  drivers: start.model.drivers.filter(({ id }) =>
    ["acquisition_spend", "leads", "conversion", "retention_spend"].includes(id),
  ),
  lines: [...start.model.lines.slice(0, 2), line],
  outcome: "cost",
};

const studies: Readonly<Record<string, ScenarioStudy>> = {
  "five scenarios with names that look like formulas, over 60 months": {
    ...start,
    scenarios: [
      scenario("Base"),
      scenario("=1+1", { churn: 0.05 }),
      scenario('A "boom"', { price: 60 }),
      scenario("O'Neill's", { leads: 500 }),
      scenario("情景 5", { churn: 0.02 }),
    ],
    forecast: { months: 60 },
  },
  "a single scenario whose weight is not 1": { ...start, scenarios: [scenario("Only", {}, 0.5)] },
  "a model without a forecast, of which less is better": {
    ...start,
    model: small,
    scenarios: [scenario("Base"), scenario("Dear", { leads: 600 }, 0.8)],
  },
};

/** The texts and values of a sheet. */
function contents(study: ScenarioStudy, key: string): unknown[] {
  const sheet = scenarioPlan(study, t).sheets.find((found) => found.key === key)!;
  const blocks = sheet.blocks.filter((block): block is CellsBlock => block.kind === "cells");
  return blocks.flatMap(({ rows }) =>
    rows.flat().map((cell) => {
      const content = (cell as StyledCell | null)?.content;
      return typeof content === "object" ? content?.value : content;
    }),
  );
}

describe("a scenario workbook of", () => {
  it.skipIf(isMissing("soffice")).each(Object.entries(studies))(
    "%s is what LibreOffice calculates, for each scenario",
    { timeout: 240_000 },
    async (_, study) => {
      expect(Math.min(...(await recalculateEach(study)))).toBeGreaterThan(50);
    },
  );

  it("says in a cell that weights do not add up to 1", () => {
    const told = contents(studies["a single scenario whose weight is not 1"]!, "assumptions");
    expect(told).toContain("Weights add up to 50.0%, not to 100%: weighted means divide by that sum.");
    expect(contents(start, "assumptions")).toContain("Weights add up to 100.0%.");
  });

  it("leaves out the sheets that a model has nothing for", () => {
    const keys = scenarioPlan(studies["a model without a forecast, of which less is better"]!, t).sheets.map(
      ({ key }) => key,
    );
    expect(keys).toEqual(
      expect.arrayContaining(["scenarios", "drivers", "sensitivity", "tornado", "breakEven", "assumptions"]),
    );
    expect(keys).not.toContain("forecast");
    expect(keys).not.toContain("claims");
  });

  it("tells a formula in words with the brackets that it needs", () => {
    expect(contents(start, "assumptions")).toContain("CLV less CAC: more is better");
    expect(contents(start, "assumptions")).toContain(
      "Price of an order × (1 − Price discount) − Price of an order × (1 − Gross margin at full price)",
    );
  });
});
