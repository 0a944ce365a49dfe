import { describe, expect, it } from "vitest";
import { parseTemplate, TemplateError, templateText, type Template } from "../../src/template";

/** Every setting that a template may hold: the compiler asks for a new one here as well. */
const settings: Required<Template["settings"]> = {
  stageModel: "M4d",
  thresholds: { churnDays: 90 },
  unit: "EUR",
  costMap: { Rent: "overhead" },
  drivers: { service: "minutes" },
  marginRate: 0.4,
  lostMonths: 18,
  churnBasis: "replacement",
  cacLagMonths: 1,
  attribution: "linear",
  attributionHalfLife: 2,
  lifetimeMonths: 24,
  amortiseCac: true,
  showNames: true,
  repeatContactDays: 14,
  initiativeMonths: 3,
  initiativeHorizon: 24,
  quantities: { activation: "orders" },
  fiscalYearStart: 4,
  fiscalYearNamed: "end",
  materiality: { amount: 500, share: 0.1 },
  largeAmounts: "km",
  sheets: ["kpis", "commentary"],
  alertThresholds: { silent: 60 },
  kpis: [{ id: "cac", target: 90 }],
  preparer: "Finance team, Ann Lee",
};

const template: Template = { id: "mine", name: "Mine", settings };

const place = (changed: object) => {
  try {
    parseTemplate(templateText({ ...template, settings: { ...settings, ...changed } }));
  } catch (error) {
    if (error instanceof TemplateError) return error.details["place"];
    throw error;
  }
  return undefined;
};

describe("the settings of a template", () => {
  it("come back as they were written, all of them", () => {
    expect(parseTemplate(templateText(template))).toEqual(template);
  });

  it.each([
    [{ drivers: { service: "weather" } }, "settings.drivers.service"],
    [{ drivers: { weather: "orders" } }, "settings.drivers.weather"],
    [{ marginRate: 40 }, "settings.marginRate"],
    [{ churnBasis: "all" }, "settings.churnBasis"],
    [{ cacLagMonths: 1.5 }, "settings.cacLagMonths"],
    [{ attribution: "guess" }, "settings.attribution"],
    [{ amortiseCac: "yes" }, "settings.amortiseCac"],
    [{ fiscalYearStart: 13 }, "settings.fiscalYearStart"],
    [{ materiality: { amount: 5 } }, "settings.materiality.share"],
    [{ quantities: { service: "smiles" } }, "settings.quantities.service"],
    [{ sheets: ["kpi"] }, "settings.sheets.0"],
    [{ alertThresholds: { rain: 1 } }, "settings.alertThresholds.rain"],
    [{ largeAmounts: "lakh" }, "settings.largeAmounts"],
    [{ asOf: 45_000 }, "settings.asOf"],
  ])("are refused where they are wrong: %j", (changed, expected) => expect(place(changed)).toBe(expected));
});
