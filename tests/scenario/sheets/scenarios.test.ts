import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { bestAndWorst } from "../../../src/scenario/model/bestAndWorst";
import { modelLine } from "../../../src/scenario/model/modelLine";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { editPart } from "../../oracle/editPackage";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { cellsOf } from "../cellsOf";
import { recalculateEach } from "../recalculated";

const t = translator("en");
const study = startingStudy(t);

describe.skipIf(isMissing("soffice"))("the scenarios sheet, recalculated by LibreOffice", () => {
  it("agrees with our own numbers for each scenario of the switch", { timeout: 120_000 }, async () => {
    expect(Math.min(...(await recalculateEach(study)))).toBeGreaterThan(60);
  });

  it("ticks weights that add up to 1, and says so where they do not", { timeout: 120_000 }, async () => {
    const plan = scenarioPlan(study, t);
    expect(cellsOf(plan, "scenarios").get("H6")).toBe("✓");
    const uneven = { ...study, scenarios: study.scenarios.map((scenario) => ({ ...scenario, weight: 0.5 })) };
    expect(cellsOf(scenarioPlan(uneven, t), "scenarios").get("H6")).toBe(t("scenario.weightFault"));
    // the weight of the first scenario, typed anew
    const edited = editPart(writeXlsx(plan), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/(<c r="E6"[^>]*>.*?<v>)[\d.]+(<\/v>)/, "$10.9$2"),
    );
    const { differences } = await recalculate(edited);
    expect(differences.map(({ theirs }) => theirs)).toContain(t("scenario.weightFault"));
    await recalculateEach(uneven);
  });

  it("agrees where lines divide by zero and compare", { timeout: 120_000 }, async () => {
    const own = [
      modelLine({ id: "pays", label: "Pays back", unit: "count", text: "ltv_cac >= 3 ? 1 : 0" }),
      modelLine({ id: "rounded", label: "Rounded", unit: "money", text: "round(-clv, 1) + ceil(cac) - floor(cac)" }),
      modelLine({ id: "least", label: "Least", unit: "money", text: "min(clv, cac) + max(clv, 0) + sum(1, cac, 2)" }),
      modelLine({
        id: "roots",
        label: "Roots",
        unit: "money",
        text: "sqrt(abs(-clv)) + exp(churn) - ln(price) * log10(price)",
      }),
      modelLine({
        id: "truths",
        label: "Truths",
        unit: "count",
        text: "not (churn == 0) + (cac != 1 and price < 60 or leads <= 2)",
      }),
      modelLine({ id: "power", label: "Power", unit: "count", text: "-churn^2 + +price > 3 ? round(price) : 10%" }),
    ];
    const none = { name: "No leads", values: { leads: 0 }, weight: 0 };
    const model = { ...study.model, lines: [...study.model.lines, ...own] };
    await recalculateEach({ ...study, model, scenarios: [...study.scenarios, none] });
  });

  it("is caught where a number of the file is another", { timeout: 60_000 }, async () => {
    const file = writeXlsx(scenarioPlan(study, t));
    const edited = editPart(file, "xl/worksheets/sheet1.xml", (xml) => xml.replace("<v>120</v>", "<v>121</v>"));
    expect((await recalculate(edited)).differences.length).toBeGreaterThan(0);
  });
});

describe("bestAndWorst(model)", () => {
  it("takes the end of each driver that is good for the outcome, and leaves those that do not matter", () => {
    const { best, worst } = bestAndWorst(study.model);
    expect([best["churn"], worst["churn"]]).toEqual([0.03, 0.06]);
    expect([best["price"], worst["price"]]).toEqual([54, 45]);
    expect(best).not.toHaveProperty("reactivation");
  });
});
