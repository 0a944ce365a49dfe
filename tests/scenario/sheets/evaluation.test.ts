import { describe, expect, it } from "vitest";
import { translator, type Locale } from "../../../src/i18n";
import { cellGrid } from "../../../src/report/cellGrid";
import type { ReportPlan, SheetPlan } from "../../../src/report/plan";
import { validationFault } from "../../../src/report/validations";
import { scenarioPlan } from "../../../src/scenario";
import { exampleEvaluation } from "../../../src/scenario/evaluation/example";
import type { EvaluationSettings } from "../../../src/scenario/evaluation/settings";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { writeXlsx } from "../../../src/writers/xlsx";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";

const t = translator("en");
const example = exampleEvaluation(t);
const treated = example.units.filter(({ group }) => group === "treated");

function planOf(evaluation: EvaluationSettings, locale: Locale = "en"): ReportPlan {
  const words = translator(locale);
  return scenarioPlan({ ...startingStudy(words), evaluation }, words);
}

function sheetOf(evaluation: EvaluationSettings, locale?: Locale): SheetPlan {
  return planOf(evaluation, locale).sheets.find(({ key }) => key === "evaluation")!;
}

/** Sheets beside each other in one workbook, without their charts: their formulas name cells of their own alone. */
function workbookOf(sheets: readonly SheetPlan[]): ReportPlan {
  const plan = planOf(example);
  const copies = sheets.map((sheet, place) => ({
    ...sheet,
    ...{ key: `evaluation${place}`, name: `Evaluation ${place}` },
    blocks: sheet.blocks.filter(({ kind }) => kind !== "chart"),
  }));
  return { ...plan, sheets: [...plan.sheets.filter(({ key }) => ["scenarios", "drivers"].includes(key)), ...copies] };
}

const cases: readonly (readonly [string, EvaluationSettings])[] = [
  ["against a control group", example],
  ["without one", { ...example, units: treated }],
  [
    "as separate samples",
    { ...example, units: treated.map((unit, i) => ({ ...unit, [i % 2 ? "after" : "before"]: null })) },
  ],
  ["without any value", { ...example, units: [] }],
  ["with equal values", { ...example, units: example.units.map((unit) => ({ ...unit, before: 2, after: 1 })) }],
  [
    "that got worse, for ten years without interest",
    {
      ...example,
      plan: { ...example.plan, lowerIsBetter: false, confidence: 0.8 },
      value: { ...example.value, years: 10, discount: 0, expected: null },
    },
  ],
  ["that costs nothing", { ...example, value: { ...example.value, invest: 0, runningPerYear: 0, years: 1 } }],
  [
    "with a unit without values",
    { ...example, units: [...example.units, { ...treated[0]!, before: null, after: null }] },
  ],
];

describe.skipIf(isMissing("soffice"))("the evaluation sheet, recalculated by LibreOffice", () => {
  it("agrees with our own numbers and words in every case, in English and Chinese", { timeout: 120_000 }, async () => {
    const chinese = sheetOf(exampleEvaluation(translator("zh-CN")), "zh-CN");
    const sheets = [...cases.map(([, evaluation]) => sheetOf(evaluation)), chinese];
    const { compared, differences } = await recalculate(writeXlsx(workbookOf(sheets)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(400 * sheets.length);
  });
});

describe("the evaluation sheet", () => {
  it.each(cases)("shows no NaN, Infinity or undefined %s", (_, evaluation) => {
    const texts = [...cellGrid(sheetOf(evaluation)).values()].map(({ content }) => JSON.stringify(content));
    expect(texts.filter((text) => /NaN|Infinity|undefined/.test(text))).toEqual([]);
  });

  it("has inputs that Excel can check", () => {
    const { validations = [] } = sheetOf(example);
    expect(validations.length).toBeGreaterThan(10);
    expect(validations.flatMap((validation) => validationFault(validation) ?? [])).toEqual([]);
  });

  it("draws what would have been without the measure as a dashed line", () => {
    const chart = sheetOf(example).blocks.find((block) => block.kind === "chart" && block.name === "BeforeAfterMeans");
    expect(chart).toMatchObject({ series: [{}, {}, { look: "dashed" }] });
  });

  it("puts the coefficients of covariates beside the tests, or the reason why there are none", () => {
    const sized = { ...example, covariateNames: ["size"] };
    const units = example.units.map((unit, place) => ({ ...unit, covariates: [(place * 7) % 5] }));
    const rows = (evaluation: EvaluationSettings) =>
      sheetOf(evaluation).blocks.flatMap((block) => ("key" in block && block.key === "regression" ? [block] : []));
    expect(JSON.stringify(rows({ ...sized, units }))).toContain('"size"');
    expect(JSON.stringify(rows({ ...sized, units: units.slice(0, 3) }))).toContain("Too few complete units");
    expect(rows(example)).toEqual([]);
  });
});
