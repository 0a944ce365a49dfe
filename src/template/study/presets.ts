import type { Translate } from "../../i18n";
import { defaultModel } from "../../scenario/model/defaultModel";
import type { Driver } from "../../scenario/model/driver";
import { startingStudy } from "../../scenario/startingStudy";
import { TemplateError } from "../errors";
import { presetIds } from "../presets";
import type { StudyTemplate } from "./studyTemplate";

type Range = readonly [low: number, base: number, high: number];

/** Where a month of a trade differs from the default model: examples to begin with, not benchmarks. */
const ranges: Readonly<Record<(typeof presetIds)[number], Readonly<Record<string, Range>>>> = {
  subscription: {},
  retail: {
    price: [35, 42, 48],
    frequency: [0.25, 0.35, 0.45],
    gross_margin: [0.35, 0.4, 0.45],
    churn: [0.04, 0.06, 0.09],
    reactivation: [0.01, 0.02, 0.03],
  },
  "b2b-services": {
    leads: [30, 40, 55],
    price: [1_800, 2_000, 2_200],
    gross_margin: [0.35, 0.4, 0.45],
    service_minutes: [60, 90, 150],
    minute_cost: [0.9, 1, 1.2],
    churn: [0.01, 0.015, 0.025],
    acquisition_spend: [15_000, 18_000, 24_000],
    retention_spend: [20, 40, 60],
    opening_customers: [120, 120, 120],
  },
  bank: {
    price: [18, 22, 25],
    gross_margin: [0.5, 0.55, 0.6],
    churn: [0.006, 0.01, 0.015],
    opening_customers: [20_000, 20_000, 20_000],
    leads: [2_500, 3_000, 3_600],
    acquisition_spend: [40_000, 48_000, 60_000],
  },
  telecom: {
    price: [28, 32, 35],
    gross_margin: [0.5, 0.55, 0.6],
    churn: [0.012, 0.018, 0.026],
    opening_customers: [50_000, 50_000, 50_000],
    leads: [6_000, 8_000, 10_000],
    acquisition_spend: [120_000, 140_000, 180_000],
    service_minutes: [3, 4, 6],
  },
  "start-up": {
    opening_customers: [50, 50, 50],
    leads: [150, 300, 500],
    conversion: [0.03, 0.06, 0.1],
    acquisition_spend: [3_000, 4_500, 7_000],
    churn: [0.04, 0.08, 0.14],
  },
};

/**
 * Scenarios of a trade, by the id that its report has as a template; every driver says that it is an example.
 *
 * @throws TemplateError "unknown-template"
 */
export function presetStudy(wanted: string, t: Translate): StudyTemplate {
  const id = presetIds.find((known) => known === wanted.toLowerCase());
  if (id === undefined) throw new TemplateError("unknown-template", { got: wanted, allowed: presetIds.join(", ") });
  const model = defaultModel(t);
  const drivers = model.drivers.map((driver) => withRange(driver, ranges[id][driver.id]));
  return { id, name: t(`template.preset.${id}`), study: startingStudy(t, { ...model, drivers }) };
}

function withRange(driver: Driver, range: Range | undefined): Driver {
  if (range === undefined) return driver;
  const [low, base, high] = range;
  return { ...driver, low, base, high, parameters: [low, base, high] };
}
