import { describe, expect, it } from "vitest";
import { languages, translator, type Locale } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { withDefaults } from "../../../src/scenario/input/withDefaults";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { presetIds, TemplateError, templateSentence } from "../../../src/template";
import { parseStudy, presetStudy, studyText, studyTextOf, studyXmlOf } from "../../../src/template/study";

const t = translator("en");
const study = {
  ...withDefaults(startingStudy(t), t),
  ...{ forecast: { months: 36 }, sensitivity: { steps: 7 }, sheets: ["forecast", "tornado"] as const, unit: "EUR" },
  monteCarlo: { seed: 7, runs: 2000, correlations: [{ drivers: ["price", "churn"] as const, value: 0.4 }] },
};
const template = { id: "mine", name: "Mine", language: "zh-TW" as Locale, study };

const refusal = (text: string) => {
  try {
    parseStudy(text);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};
const changed = (change: (file: { version: number; study: Record<string, unknown> }) => void) => {
  const file = JSON.parse(studyText(template)) as { version: number; study: Record<string, unknown> };
  change(file);
  return JSON.stringify(file);
};

describe("parseStudy(text)", () => {
  it("reads all that is written, formulas from their text, and keeps no result of a simulation", () => {
    const withResult = { ...template, study: { ...study, monteCarlo: { ...study.monteCarlo, result: null } } };
    expect(parseStudy(studyText(withResult))).toEqual(template);
  });

  it("travels as XML", () => {
    expect(studyTextOf(studyXmlOf(studyText(template)))).toBe(studyText(template));
    expect(() => studyTextOf("<template xmlns='urn:other'/>")).toThrow(TemplateError);
  });

  it("plans the sheets that were chosen, and those that they need", () => {
    const keys = scenarioPlan(parseStudy(studyText(template)).study, t).sheets.map(({ key }) => key);
    expect(keys).toEqual(["scenarios", "drivers", "forecast", "tornado"]);
  });

  it.each([
    ["{", "not-json"],
    ['{"format":"clc-template","version":2}', "not-a-template"],
    ...[9, 0, -1, 1.5, NaN].map((version) => [changed((file) => (file.version = version)), "template-version"]),
    [studyText(template).replace('"version": 1', '"version": "1"'), "template-version"],
    [studyText(template).replace('"version": 1,', ""), "template-version"],
    [changed((file) => (file.study["colour"] = "red")), "unknown-place"],
    [changed((file) => (file.study["active"] = 7)), "bad-template"],
    [changed((file) => (file.study["forecast"] = { months: 6 })), "bad-template"],
    [studyText(template).replace("leads * conversion", "leads * luck"), "bad-template"],
    [studyText(template).replace('"name": "Best"', '"name": "Base"'), "bad-template"],
  ])("refuses what it cannot use, in words: %#", (text, code) => {
    const error = refusal(text);
    expect(error.code).toBe(code);
    for (const locale of Object.keys(languages) as Locale[])
      expect(templateSentence(error, translator(locale))).not.toMatch(/[{}]\w*[{}]?$|undefined/);
  });
});

describe("presetStudy(id)", () => {
  it.each(presetIds)("%s is a study that can be planned, all of it an example", (id) => {
    const preset = presetStudy(id, t);
    expect(parseStudy(studyText(preset))).toEqual(preset);
    expect(preset.study.model.drivers.every(({ low, base, high }) => low <= base && base <= high)).toBe(true);
    const value = (name: string) => preset.study.model.drivers.find((driver) => driver.id === name)!;
    expect(value("churn").source).toBe(t("scenario.source.example"));
    expect(scenarioPlan(preset.study, t).sheets.length).toBeGreaterThan(10);
  });

  it("refuses an unknown one", () => {
    expect(() => presetStudy("farm", t)).toThrow(TemplateError);
  });
});
