import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { M5A } from "../../src/core/stages/models/m5a";
import { languages, translator } from "../../src/i18n";
import {
  parseTemplate,
  presetTemplate,
  presetTemplates,
  TemplateError,
  templateSentence,
  templateText,
} from "../../src/template";

const t = translator("en");
const file = (settings: object, more: object = {}) =>
  JSON.stringify({ format: "clc-template", version: 2, id: "mine", name: "Mine", settings, ...more });

const refusal = (text: string) => {
  try {
    parseTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError) return { code: error.code, ...error.details };
    throw error;
  }
  return undefined;
};

describe("parseTemplate(text)", () => {
  it.each(presetTemplates(t))("reads what is written: $id", (preset) => {
    expect(parseTemplate(templateText(preset))).toEqual(preset);
  });

  it("brings version 1 up to date: settings beside the name, targets by KPI", () => {
    const first = {
      format: "clc-template",
      version: 1,
      id: "old",
      name: "Old",
      stageModel: "M4d",
      targets: { cac: 90 },
    };
    expect(parseTemplate(JSON.stringify(first))).toEqual({
      id: "old",
      name: "Old",
      settings: { stageModel: "M4d", kpis: [{ id: "cac", target: 90 }] },
    });
  });

  it("takes a stage model of the user's own and refuses one that cannot be", () => {
    const own = { ...M5A, id: "Own" };
    expect(parseTemplate(file({ stageModel: own })).settings.stageModel).toEqual(own);
    const broken = { ...own, rules: own.rules.slice(0, -1) };
    expect(refusal(file({ stageModel: broken }))).toMatchObject({ code: "bad-template", place: "settings.stageModel" });
  });

  it.each([
    ["{", { code: "not-json" }],
    ["[]", { code: "not-a-template" }],
    ['{"format":"other"}', { code: "not-a-template" }],
    [file({}, { version: 99 }), { code: "template-version", found: "99", known: 2 }],
    [file({}, { version: undefined }), { code: "template-version", found: "–" }],
    [file({ stagemodel: "M5a" }), { code: "unknown-place", place: "settings.stagemodel" }],
    [file({ stageModel: "M9" }), { code: "bad-template", place: "settings.stageModel", got: '"M9"' }],
    [
      file({ costMap: { Rent: "housing" } }),
      { code: "bad-template", place: "settings.costMap.Rent", got: '"housing"' },
    ],
    [file({ thresholds: { churnDays: -1 } }), { code: "bad-template", place: "settings.thresholds.churnDays" }],
    [file({ kpis: [{ id: "luck" }] }), { code: "bad-template", place: "settings.kpis.0.id", got: "luck" }],
    [file({ kpis: [{ id: "own", formula: "a +" }] }), { code: "bad-template", place: "settings.kpis.0.formula" }],
    [file({}, { id: "no blanks" }), { code: "bad-template", place: "id" }],
    [file({}, { language: "de" }), { code: "bad-template", place: "language", got: '"de"' }],
  ])("refuses %s", (text, expected) => expect(refusal(text)).toMatchObject(expected));

  it("reads or refuses whatever it is given, and nothing else happens", () => {
    const value = fc.dictionary(fc.constantFrom("format", "version", "id", "name", "settings", "x"), fc.jsonValue());
    fc.assert(
      fc.property(value, fc.boolean(), (fields, isOurs) => {
        const text = JSON.stringify(isOurs ? { ...fields, format: "clc-template", version: 2 } : fields);
        const refused = refusal(text);
        expect(refused === undefined || typeof refused.code === "string").toBe(true);
      }),
    );
  });
});

describe("presetTemplate(id, t)", () => {
  it("knows six presets by id and calls them by their names", () => {
    expect(presetTemplate("Retail", translator("zh-CN"))).toMatchObject({ id: "retail", name: "零售" });
    expect(presetTemplates(t).map(({ name }) => name)).toEqual([
      ...["Subscription", "Retail", "B2B services", "Bank", "Telecom", "Start-up"],
    ]);
  });

  it.each(Object.keys(languages))("says which there are, in %s", (locale) => {
    const say = translator(locale);
    const error = new TemplateError("unknown-template", { got: "zoo", allowed: "retail" });
    expect(templateSentence(error, say)).toMatch(/zoo.*retail/);
    expect(() => presetTemplate("zoo", say)).toThrow(expect.objectContaining({ code: "unknown-template" }));
  });
});
