import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { modelLine } from "../../../src/scenario/model/modelLine";
import { simulateModel } from "../../../src/scenario/simulate/simulateModel";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { version } from "../../../src/report/version";
import { writeXlsx } from "../../../src/writers/xlsx";
import { editPart } from "../../oracle/editPackage";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { cellsOf } from "../cellsOf";
import { recalculateEach } from "../recalculated";

const t = translator("en");
const study = { ...startingStudy(t), monteCarlo: { runs: 2_000, seed: 42 } };

describe("the Monte Carlo sheet", () => {
  const result = simulateModel(study.model, study.monteCarlo);
  const cells = cellsOf(scenarioPlan(study, t), "monteCarlo");

  it("says with which seed, how, how many runs and which version it was made", () => {
    expect([8, 9, 10, 11].map((row) => cells.get(`B${row}`))).toEqual([42, "random", 2_000, version]);
    const other = { ...study, monteCarlo: { ...study.monteCarlo, sampling: "latin-hypercube" as const } };
    expect(cellsOf(scenarioPlan(other, t), "monteCarlo").get("B9")).toBe("Latin hypercube");
    expect(cellsOf(scenarioPlan(other, translator("zh-TW")), "monteCarlo").get("B9")).toBe("拉丁超立方");
  });

  it("shows mean, band, percentiles and chances of the simulation", () => {
    expect(cells.get("B23")).toBe(result.mean);
    expect(cells.get("B26")).toBeCloseTo(result.mean - 1.96 * result.standardError, 12);
    expect([28, 29, 30, 31, 32, 33, 34].map((row) => cells.get(`B${row}`))).toEqual(result.percentiles);
    expect([cells.get("B35"), cells.get("B36")]).toEqual([result.belowZero, result.belowCac]);
  });

  it("shows a result that was computed elsewhere as it is", () => {
    const made = { ...result, seed: 7, mean: 123 };
    const shown = cellsOf(scenarioPlan({ ...study, monteCarlo: { result: made } }, t), "monteCarlo");
    expect([shown.get("B8"), shown.get("B23")]).toEqual([7, 123]);
  });

  it("stays away where nothing is left to chance", () => {
    const lines = [modelLine({ id: "one", label: "One", unit: "count", text: "1" })];
    const plan = scenarioPlan({ ...study, model: { ...study.model, lines, outcome: "one" } }, t);
    expect(plan.sheets.some(({ key }) => key === "monteCarlo")).toBe(false);
  });
});

describe("where every run is outside the limits", () => {
  const drivers = study.model.drivers.map((driver) =>
    driver.id === "price" ? { ...driver, distribution: "fixed" as const, parameters: [driver.most + 1] } : driver,
  );
  const hopeless = { ...study, model: { ...study.model, drivers } };

  it.each(["en", "zh-CN", "zh-TW"] as const)("the sheet says so in %s, and all others stand", (locale) => {
    const say = translator(locale);
    const plan = scenarioPlan(hopeless, say);
    expect(plan.sheets.map(({ key }) => key)).toEqual(scenarioPlan(study, say).sheets.map(({ key }) => key));
    const name = plan.sheets.find(({ key }) => key === "drivers")!.name;
    const shown = cellsOf(plan, "monteCarlo").get("A6");
    expect(shown).toBe(say("scenario.chance.noResult", { drivers: name }));
    expect(shown).toContain(name);
  });

  it("names drivers that cannot be drawn, and all others stand", () => {
    const bad = study.model.drivers.map((driver) =>
      driver.id === "leads" ? { ...driver, distribution: "normal" as const, parameters: [1000, -5] } : driver,
    );
    const plan = scenarioPlan({ ...study, model: { ...study.model, drivers: bad } }, t);
    expect(plan.sheets.map(({ key }) => key)).toEqual(scenarioPlan(study, t).sheets.map(({ key }) => key));
    expect(cellsOf(plan, "monteCarlo").get("A6")).toMatch(/do not fit their distribution: Leads a month\./);
  });

  it("so for a result that was looked for elsewhere in vain", () => {
    const shown = cellsOf(scenarioPlan({ ...study, monteCarlo: { result: null } }, t), "monteCarlo");
    expect(shown.get("A6")).toMatch(/^Fewer than two of the runs have a value/);
  });

  it("does not hide any other fault of a simulation", () => {
    expect(() => scenarioPlan({ ...study, monteCarlo: { runs: 1 } }, t)).toThrow(/out-of-domain/);
  });
});

describe.skipIf(isMissing("soffice"))("the Monte Carlo sheet, recalculated by LibreOffice", () => {
  it("agrees with our own numbers for each scenario of the switch", { timeout: 240_000 }, async () => {
    expect(Math.min(...(await recalculateEach(study)))).toBeGreaterThan(200);
  });

  it.each([
    ["base", /(<c r="D11"[^>]*>.*?<v>)50(<\/v>)/, "$151$2"],
    ["distribution", /(<c r="G11"[^>]*?) t="s"><v>\d+<\/v>/, '$1 t="inlineStr"><is><t>triangular</t></is>'],
    ["last parameter", /(<c r="J11"[^>]*>.*?<v>)54(<\/v>)/, "$155$2"],
  ])("tells when the %s of the price is no longer the one simulated", { timeout: 60_000 }, async (_, from, to) => {
    const plan = scenarioPlan(study, t);
    const drivers = `xl/worksheets/sheet${plan.sheets.findIndex(({ key }) => key === "drivers") + 1}.xml`;
    const { differences } = await recalculate(editPart(writeXlsx(plan), drivers, (xml) => xml.replace(from, to)));
    expect(differences.map(({ theirs }) => theirs)).toContain(t("scenario.chance.changed"));
  });
});
