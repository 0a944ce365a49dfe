import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { modelEvaluator } from "../../../src/scenario/model/evaluateModel";
import { classOf, rateRisks } from "../../../src/scenario/risks/register";
import { defaultImpactLimits, defaultProbabilityLimits, type Risk } from "../../../src/scenario/risks/settings";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { valuesOf } from "../../../src/scenario/study";
import { writeXlsx } from "../../../src/writers/xlsx";
import { editPart } from "../../oracle/editPackage";
import { recalculatedFile } from "../../oracle/libreOffice";
import { readCells } from "../../oracle/readCells";
import { isMissing } from "../../oracle/tools";
import { cellsOf } from "../cellsOf";
import { recalculateEach } from "../recalculated";

const t = translator("en");
const study = startingStudy(t);

const risk = (change: Partial<Risk>): Risk => ({
  ...{ name: "R", probability: 0.5, impact: 1_000, responseCost: 100, probabilityAfter: 0.25, impactAfter: 1_000 },
  ...change,
});
const rate = (change: Partial<Risk>) => rateRisks([risk(change)], defaultProbabilityLimits, defaultImpactLimits)[0]!;

describe("rateRisks(risks, probabilityLimits, impactLimits)", () => {
  it("expects probability times impact, and nets what a response saves against its cost", () => {
    const { expectedLoss, expectedLossAfter, netBenefit, advice } = rate({});
    expect([expectedLoss, expectedLossAfter, netBenefit, advice]).toEqual([500, 250, 150, "respond"]);
  });

  it("tells a severe risk whose response does not pay from one to accept", () => {
    expect(rate({ responseCost: 251 }).advice).toBe("accept");
    expect(rate({ probability: 0.9, impact: 90_000, impactAfter: 360_000, responseCost: 1 }).advice).toBe("severe");
  });

  it.each([
    [0, 1],
    [0.0499, 1],
    [0.05, 2],
    [0.6, 5],
    [1, 5],
  ])("puts a probability of %s into class %s", (value, expected) => {
    expect(classOf(value, defaultProbabilityLimits)).toBe(expected);
  });

  it.each([
    [{ probability: 1.2 }, "not-a-share"],
    [{ impact: -1 }, "out-of-domain"],
  ])("refuses %j", (change, code) => {
    expect(() => rate(change)).toThrow(expect.objectContaining({ code }));
  });

  it.each([[[0, 1, 2, 3]], [[1, 2, 3, 4, 5]], [[0, 2, 2, 3, 4]]])("refuses the limits %j", (limits) => {
    expect(() => rateRisks([], limits, defaultImpactLimits)).toThrow(
      expect.objectContaining({ code: "out-of-domain" }),
    );
  });
});

/** The row whose first cell holds a text. */
function rowOf(cells: ReadonlyMap<string, unknown>, text: string): number {
  const found = [...cells].find(([address, value]) => address.startsWith("A") && value === text);
  return Number(found![0].slice(1));
}

describe("the risks sheet", () => {
  it.each([0, 1, 2])("stresses scenario %s as the model says", (active) => {
    const cells = cellsOf(scenarioPlan({ ...study, active }, t), "risks");
    const live = valuesOf(study, study.scenarios[active]!);
    const outcome = (change: Readonly<Record<string, number>>) =>
      modelEvaluator(study.model)({ ...live, ...change })["value_added"];
    const orders = { frequency: live["frequency"]! * 0.7 };
    const churn = { churn: live["churn"]! + 0.05 };
    const reserve = { gross_margin: live["gross_margin"]! - 0.05 };
    const shown = (text: string) => cells.get(`G${rowOf(cells, text)}`);
    expect(shown(t("scenario.stress.none"))).toBe(outcome({}));
    expect(shown(t("scenario.stress.revenue"))).toBe(outcome(orders));
    expect(shown(t("scenario.stress.churn"))).toBe(outcome(churn));
    expect(shown(t("scenario.stress.reserve"))).toBe(outcome(reserve));
    expect(shown(t("scenario.stress.together"))).toBeCloseTo(outcome({ ...orders, ...churn, ...reserve })!, 9);
  });

  it("counts every risk once in each grid", () => {
    const cells = cellsOf(scenarioPlan(study, t), "risks");
    const first = rowOf(cells, t("scenario.risk.grid.before")) + 2;
    const counts = (columns: string) =>
      [...columns].flatMap((letter) => [0, 1, 2, 3, 4].map((down) => cells.get(`${letter}${first + down}`) as number));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect([sum(counts("BCDEF")), sum(counts("HIJKL"))]).toEqual([5, 5]);
  });

  it("tells of a stress that takes a driver where it cannot be", () => {
    const stresses = [{ name: "All leave", driver: "churn", change: "absolute", amount: 2 } as const];
    const cells = cellsOf(scenarioPlan({ ...study, risks: { stresses } }, t), "risks");
    expect(cells.get(`M${rowOf(cells, "All leave")}`)).toBe(t("scenario.fault.range"));
  });

  it("finds the hardest hit where less is better in the largest outcome", () => {
    const change = { driver: "leads", change: "relative" } as const;
    const stresses = [
      { ...change, name: "Few leads", amount: -0.5 },
      { ...change, name: "Many leads", amount: 0.5 },
    ];
    const told = (outcome: string) => [
      ...cellsOf(
        scenarioPlan({ ...study, model: { ...study.model, outcome }, risks: { stresses } }, t),
        "risks",
      ).values(),
    ];
    expect(told("cac")).toContain("Few leads hits Acquisition cost (CAC) hardest.");
    expect(told("new_customers").join()).toContain("Few leads hits ");
  });

  it("refuses a stress of a driver that is none", () => {
    const stresses = [{ name: "Luck", driver: "luck", change: "relative", amount: 0 } as const];
    expect(() => scenarioPlan({ ...study, risks: { stresses } }, t)).toThrow(
      expect.objectContaining({ code: "unknown-word" }),
    );
  });
});

describe.skipIf(isMissing("soffice"))("the risks sheet, recalculated by LibreOffice", () => {
  it("agrees with our own numbers for each scenario of the switch", { timeout: 240_000 }, async () => {
    expect(Math.min(...(await recalculateEach(study)))).toBeGreaterThan(200);
  });

  it("stresses the driver that is typed into the sheet", { timeout: 60_000 }, async () => {
    const plan = scenarioPlan(study, t);
    const row = rowOf(cellsOf(plan, "risks"), t("scenario.stress.churn"));
    const part = `xl/worksheets/sheet${plan.sheets.findIndex(({ key }) => key === "risks") + 1}.xml`;
    const typed = (label: string) =>
      recalculatedFile(
        editPart(writeXlsx(plan), part, (xml) =>
          xml.replace(
            new RegExp(`(<c r="B${row}"[^>]*?) t="s"><v>\\d+</v>`),
            `$1 t="inlineStr"><is><t>${label}</t></is>`,
          ),
        ),
      ).then(readCells);
    const live = valuesOf(study, study.scenarios[0]!);
    const discount = study.model.drivers.find(({ id }) => id === "discount")!;
    const cells = await typed(discount.label);
    const expected = modelEvaluator(study.model)({ ...live, discount: live["discount"]! + 0.05 })["value_added"]!;
    expect(cells.get(`Risks and stress!G${row}`)?.value).toBeCloseTo(expected, 6);
    const wrong = await typed("Luck");
    expect(wrong.get(`Risks and stress!M${row}`)?.value).toBe(t("scenario.stress.driverError"));
  });

  it("agrees with two stresses of one driver and without risks", { timeout: 240_000 }, async () => {
    const stresses = [
      { name: "One", driver: "churn", change: "relative", amount: 0.5 },
      { name: "Two", driver: "churn", change: "absolute", amount: 0.01 },
    ] as const;
    const counts = await recalculateEach({
      ...study,
      scenarios: study.scenarios.slice(0, 1),
      risks: { stresses, risks: [] },
    });
    expect(counts[0]).toBeGreaterThan(100);
  });
});
