import * as v from "valibot";
import { stageModels } from "../core";
import { alertRuleIds } from "../report/alerts/alertRules";
import { ledgerLines } from "../report/costs/categories";
import { costItemNames } from "../report/costs/items";
import { costDrivers } from "../report/data/costDrivers";
import { quantityMeasures } from "../report/data/quantityMeasures";
import { kpiUnits } from "../report/kpis/kpiChoice";
import { sheetKeys } from "../report/names";
import { format, version } from "./format";
import type { TemplateSettings } from "./template";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const limit = v.pipe(number, v.minValue(0));

const condition = v.strictObject({
  measure: v.picklist(["orders", "daysSinceFirst", "daysSinceLast"]),
  is: v.picklist(["=", "<=", ">", ">="]),
  limit: v.union([limit, text]),
});

/** A stage model of the user's own; `requireStageModel` looks at what its parts say of each other. */
const stageModel = v.strictObject({
  id: text,
  stages: v.array(text),
  rules: v.array(v.strictObject({ stage: text, when: v.array(condition) })),
  thresholds: v.record(text, v.strictObject({ default: limit, unit: v.picklist(["days", "orders"]) })),
  unseen: v.exactOptional(v.array(text)),
  churn: v.exactOptional(text),
  value: v.exactOptional(text),
});

const kpi = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z]\w{0,40}$/)),
  target: v.exactOptional(number),
  better: v.exactOptional(v.picklist(["more", "less"])),
  owner: v.exactOptional(text),
  formula: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  label: v.exactOptional(text),
  unit: v.exactOptional(v.picklist(kpiUnits)),
});

const costItem = v.picklist(costItemNames);
const months = v.pipe(number, v.integer(), v.minValue(0), v.maxValue(120));
const optional = v.exactOptional;

/** One entry for each setting that a template may hold: a new setting does not compile until it has one. */
const settings = {
  stageModel: optional(v.union([v.picklist(Object.keys(stageModels)), stageModel])),
  thresholds: optional(v.record(text, limit)),
  unit: optional(text),
  preparer: optional(text),
  costMap: optional(v.record(text, v.picklist([...new Set([...ledgerLines, ...costItemNames])]))),
  drivers: optional(partial(costItem, v.picklist(costDrivers))),
  marginRate: optional(v.pipe(number, v.minValue(-1), v.maxValue(1))),
  lostMonths: optional(limit),
  churnBasis: optional(v.picklist(["lostmargin", "replacement", "both"])),
  cacLagMonths: optional(months),
  attribution: optional(v.picklist(["first", "last", "linear", "position", "timedecay", "markov"])),
  attributionHalfLife: optional(v.pipe(number, v.gtValue(0))),
  lifetimeMonths: optional(limit),
  amortiseCac: optional(v.boolean()),
  showNames: optional(v.boolean()),
  repeatContactDays: optional(limit),
  initiativeMonths: optional(v.pipe(number, v.gtValue(0))),
  initiativeHorizon: optional(v.pipe(number, v.gtValue(0))),
  quantities: optional(partial(costItem, v.picklist(quantityMeasures))),
  fiscalYearStart: optional(v.pipe(number, v.integer(), v.minValue(1), v.maxValue(12))),
  fiscalYearNamed: optional(v.picklist(["start", "end"])),
  materiality: optional(v.strictObject({ amount: limit, share: limit })),
  largeAmounts: optional(v.picklist(["full", "wan", "km"])),
  sheets: optional(v.array(v.picklist(sheetKeys))),
  alertThresholds: optional(partial(v.picklist(alertRuleIds), number)),
  kpis: optional(v.array(kpi)),
} satisfies Record<keyof TemplateSettings, v.GenericSchema>;

/** Some of the keys, each with a value of the kind. */
function partial<K extends string, V>(key: v.GenericSchema<K>, value: v.GenericSchema<V>) {
  return v.pipe(
    v.record(key, value),
    v.transform((all): Readonly<Partial<Record<K, V>>> => all),
  );
}

/** A template as it stands in a file. What it does not know is refused, so that a typing error does not pass for a default. */
export const templateSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/)),
  name: text,
  language: v.exactOptional(v.picklist(["en", "zh-CN", "zh-TW"])),
  settings: v.strictObject(settings),
});
